// Has a cancel that does nothing.
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
  const flush = (): void => {
    const args = waiting;
    clearTimeout(timer);
    waiting = undefined;
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    clearTimeout(timer);
    waiting = args;
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel: () => {}, flush });
}
