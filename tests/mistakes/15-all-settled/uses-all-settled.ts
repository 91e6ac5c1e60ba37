// Leaves it all to Promise.allSettled.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return Promise.allSettled(values);
}
