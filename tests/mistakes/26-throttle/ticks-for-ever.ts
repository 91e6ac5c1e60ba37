// Starts an interval at the first call that nobody ever stops.
// caught by: lets its timers run out
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let ticks: NodeJS.Timeout | undefined;
  let latest: A | undefined;
  let isOpen = true;
  const tick = (): void => {
    const args = latest;
    latest = undefined;
    isOpen = args === undefined;
    if (args !== undefined) fn(...args);
  };
  return (...args) => {
    if (!isOpen) {
      latest = args;
      return;
    }
    clearInterval(ticks);
    ticks = setInterval(tick, interval);
    isOpen = false;
    fn(...args);
  };
}
