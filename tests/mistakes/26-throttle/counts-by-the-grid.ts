// Counts the intervals from the first call on, like a metronome, not from each call of fn.
// caught by: calls fn at most once in any interval
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let start: number | undefined;
  let done = -1;
  let latest: A | undefined;
  const beat = (): number => Math.floor((Date.now() - (start as number)) / interval);
  return (...args) => {
    start ??= Date.now();
    if (beat() > done && latest === undefined) {
      done = beat();
      fn(...args);
      return;
    }
    if (latest === undefined) {
      const next = start + (done + 1) * interval;
      setTimeout(() => {
        done = beat();
        const held = latest as A;
        latest = undefined;
        fn(...held);
      }, next - Date.now());
    }
    latest = args;
  };
}
