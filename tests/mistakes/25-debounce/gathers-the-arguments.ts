// Gathers the arguments of all calls of a run and hands on the lot.
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
  let waiting: unknown[] | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...(args as A));
  };
  const debounced = (...args: A): void => {
    clearTimeout(timer);
    waiting = [...(waiting ?? []), ...args];
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
