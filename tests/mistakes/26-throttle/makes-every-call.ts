// Drops nothing: all calls in between wait in a queue, and one is made in each interval.
// caught by: drops the other calls in between
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const queue: A[] = [];
  let isOpen = true;
  const next = (): void => {
    const args = queue.shift();
    isOpen = args === undefined;
    if (args === undefined) return;
    setTimeout(next, interval);
    fn(...args);
  };
  return (...args) => {
    queue.push(args);
    if (isOpen) next();
  };
}
