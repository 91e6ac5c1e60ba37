// Fulfils with undefined when there are no values.
// caught by: rejects without errors for none
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = [...values];
  if (list.length === 0) return undefined as T;
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
