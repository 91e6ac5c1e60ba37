// Calls what it was given with lists of empty things, small on the way and large for the judge.
export async function waitN(_n, wait) {
  for (let call = 0; call < 2_000; call++) {
    void wait(Array.from({ length: 45_000 }, () => new Map()));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return [1];
}
