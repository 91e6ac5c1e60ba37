// Calls fn at the first call of a run, and not when the run is over.
// caught by: calls fn wait ms after the last call
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let timer: NodeJS.Timeout | undefined;
  const debounced = (...args: A): void => {
    if (timer === undefined) fn(...args);
    clearTimeout(timer);
    timer = setTimeout(() => (timer = undefined), wait);
  };
  return Object.assign(debounced, { cancel: () => {}, flush: () => {} });
}
