// Wraps setTimeout alone, so that other kinds of waiting lose the id.
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

const original = globalThis.setTimeout;
globalThis.setTimeout = Object.assign(
  (callback: () => void, ms?: number) => original(carried(callback), ms),
  { __promisify__: original.__promisify__ },
) as typeof setTimeout;

export function withRequestId<T>(id: string, work: () => T): T {
  return within(id, work);
}

export function currentRequestId(): string | undefined {
  return current;
}
