// Style: an async generator that gives the results as they come, with their places, to a for await.
async function* asTheyCome<T>(
  values: Iterable<T | PromiseLike<T>>,
): AsyncGenerator<readonly [place: number, result: T], void> {
  const arrived: (readonly [number, T])[] = [];
  const failures: { readonly reason: unknown }[] = [];
  let wake = (): void => {};
  let inFlight = 0;
  for (const value of values) {
    const place = inFlight++;
    Promise.resolve(value)
      .then(
        (result) => void arrived.push([place, result]),
        (reason: unknown) => void failures.push({ reason }),
      )
      .finally(() => wake());
  }
  for (let given = 0; given < inFlight;) {
    const [failure] = failures;
    if (failure !== undefined) throw failure.reason;
    const next = arrived.shift();
    if (next === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    } else {
      yield next;
      given++;
    }
  }
}

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const results: T[] = [];
  for await (const [place, result] of asTheyCome(values)) results[place] = result;
  return results;
}
