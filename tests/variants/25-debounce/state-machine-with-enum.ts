// Style: a state machine in a namespace, with an enum, which needs a compiler.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

namespace Machine {
  export enum State {
    Idle,
    Waiting,
  }

  export class Debouncing<A extends unknown[]> {
    private state = State.Idle;
    private args?: A;
    private timer?: NodeJS.Timeout;

    constructor(
      private readonly fn: (...args: A) => void,
      private readonly wait: number,
    ) {}

    on(event: "call" | "cancel" | "flush", args?: A): void {
      const was = this.state;
      this.state = State.Idle;
      clearTimeout(this.timer);
      if (event === "call") {
        this.state = State.Waiting;
        this.args = args as A;
        this.timer = setTimeout(() => this.on("flush"), this.wait);
      } else if (event === "flush" && was === State.Waiting) {
        this.fn(...(this.args as A));
      }
    }
  }
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const machine = new Machine.Debouncing(fn, wait);
  const debounced = (...args: A): void => machine.on("call", args);
  return Object.assign(debounced, {
    cancel: () => machine.on("cancel"),
    flush: () => machine.on("flush"),
  });
}
