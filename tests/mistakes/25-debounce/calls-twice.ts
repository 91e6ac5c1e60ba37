// Calls fn once more after another wait, since the interval that it uses is only stopped too late.
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
  let waiting: A | undefined;
  let times = 0;
  const cancel = (): void => {
    clearInterval(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    times = 0;
    timer = setInterval(() => {
      if (++times === 2) flush();
      else fn(...args);
    }, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
