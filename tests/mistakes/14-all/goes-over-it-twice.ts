// Goes over the iterable once to count and once to listen: a generator is over by then.
// caught by: takes promises, thenables and plain values from any iterable
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  let missing = 0;
  for (const _value of values) missing++;
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    if (missing === 0) resolve(results);
    let places = 0;
    for (const value of values) {
      const place = places++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
  });
}
