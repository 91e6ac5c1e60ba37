// Style: a generator that is told what happens and remembers where it stands; disposables hold the timers.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

type News<A> = readonly ["call", A] | readonly ["cancel" | "flush"];

function* debouncing<A extends unknown[]>(
  fn: (...args: A) => void,
  startTimer: () => Disposable,
): Generator<void, never, News<A>> {
  let news = yield;
  while (true) {
    if (news[0] !== "call") {
      news = yield;
      continue;
    }
    const args = news[1];
    {
      using _timer = startTimer();
      news = yield;
    }
    if (news[0] === "flush") queueMicrotask(() => fn(...args));
  }
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const states = debouncing(fn, () => {
    const timer = setTimeout(() => states.next(["flush"]), wait);
    return { [Symbol.dispose]: () => clearTimeout(timer) };
  });
  states.next();
  const debounced = (...args: A): void => void states.next(["call", args]);
  debounced.cancel = () => void states.next(["cancel"]);
  debounced.flush = () => void states.next(["flush"]);
  return debounced;
}
