// Rejects with an AggregateError when the iterable throws, too.
// caught by: rejects when the iterable throws
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  let list: (T | PromiseLike<T>)[];
  try {
    list = [...values];
  } catch (error) {
    throw new AggregateError([error], "the values can't be iterated");
  }
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
