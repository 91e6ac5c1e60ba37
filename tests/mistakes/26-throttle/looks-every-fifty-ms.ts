// Looks every 50 ms whether it may make the latest call, so it is late.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  let latest: A | undefined;
  let ticks: NodeJS.Timeout | undefined;
  const call = (args: A): void => {
    last = Date.now();
    latest = undefined;
    fn(...args);
  };
  const tick = (): void => {
    if (latest === undefined) {
      clearInterval(ticks);
      ticks = undefined;
    } else if (Date.now() - last >= interval) call(latest);
  };
  return (...args) => {
    if (Date.now() - last >= interval) call(args);
    else {
      latest = args;
      ticks ??= setInterval(tick, 50);
    }
  };
}
