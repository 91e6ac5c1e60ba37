// Style: a beginner's one step a line; arrays made beforehand, and a count of what is missing.
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = Array.from(values);
    const errors: unknown[] = new Array(list.length).fill(undefined);
    let missing = list.length;
    if (missing === 0) {
      reject(new AggregateError([], "nothing was given"));
      return;
    }
    for (let i = 0; i < list.length; i++) {
      Promise.resolve(list[i] as T | PromiseLike<T>)
        .then((result) => {
          resolve(result);
        })
        .catch((error) => {
          errors[i] = error;
          missing = missing - 1;
          if (missing === 0) {
            reject(new AggregateError(errors));
          }
        });
    }
  });
}
