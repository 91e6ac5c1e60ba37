// Forgets its timer after it has called fn: if fn has called again, that is a timer nobody can stop.
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
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    clearTimeout(timer);
    waiting = args;
    timer = setTimeout(() => {
      waiting = undefined;
      fn(...args);
      timer = undefined;
    }, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
