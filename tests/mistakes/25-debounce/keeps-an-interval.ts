// Uses an interval and stops it only at the next call.
// caught by: lets its timers run out
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let timer: NodeJS.Timeout | undefined;
  let waiting: A | undefined;
  const cancel = (): void => {
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    clearInterval(timer);
    waiting = args;
    timer = setInterval(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
