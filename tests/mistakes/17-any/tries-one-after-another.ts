// Awaits one after another until one fulfils: the first in the list, and not the first in time.
// caught by: gives the value of the first to fulfil
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = [...values].map(async (value) => value);
  for (const promise of list) promise.catch(() => {});
  const errors: unknown[] = [];
  for (const promise of list) {
    try {
      return await promise;
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors);
}
