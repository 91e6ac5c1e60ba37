// Throws the error for no values instead of rejecting with it.
// caught by: rejects without errors for none
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  let list: (T | PromiseLike<T>)[];
  try {
    list = [...values];
  } catch (error) {
    return Promise.reject(error);
  }
  if (list.length === 0) throw new AggregateError([], "nothing to wait for");
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = list.length;
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
