// Style: a deadline, and a timer that looks again and again, after half of the time that is left.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let deadline = Infinity;
  let args: A;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    deadline = Infinity;
  };
  const make = (): void => {
    const now = args;
    stop();
    fn(...now);
  };
  const look = (): void => {
    const left = deadline - performance.now();
    if (left > 0) timer = setTimeout(look, Math.ceil(left / 2));
    else make();
  };

  return Object.assign(
    (...given: A): void => {
      stop();
      args = given;
      deadline = performance.now() + wait;
      look();
    },
    {
      cancel: stop,
      flush: () => {
        if (deadline < Infinity) make();
      },
    },
  );
}
