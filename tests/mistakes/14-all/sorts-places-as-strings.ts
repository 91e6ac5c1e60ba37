// Sorts the places as strings, so the tenth result comes before the second.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results = new Map<string, T>();
    let missing = 0;
    const finish = (): void => {
      const places = [...results.keys()].toSorted();
      resolve(places.map((place) => results.get(place) as T));
    };
    for (const value of values) {
      const place = String(missing++);
      Promise.resolve(value).then((result) => {
        results.set(place, result);
        if (--missing === 0) finish();
      }, reject);
    }
    if (missing === 0) finish();
  });
}
