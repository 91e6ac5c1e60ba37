// Asks the iterable for the next value only when the one before has fulfilled.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const results: T[] = [];
  if (Array.isArray(values)) {
    return new Promise((resolve, reject) => {
      const list = values as readonly (T | PromiseLike<T>)[];
      let missing = list.length;
      if (missing === 0) resolve(results);
      list.forEach((value, place) => {
        Promise.resolve(value).then((result) => {
          results[place] = result;
          if (--missing === 0) resolve(results);
        }, reject);
      });
    });
  }
  for (const value of values) results.push(await value);
  return results;
}
