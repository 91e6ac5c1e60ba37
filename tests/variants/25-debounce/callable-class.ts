// Style: an object that is its own function, with its methods on the prototype.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

class Call<A extends unknown[]> {
  declare state: { timer?: NodeJS.Timeout; args?: A };
  declare fn: (...args: A) => void;

  cancel(): void {
    clearTimeout(this.state.timer);
    this.state = {};
  }

  flush(): void {
    const { args } = this.state;
    this.cancel();
    if (args !== undefined) this.fn(...args);
  }
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const debounced = ((...args: A): void => {
    self.cancel();
    self.state = { args, timer: setTimeout(() => self.flush(), wait) };
  }) as Debounced<A>;
  const self = Object.setPrototypeOf(debounced, Call.prototype) as Call<A>;
  self.state = {};
  self.fn = fn;
  return debounced;
}
