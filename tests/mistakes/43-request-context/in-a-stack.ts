// Keeps the ids on a stack until the work has returned.
// caught by: gives the id after every kind of waiting
const stack: string[] = [];

export function withRequestId<T>(id: string, work: () => T): T {
  stack.push(id);
  try {
    return work();
  } finally {
    stack.pop();
  }
}

export function currentRequestId(): string | undefined {
  return stack.at(-1);
}
