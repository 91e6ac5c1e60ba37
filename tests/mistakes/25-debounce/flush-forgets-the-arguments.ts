// Calls fn on flush without its arguments.
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
  let isWaiting = false;
  const cancel = (): void => {
    clearTimeout(timer);
    isWaiting = false;
  };
  const flush = (): void => {
    const was = isWaiting;
    cancel();
    if (was) (fn as () => void)();
  };
  const debounced = (...args: A): void => {
    cancel();
    isWaiting = true;
    timer = setTimeout(() => {
      isWaiting = false;
      fn(...args);
    }, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
