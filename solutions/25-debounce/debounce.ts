/** A function that waits until its callers have fallen silent. */
export interface Debounced<A extends unknown[]> {
  /** Has `fn` called with these arguments, `wait` ms from now, unless another call comes before. */
  (...args: A): void;
  /** Drops the waiting call; does nothing when none is waiting. */
  cancel(): void;
  /** Makes the waiting call now; does nothing when none is waiting. */
  flush(): void;
}

/**
 * Makes a function that calls `fn` once for each run of calls: `wait` ms after the last of them,
 * with its arguments.
 *
 * `wait` is in ms, at least 1.
 */
export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let waiting: A | undefined;
  let timer: NodeJS.Timeout | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    // What waits is forgotten before fn is called: fn may itself call, and that begins a new run.
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
