// Remembers a flush that found nothing, and makes the next call at once.
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
  let isFlushed = false;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    isFlushed = args === undefined;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    if (isFlushed) flush();
    else timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
