// Looks every 50 ms whether it has been quiet for long enough, so it is late.
// caught by: calls fn wait ms after the last call
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let ticks: NodeJS.Timeout | undefined;
  let waiting: A | undefined;
  let last = 0;
  const cancel = (): void => {
    clearInterval(ticks);
    ticks = waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    last = Date.now();
    waiting = args;
    ticks ??= setInterval(() => {
      if (Date.now() - last >= wait) flush();
    }, 50);
  };
  return Object.assign(debounced, { cancel, flush });
}
