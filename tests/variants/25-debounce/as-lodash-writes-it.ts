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
  let lastCallTime: number | undefined;
  let timerId: ReturnType<typeof setTimeout> | undefined;

  function invokeFunc(): void {
    const args = lastArgs as A;
    lastArgs = undefined;
    fn.apply(undefined, args);
  }

  function remainingWait(time: number): number {
    const timeSinceLastCall = time - (lastCallTime as number);
    return wait - timeSinceLastCall;
  }

  function shouldInvoke(time: number): boolean {
    return lastCallTime === undefined || time - lastCallTime >= wait || time - lastCallTime < 0;
  }

  function timerExpired(): void {
    const time = Date.now();
    if (shouldInvoke(time)) trailingEdge();
    else timerId = setTimeout(timerExpired, remainingWait(time));
  }

  function trailingEdge(): void {
    timerId = undefined;
    if (lastArgs) invokeFunc();
  }

  function cancel(): void {
    if (timerId !== undefined) clearTimeout(timerId);
    lastArgs = lastCallTime = timerId = undefined;
  }

  function flush(): void {
    if (timerId !== undefined) {
      clearTimeout(timerId);
      trailingEdge();
    }
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
