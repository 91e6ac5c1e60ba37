// Style: step by step, with a hand-made sleep and a variable for everything.
function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve();
    }, ms);
  });
}

export async function* randomNumbers(): AsyncGenerator<number, void> {
  let count = 0;
  while (count < 10) {
    await sleep(1000);
    const number = Math.random() * 10;
    yield number;
    count = count + 1;
  }
}
