// Makes the latest call with the arguments of the one that went through.
// caught by: hands on each call's own arguments
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let isWaiting = false;
  const call = (args: A): void => {
    isOpen = false;
    isWaiting = false;
    setTimeout(() => {
      isOpen = true;
      if (isWaiting) call(args);
    }, interval);
    fn(...args);
  };
  return (...args) => {
    if (isOpen) call(args);
    else isWaiting = true;
  };
}
