// Remembers the arguments of the last call for ever, so that every flush makes it again.
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
  let last: A | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    last = undefined;
  };
  const flush = (): void => {
    clearTimeout(timer);
    if (last !== undefined) fn(...last);
  };
  const debounced = (...args: A): void => {
    cancel();
    last = args;
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
