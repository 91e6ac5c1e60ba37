// Makes all the calls of the run on flush.
// caught by: makes the waiting call on flush
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
  let run: A[] = [];
  const cancel = (): void => {
    clearTimeout(timer);
    run = [];
  };
  const flush = (): void => {
    const calls = run;
    cancel();
    for (const args of calls) fn(...args);
  };
  const debounced = (...args: A): void => {
    clearTimeout(timer);
    run.push(args);
    timer = setTimeout(() => {
      cancel();
      fn(...args);
    }, wait);
  };
  return Object.assign(debounced, { cancel, flush });
}
