/**
 * Makes a function that calls `fn` at once, and then at most once in any `interval` ms.
 *
 * Of the calls in between only the latest is made, with its own arguments, as soon as the interval
 * allows. `interval` is at least 1.
 */
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  // The gate shuts before every call of fn. Whatever is latest when it opens goes through at once.
  let isOpen = true;
  let latest: A | undefined;
  const call = (args: A): void => {
    isOpen = false;
    latest = undefined;
    setTimeout(open, interval);
    fn(...args);
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined) call(latest);
  };
  return (...args) => {
    if (isOpen) call(args);
    else latest = args;
  };
}
