// Style: two draws for one number, 26 bits from the first and the rest from the second.
export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const pieces = 2 ** 26;
  const piece = Math.floor(Math.random() * pieces);
  const share = (piece + Math.random()) / pieces;
  const delay = share * maxDelay;
  const { promise, resolve } = Promise.withResolvers<number>();
  setTimeout(resolve, delay, delay);
  return promise;
}
