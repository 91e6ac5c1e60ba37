// Style: a library's layers: an `all` of its own, and outcomes mapped before it is called.
type Mapper<T, R> = (value: T | PromiseLike<T>) => Promise<R>;

function allOf<R>(promises: readonly Promise<R>[]): Promise<R[]> {
  const { promise, resolve, reject } = Promise.withResolvers<R[]>();
  const results = Array.from<R>({ length: promises.length });
  let left = promises.length;
  const take = (result: R, place: number): void => {
    results[place] = result;
    if (--left === 0) resolve(results);
  };
  if (left === 0) resolve(results);
  promises.forEach((one, place) => {
    one.then((result) => take(result, place), reject);
  });
  return promise;
}

const toOutcome: Mapper<unknown, PromiseSettledResult<unknown>> = async (value) => {
  try {
    return { status: "fulfilled", value: await value };
  } catch (reason) {
    return { status: "rejected", reason };
  }
};

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, toOutcome as Mapper<T, PromiseSettledResult<T>>);
  return allOf(outcomes);
}
