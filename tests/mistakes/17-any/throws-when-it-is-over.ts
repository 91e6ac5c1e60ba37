// Throws what comes after the end, in a companion that nobody listens to.
// caught by: leaves no rejection unhandled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    let isOver = false;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach(async (value, place) => {
      try {
        const result = await value;
        isOver = true;
        resolve(result);
      } catch (error) {
        if (isOver) throw error;
        errors[place] = error;
        if (--missing === 0) reject(new AggregateError(errors));
      }
    });
  });
}
