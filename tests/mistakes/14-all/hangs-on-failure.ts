// Listens for results only, and mutes the rejections.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then(
        (result) => {
          results[place] = result;
          if (--missing === 0) resolve(results);
        },
        () => {},
      );
    }
    if (missing === 0) resolve(results);
  });
}
