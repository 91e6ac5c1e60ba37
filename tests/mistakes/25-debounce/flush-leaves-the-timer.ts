// Makes the waiting call on flush and lets the timer make it once more.
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
  const flush = (): void => {
    const args = waiting;
    waiting = undefined;
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    timer = setTimeout(() => {
      waiting = undefined;
      fn(...args);
    }, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
