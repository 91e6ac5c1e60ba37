/**
 * Macrotasks of the workspace's own. They use Node's own `setImmediate`, taken before a virtual one can
 * stand in its place, and can be told from what an answer sets.
 */
const { setImmediate } = globalThis;
const ours = new WeakSet<object>();

/** Runs something once all microtasks have run, and whatever was to run in the same way before it. */
export function macrotask(run: () => void): void {
  ours.add(setImmediate(run));
}

/** Whether an immediate is one of the workspace's own. */
export function isOurs(immediate: object): boolean {
  return ours.has(immediate);
}
