// Style: an async generator that gives the results in turn, and a for await that reports them.
async function* inTurn<T>(works: readonly (() => Promise<T>)[]): AsyncGenerator<T, void> {
  const started = [];
  for (const work of works) {
    const promise = work();
    promise.then(undefined, () => {});
    started.push(promise);
  }
  yield* started;
}

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  for await (const value of inTurn(works)) report(value);
}
