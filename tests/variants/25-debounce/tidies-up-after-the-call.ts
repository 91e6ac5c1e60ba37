// Style: calls fn first and tidies up afterwards.
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
    if (waiting !== undefined) fn(...waiting);
    cancel();
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
