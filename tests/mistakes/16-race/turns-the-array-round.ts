// Turns the array round to take the values off its end, and so changes what belongs to the caller.
// caught by: leaves nothing behind
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = Array.isArray(values) ? (values as (T | PromiseLike<T>)[]) : [...values];
    list.reverse();
    for (let i = list.length; i-- > 0;) Promise.resolve(list[i]!).then(resolve, reject);
  });
}
