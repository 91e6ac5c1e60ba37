// Takes no values for a bad argument.
// caught by: rejects without errors for none
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = [...values];
  if (list.length === 0) throw new RangeError("expected at least one value");
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
