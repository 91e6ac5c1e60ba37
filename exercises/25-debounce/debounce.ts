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
  // TODO: at each call, forget the one that waits, keep the arguments, and wait anew
  // TODO: when wait ms have passed without a call, call fn with the arguments that were kept
  // TODO: cancel: forget the call that waits
  // TODO: flush: if a call waits, make it now, and not once more later
  throw new Error("TODO: debounce");
}
