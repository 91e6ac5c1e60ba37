// Throws what comes after the end, in a companion that nobody listens to.
// caught by: leaves no rejection unhandled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    for (const value of values) {
      void (async () => {
        try {
          const result = await value;
          isOver = true;
          resolve(result);
        } catch (error) {
          if (isOver) throw error;
          isOver = true;
          reject(error);
        }
      })();
    }
  });
}
