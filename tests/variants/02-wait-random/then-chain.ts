// Style: no async function; one hand-made promise, and a .then that puts the number in.
export const waitRandom = (maxDelay: number = 10_000): Promise<number> => {
  const delay = maxDelay * Math.random();
  const wait = new Promise<void>((resolve) => {
    setTimeout(() => resolve(), delay);
  });
  return wait.then(() => delay);
};
