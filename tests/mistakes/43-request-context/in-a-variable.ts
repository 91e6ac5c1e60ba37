// Keeps the id in a variable until the work has returned.
// caught by: gives the id after every kind of waiting
let current: string | undefined;

export function withRequestId<T>(id: string, work: () => T): T {
  const before = current;
  current = id;
  try {
    return work();
  } finally {
    current = before;
  }
}

export function currentRequestId(): string | undefined {
  return current;
}
