// Hands on the first argument only.
// caught by: hands on each call's own arguments
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: { readonly argument: unknown } | undefined;
  const call = (argument: unknown): void => {
    isOpen = false;
    latest = undefined;
    setTimeout(open, interval);
    (fn as (...args: unknown[]) => void)(argument);
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined) call(latest.argument);
  };
  return (...args) => {
    if (isOpen) call(args[0]);
    else latest = { argument: args[0] };
  };
}
