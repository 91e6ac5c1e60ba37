// Counts cancels against the next call, even when none is waiting.
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
  let isCancelled = false;
  const make = (): void => {
    const args = waiting;
    waiting = undefined;
    if (args !== undefined && !isCancelled) fn(...args);
    isCancelled = false;
  };
  const cancel = (): void => {
    isCancelled = true;
    if (waiting === undefined) return;
    clearTimeout(timer);
    make();
  };
  const flush = (): void => {
    clearTimeout(timer);
    make();
  };
  const debounced = (...args: A): void => {
    clearTimeout(timer);
    waiting = args;
    timer = setTimeout(make, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
