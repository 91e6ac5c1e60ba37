// Style: node-style callbacks; asks each value whether it is a thenable, and plain ones wait a turn.
type Callback<T> = (failed: boolean, outcome: T | unknown) => void;

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (Object(value) as { readonly then?: unknown }).then === "function";
}

function listen<T>(value: T | PromiseLike<T>, callback: Callback<T>): void {
  if (isThenable(value)) {
    value.then(
      (result) => callback(false, result),
      (reason: unknown) => callback(true, reason),
    );
  } else {
    queueMicrotask(() => callback(false, value));
  }
}

export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle: Callback<T> = (failed, outcome) => {
      if (failed) reject(outcome);
      else resolve(outcome as T);
    };
    for (const value of values) listen(value, settle);
  });
}
