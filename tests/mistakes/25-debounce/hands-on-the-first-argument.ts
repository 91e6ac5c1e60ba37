// Hands on the first argument and forgets that there may be more, or none.
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
  let waiting: { readonly argument: unknown } | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const kept = waiting;
    cancel();
    if (kept !== undefined) (fn as (...args: unknown[]) => void)(kept.argument);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = { argument: args[0] };
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
