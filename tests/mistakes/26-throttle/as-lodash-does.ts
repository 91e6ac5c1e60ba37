// Is lodash's throttle: what comes after the latest call was made is too early, or too late.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let lastArgs: A | undefined;
  let lastCallTime: number | undefined;
  let lastInvokeTime = 0;
  let timerId: ReturnType<typeof setTimeout> | undefined;

  const invoke = (time: number): void => {
    const args = lastArgs as A;
    lastArgs = undefined;
    lastInvokeTime = time;
    fn(...args);
  };
  const shouldInvoke = (time: number): boolean =>
    lastCallTime === undefined ||
    time - lastCallTime >= interval ||
    time - lastInvokeTime >= interval;
  const remaining = (time: number): number =>
    Math.min(interval - (time - (lastCallTime ?? 0)), interval - (time - lastInvokeTime));
  const expired = (): void => {
    const time = Date.now();
    if (shouldInvoke(time)) {
      timerId = undefined;
      if (lastArgs) invoke(time);
    } else {
      timerId = setTimeout(expired, remaining(time));
    }
  };
  return (...args) => {
    const time = Date.now();
    const isInvoking = shouldInvoke(time);
    lastArgs = args;
    lastCallTime = time;
    if (isInvoking && timerId === undefined) {
      lastInvokeTime = time;
      timerId = setTimeout(expired, interval);
      invoke(time);
      return;
    }
    timerId ??= setTimeout(expired, interval);
  };
}
