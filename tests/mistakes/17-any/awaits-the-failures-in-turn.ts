// Listens to one after another, so that a failure nobody is looking at yet goes unhandled.
// caught by: leaves no rejection unhandled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    const errors: unknown[] = [];
    const listen = async (): Promise<void> => {
      for (const value of list) {
        try {
          resolve(await value);
        } catch (error) {
          errors.push(error);
        }
      }
      reject(new AggregateError(errors));
    };
    void listen();
  });
}
