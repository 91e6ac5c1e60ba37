// Style: an interval of 1 ms that runs while a call waits and looks at the clock.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let due = Infinity;
  let args: A;
  let ticks: ReturnType<typeof setInterval> | undefined;

  const stop = (): void => {
    clearInterval(ticks);
    ticks = undefined;
    due = Infinity;
  };
  const make = (): void => {
    const now = args;
    stop();
    fn(...now);
  };
  const tick = (): void => {
    if (performance.now() >= due) make();
  };

  return Object.assign(
    (...given: A): void => {
      args = given;
      due = performance.now() + wait;
      ticks ??= setInterval(tick, 1);
    },
    {
      cancel: stop,
      flush: () => {
        if (due < Infinity) make();
      },
    },
  );
}
