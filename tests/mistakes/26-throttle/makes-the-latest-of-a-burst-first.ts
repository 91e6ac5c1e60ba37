// Makes the first call in a microtask, with the arguments of whichever call has come last by then.
// caught by: hands on each call's own arguments
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let rest: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let latest: A;
  const make = (): void => {
    isWaiting = false;
    rest = new Promise((resolve) => setTimeout(resolve, interval));
    fn(...latest);
  };
  return (...args) => {
    latest = args;
    if (isWaiting) return;
    isWaiting = true;
    void rest.then(make);
  };
}
