// Style: as Underscore writes it: a date of the previous call, and a timer for what remains.
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let timeout: ReturnType<typeof setTimeout> | null = null;
  let args: A | null = null;
  let previous = 0;

  const later = function (): void {
    previous = Date.now();
    timeout = null;
    fn.apply(null, args as A);
    if (!timeout) args = null;
  };

  return function (...given: A): void {
    const now = Date.now();
    const remaining = interval - (now - previous);
    args = given;
    if (remaining <= 0) {
      if (timeout) {
        clearTimeout(timeout);
        timeout = null;
      }
      previous = now;
      fn.apply(null, args);
      if (!timeout) args = null;
    } else if (!timeout) {
      timeout = setTimeout(later, remaining);
    }
  };
}
