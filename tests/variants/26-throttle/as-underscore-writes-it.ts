// Style: as Underscore writes it: a date of the previous call, and a timer for what remains.
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  let args: A;
  let previous = 0;

  const later = function (): void {
    previous = Date.now();
    timeout = undefined;
    fn.apply(null, args);
  };

  return function (...given: A): void {
    const now = Date.now();
    const remaining = interval - (now - previous);
    args = given;
    if (remaining <= 0) {
      clearTimeout(timeout);
      timeout = undefined;
      previous = now;
      fn.apply(null, args);
    } else if (!timeout) {
      timeout = setTimeout(later, remaining);
    }
  };
}
