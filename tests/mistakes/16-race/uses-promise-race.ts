// Leaves it to Promise.race.
// caught by: gives the value of the first to settle
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return Promise.race(values);
}
