// Has a flush that does nothing.
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
  const cancel = (): void => clearTimeout(timer);
  const debounced = (...args: A): void => {
    cancel();
    timer = setTimeout(fn, wait, ...args);
  };
  return Object.assign(debounced, { cancel, flush: () => {} });
}
