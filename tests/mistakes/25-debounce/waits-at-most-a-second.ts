// Does not let a run go on for longer than a second.
// caught by: calls fn once for each run of calls
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
  let waiting: { readonly args: A; readonly since: number } | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting?.args;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    const since = waiting?.since ?? Date.now();
    cancel();
    waiting = { args, since };
    timer = setTimeout(flush, Math.min(wait, Math.max(1, since + 1_000 + wait - Date.now())));
  };
  return Object.assign(debounced, { cancel, flush });
}
