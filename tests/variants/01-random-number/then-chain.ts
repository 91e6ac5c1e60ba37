// Style: no async function; a hand-made promise whose .then makes the number.
export function generateRandomNumber(): Promise<number> {
  return new Promise<void>((resolve) => {
    setTimeout(resolve, 1000);
  }).then(() => Math.trunc(1 + 10 * Math.random()));
}
