// Keeps the timer and the arguments in the module, for all debounced functions together.
// caught by: calls fn once for each run of calls
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

let timer: NodeJS.Timeout | undefined;
let make: (() => void) | undefined;

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const cancel = (): void => {
    clearTimeout(timer);
    make = undefined;
  };
  const flush = (): void => {
    const now = make;
    cancel();
    now?.();
  };
  const debounced = (...args: A): void => {
    cancel();
    make = () => fn(...args);
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
