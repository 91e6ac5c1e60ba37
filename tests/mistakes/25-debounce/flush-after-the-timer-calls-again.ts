// Clears the timer on flush, but does not see that it has fired already.
// caught by: does nothing on cancel and flush when no call is waiting
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
    timer = setTimeout(fn, wait, ...args);
  };
  return Object.assign(debounced, { cancel, flush });
}
