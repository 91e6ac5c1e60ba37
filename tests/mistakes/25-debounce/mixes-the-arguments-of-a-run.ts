// Writes each call's arguments over those of the call before, so that a longer list leaves its end behind.
// caught by: hands on the arguments of the last call
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
  let isWaiting = false;
  let kept: unknown[] = [];
  const cancel = (): void => {
    clearTimeout(timer);
    isWaiting = false;
  };
  const flush = (): void => {
    const was = isWaiting;
    const args = kept as A;
    cancel();
    kept = [];
    if (was) fn(...args);
  };
  const debounced = (...args: A): void => {
    cancel();
    isWaiting = true;
    Object.assign(kept, args);
    timer = setTimeout(flush, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
