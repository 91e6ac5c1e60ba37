// Never opens again once it has made a latest call.
// caught by: calls fn at once when the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: A | undefined;
  return (...args) => {
    if (!isOpen) {
      latest = args;
      return;
    }
    isOpen = false;
    setTimeout(() => {
      if (latest === undefined) isOpen = true;
      else fn(...latest);
    }, interval);
    fn(...args);
  };
}
