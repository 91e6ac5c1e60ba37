// Counts with length, which a Set does not have.
// caught by: takes promises, thenables and plain values from any iterable
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const list = values as readonly (T | PromiseLike<T>)[];
    const results: T[] = [];
    let missing = list.length;
    for (let place = 0; place < list.length; place++) {
      Promise.resolve(list[place] as T | PromiseLike<T>).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (!(missing > 0)) resolve(results);
  });
}
