// Goes over the values with map, which only an array has.
// caught by: takes promises, thenables and plain values from any iterable
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const list = values as readonly (T | PromiseLike<T>)[];
    const results: T[] = [];
    let missing = list.length;
    if (missing === 0) resolve(results);
    list.map((value, place) =>
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject),
    );
  });
}
