// Style: as lodash writes it: the timer is not set anew by each call, it looks at the clock when it fires.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let lastArgs: A | undefined;
  let lastCallTime: number;
  let timerId: ReturnType<typeof setTimeout> | undefined;

  function timerExpired(): void {
    const remainingWait = lastCallTime + wait - Date.now();
    if (remainingWait > 0) timerId = setTimeout(timerExpired, remainingWait);
    else trailingEdge();
  }

  function trailingEdge(): void {
    const args = lastArgs;
    timerId = lastArgs = undefined;
    if (args) fn.apply(undefined, args);
  }

  function cancel(): void {
    clearTimeout(timerId);
    timerId = lastArgs = undefined;
  }

  function flush(): void {
    clearTimeout(timerId);
    trailingEdge();
  }

  function debounced(...args: A): void {
    lastArgs = args;
    lastCallTime = Date.now();
    timerId ??= setTimeout(timerExpired, wait);
  }
  debounced.cancel = cancel;
  debounced.flush = flush;
  return debounced;
}
