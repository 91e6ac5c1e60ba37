// Leaves it to Promise.any.
// caught by: gives the value of the first to fulfil
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return Promise.any(values);
}
