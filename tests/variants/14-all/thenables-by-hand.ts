// Style: tells thenables from plain values by hand; a library's `after` that calls back the nth time.
function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

function after(count: number, callback: () => void): () => void {
  let left = count;
  if (left === 0) callback();
  return () => {
    left -= 1;
    if (left === 0) callback();
  };
}

export function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let waiting = 0;
    let place = 0;
    let arrived = (): void => {};
    for (const value of values) {
      const own = place++;
      if (isThenable(value)) {
        const keep = (result: T): void => {
          results[own] = result;
          arrived();
        };
        waiting++;
        value.then(keep, reject);
      } else {
        results[own] = value;
      }
    }
    arrived = after(waiting, () => resolve(results));
  });
}
