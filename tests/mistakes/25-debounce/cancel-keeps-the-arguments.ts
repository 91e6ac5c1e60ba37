// Stops the timer on cancel but keeps the arguments, so that a flush still makes the call.
// caught by: drops the waiting call on cancel
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
  const cancel = (): void => clearTimeout(timer);
  const flush = (): void => {
    const args = waiting;
    cancel();
    waiting = undefined;
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
