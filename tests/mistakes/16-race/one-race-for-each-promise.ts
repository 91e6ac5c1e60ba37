// Notes for each promise the race that it is in: one that is in a second race leaves the first.
// caught by: gives the value of the first to settle
interface Deferred {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

const races = new WeakMap<object, Deferred>();

export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const deferred: Deferred = { resolve: (value) => resolve(value as T), reject };
    for (const value of values) {
      const promise = Promise.resolve(value);
      const isKnown = races.has(promise);
      races.set(promise, deferred);
      if (isKnown) continue;
      promise.then(
        (result) => races.get(promise)?.resolve(result),
        (reason: unknown) => races.get(promise)?.reject(reason),
      );
    }
  });
}
