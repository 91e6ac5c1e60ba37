// Keeps one timer for each fn, in a WeakMap, though it may be debounced twice.
// caught by: calls fn once for each run of calls
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

const timers = new WeakMap<object, NodeJS.Timeout>();

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let waiting: A | undefined;
  const cancel = (): void => {
    clearTimeout(timers.get(fn));
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    timers.set(fn, setTimeout(flush, wait));
  };
  return Object.assign(debounced, { cancel, flush });
}
