// Settles a rejection from a timer, so it comes a millisecond late.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then(resolve, (reason: unknown) => setTimeout(reject, 1, reason));
    }
  });
}
