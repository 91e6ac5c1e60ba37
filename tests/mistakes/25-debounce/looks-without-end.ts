// Looks every 20 ms whether there is something to do, and never stops.
// caught by: lets its timers run out
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
  let due = 0;
  const cancel = (): void => {
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    due = Date.now() + wait;
    waiting = args;
    ticks ??= setInterval(() => {
      if (Date.now() >= due) flush();
    }, 20);
  };
  return Object.assign(debounced, { cancel, flush });
}
