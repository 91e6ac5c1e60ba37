// Takes a call without arguments for none at all.
// caught by: hands on the arguments of the last call
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
  let waiting: unknown[] = [];
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = [];
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args.length > 0) fn(...(args as A));
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
