// Style: one timer, made at the first call, that later calls refresh.
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
  const queue: A[] = [];

  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const args = queue.pop();
    queue.length = 0;
    if (args !== undefined) Reflect.apply(fn, undefined, args);
  };

  const debounced: Debounced<A> = function (...args: A) {
    queue.push(args);
    if (timer === undefined) timer = setTimeout(run, wait);
    else timer.refresh();
  };
  debounced.cancel = function () {
    queue.length = 0;
  };
  debounced.flush = run;
  return debounced;
}
