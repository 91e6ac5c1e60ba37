// Style: a pipeline of small operators over a subject, as RxJS has them.
type Observer<T> = (value: T) => void;
type Operator<T> = (next: Observer<T>) => Observer<T>;

/** Lets a value through, then holds the latest one back for as long as the window is open. */
function throttleTime<T>(ms: number): Operator<T> {
  return (next) => {
    let window: NodeJS.Timeout | undefined;
    let trailing: { readonly value: T } | undefined;
    const close = (): void => {
      window = undefined;
      if (trailing === undefined) return;
      const { value } = trailing;
      trailing = undefined;
      emit(value);
    };
    const emit = (value: T): void => {
      window = setTimeout(close, ms);
      next(value);
    };
    return (value) => {
      if (window === undefined) emit(value);
      else trailing = { value };
    };
  };
}

class Subject<T> {
  readonly #observers: Observer<T>[] = [];

  subscribe(observer: Observer<T>): void {
    this.#observers.push(observer);
  }

  next(value: T): void {
    for (const observer of this.#observers) observer(value);
  }
}

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const calls = new Subject<A>();
  calls.subscribe(throttleTime<A>(interval)((args) => fn(...args)));
  return (...args) => calls.next(args);
}
