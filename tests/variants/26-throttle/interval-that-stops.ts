// Style: an interval that ticks as long as there is something to do at each tick.
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let ticks: NodeJS.Timeout | undefined;
  const held: A[] = [];

  function tick(): void {
    const args = held.pop();
    held.length = 0;
    if (args) {
      fn(...args);
      return;
    }
    clearInterval(ticks);
    ticks = undefined;
  }

  return function throttled(...args: A): void {
    if (ticks) {
      held.push(args);
      return;
    }
    ticks = setInterval(tick, interval);
    fn(...args);
  };
}
