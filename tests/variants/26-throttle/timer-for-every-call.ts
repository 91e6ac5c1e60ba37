// Style: each call in between clears the timer of the one before and sets its own for what remains.
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let lastRun = -Infinity;
  let timer: NodeJS.Timeout | undefined;

  return (...args: A): void => {
    clearTimeout(timer);
    const run = (): void => {
      lastRun = Date.now();
      fn(...args);
    };
    const passed = Date.now() - lastRun;
    if (passed >= interval) {
      run();
    } else {
      timer = setTimeout(run, interval - passed);
    }
  };
}
