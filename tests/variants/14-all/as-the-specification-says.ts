// Style: step by step as the ECMAScript specification has it: the iterator by hand, a record of what
// remains that starts at 1, and resolve functions that work once.
interface Remaining {
  value: number;
}

function performAll<T>(
  iterator: Iterator<T | PromiseLike<T>>,
  resolve: (values: T[]) => void,
  reject: (reason: unknown) => void,
): void {
  const values: T[] = [];
  const remaining: Remaining = { value: 1 };
  for (let index = 0; ; index++) {
    const next = iterator.next();
    if (next.done === true) {
      remaining.value -= 1;
      if (remaining.value === 0) resolve(values);
      return;
    }
    values.push(undefined as T);
    const nextPromise = Promise.resolve(next.value);
    let alreadyCalled = false;
    const onFulfilled = (value: T): void => {
      if (alreadyCalled) return;
      alreadyCalled = true;
      values[index] = value;
      remaining.value -= 1;
      if (remaining.value === 0) resolve(values);
    };
    remaining.value += 1;
    nextPromise.then(onFulfilled, reject);
  }
}

export function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const { promise, resolve, reject } = Promise.withResolvers<T[]>();
  try {
    performAll(values[Symbol.iterator](), resolve, reject);
  } catch (error) {
    reject(error);
  }
  return promise;
}
