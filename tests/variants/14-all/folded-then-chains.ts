// Style: no async function; folds the values into one chain of .then, and rejects past the chain.
export const all = <T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> =>
  new Promise((resolve, reject) => {
    let gathered: Promise<T[]> = Promise.resolve([]);
    for (const value of values) {
      const before = gathered;
      const own = Promise.resolve(value) as Promise<T>;
      own.catch(reject);
      gathered = before.then((list) => own.then((result) => list.concat([result])));
      gathered.catch(() => undefined);
    }
    gathered.then(resolve, reject);
  });
