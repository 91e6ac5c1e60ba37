// Style: an async generator in the manner of Python's as_completed, on Promise.withResolvers.
async function* asCompleted<T>(promises: readonly Promise<T>[]): AsyncGenerator<T, void> {
  const slots = promises.map(() => Promise.withResolvers<T>());
  let free = 0;
  for (const slot of slots) slot.promise.catch(() => {});
  for (const promise of promises) {
    promise.then(
      (value) => slots[free++]!.resolve(value),
      (reason: unknown) => slots[free++]!.reject(reason),
    );
  }
  for (const slot of slots) yield await slot.promise;
}

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const waits = Array.from({ length: n }, () => wait());
  for await (const result of asCompleted(waits)) results.push(result);
  return results;
}
