// Keeps the id in a variable until the promise of the work has settled.
// caught by: keeps requests apart that run at the same time
let current: string | undefined;

export function withRequestId<T>(id: string, work: () => T): T {
  const before = current;
  const restore = () => void (current = before);
  current = id;
  let isLater = false;
  try {
    const result = work();
    if (result instanceof Promise) {
      isLater = true;
      result.then(restore, restore);
    }
    return result;
  } finally {
    if (!isLater) restore();
  }
}

export function currentRequestId(): string | undefined {
  return current;
}
