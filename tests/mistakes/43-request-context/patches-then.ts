// Wraps the then of all promises, which an await does not call.
// caught by: gives the id after every kind of waiting
let current: string | undefined;

function carried<A extends unknown[], R>(callback: (...args: A) => R): (...args: A) => R {
  const id = current;
  return (...args) => within(id, () => callback(...args));
}

function within<T>(id: string | undefined, work: () => T): T {
  const before = current;
  current = id;
  try {
    return work();
  } finally {
    current = before;
  }
}

const original = Promise.prototype.then;
Promise.prototype.then = function (this: Promise<unknown>, ...callbacks: never[]) {
  const wrapped = callbacks.map((one: unknown) => {
    return typeof one === "function" ? carried(one as (value: unknown) => unknown) : one;
  });
  return Reflect.apply(original, this, wrapped);
} as typeof original;

export function withRequestId<T>(id: string, work: () => T): T {
  return within(id, work);
}

export function currentRequestId(): string | undefined {
  return current;
}
