// Waits, and then sleeps for 0 ms to let others go first: that is a millisecond more.
// caught by: calls fn wait ms after the last call
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
    clearTimeout(timer);
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
    timer = setTimeout(() => {
      timer = setTimeout(flush, 0);
    }, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
