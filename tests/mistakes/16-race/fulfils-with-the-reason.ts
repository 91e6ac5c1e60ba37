// Fulfils with the reason when the first to settle rejects.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = resolve as (outcome: unknown) => void;
    try {
      for (const value of values) Promise.resolve(value).then(settle, settle);
    } catch (error) {
      reject(error);
    }
  });
}
