// Sets a timer of 0 ms on flush: that is a millisecond later.
// caught by: makes the waiting call on flush
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
  const make = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const flush = (): void => {
    if (waiting === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(make, 0);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    timer = setTimeout(make, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
