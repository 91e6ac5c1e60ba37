// Takes no calls for `wait` ms after a flush.
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
  let restsUntil = -Infinity;
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
    if (waiting !== undefined) restsUntil = Date.now() + wait;
    make();
  };
  const debounced = (...args: A): void => {
    if (Date.now() < restsUntil) return;
    cancel();
    waiting = args;
    timer = setTimeout(make, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
