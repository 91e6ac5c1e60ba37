// Style: recursion that walks the range of the draw piece by piece, in an async generator's step.
async function* numbers(pause: number): AsyncGenerator<number, void> {
  const walk = (left: number, number = 1): number =>
    left < 1 ? number : walk(left - 1, number + 1);
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, pause);
  await promise;
  yield walk(Math.random() * 10);
}

export async function generateRandomNumber(): Promise<number> {
  for await (const number of numbers(1000)) return number;
  throw new Error("unreachable: the generator yields a number");
}
