// Style: a beginner's one step a line; an array, a flag, and a .then and .catch for each value.
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = Array.from(values);
    let isOver = false;
    for (let i = 0; i < list.length; i++) {
      const promise = Promise.resolve(list[i] as T | PromiseLike<T>);
      promise
        .then((result) => {
          if (isOver === false) {
            isOver = true;
            resolve(result);
          }
        })
        .catch((error) => {
          if (isOver === false) {
            isOver = true;
            reject(error);
          }
        });
    }
  });
}
