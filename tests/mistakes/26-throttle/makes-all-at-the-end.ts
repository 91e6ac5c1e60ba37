// Makes all the calls in between, one right after the other, when the interval is over.
// caught by: calls fn at most once in any interval
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let queue: A[] = [];
  let isOpen = true;
  const open = (): void => {
    const calls = queue;
    queue = [];
    isOpen = calls.length === 0;
    if (!isOpen) setTimeout(open, interval);
    for (const args of calls) fn(...args);
  };
  return (...args) => {
    if (!isOpen) {
      queue.push(args);
      return;
    }
    isOpen = false;
    setTimeout(open, interval);
    fn(...args);
  };
}
