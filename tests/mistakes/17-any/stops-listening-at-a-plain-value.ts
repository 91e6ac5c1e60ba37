// Knows its value when a plain one comes, and does not listen to those after it.
// caught by: leaves no rejection unhandled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    for (const [place, value] of list.entries()) {
      if (typeof (Object(value) as { then?: unknown }).then !== "function") return resolve(value);
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    }
  });
}
