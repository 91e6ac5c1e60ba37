// Style: a state machine with an enum and parameter properties, which need a compiler.
enum State {
  Ready,
  Resting,
  Holding,
}

class Machine<A extends unknown[]> {
  private state = State.Ready;
  private held?: A;

  constructor(
    private fn: (...args: A) => void,
    private interval: number,
  ) {}

  readonly call = (...args: A): void => {
    switch (this.state) {
      case State.Ready:
        this.rest();
        this.fn(...args);
        break;
      case State.Resting:
      case State.Holding:
        this.state = State.Holding;
        this.held = args;
    }
  };

  private rest(): void {
    this.state = State.Resting;
    setTimeout(() => this.wake(), this.interval);
  }

  private wake(): void {
    const wasHolding = this.state === State.Holding;
    this.state = State.Ready;
    if (wasHolding) this.call(...(this.held as A));
  }
}

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  return new Machine(fn, interval).call;
}
