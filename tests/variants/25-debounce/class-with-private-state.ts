// Style: a class with private fields; the debounced function hands on to an object of it.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

class Debouncer<A extends unknown[]> {
  readonly #fn: (...args: A) => void;
  readonly #wait: number;
  #pending: { readonly args: A; readonly timer: NodeJS.Timeout } | null = null;

  constructor(fn: (...args: A) => void, wait: number) {
    this.#fn = fn;
    this.#wait = wait;
  }

  call(...args: A): void {
    this.cancel();
    this.#pending = { args, timer: setTimeout(() => this.flush(), this.#wait) };
  }

  cancel(): void {
    if (this.#pending === null) return;
    clearTimeout(this.#pending.timer);
    this.#pending = null;
  }

  flush(): void {
    if (this.#pending === null) return;
    const { args } = this.#pending;
    this.cancel();
    this.#fn.call(null, ...args);
  }
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const debouncer = new Debouncer(fn, wait);
  const debounced = (...args: A): void => debouncer.call(...args);
  debounced.cancel = () => debouncer.cancel();
  debounced.flush = () => debouncer.flush();
  return debounced;
}
