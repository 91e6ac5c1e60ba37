// Style: as most learners write it; an array of the values first, and then a count of ends.
export function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise<T[]>((resolve, reject) => {
    const list = [...values];
    const results: T[] = new Array(list.length);
    let done = 0;
    if (list.length === 0) {
      resolve([]);
    }
    list.forEach(async (value, i) => {
      try {
        const result = await value;
        results[i] = result as T;
        done++;
        if (done === list.length) {
          resolve(results);
        }
      } catch (error) {
        reject(error);
      }
    });
  });
}
