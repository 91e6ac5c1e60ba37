// Style: a state machine with an enum and parameter properties, which need a compiler.
enum State {
  Probing,
  Resting,
  Over,
}

class Machine<T> {
  private state = State.Resting;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly probe: () => Promise<T | undefined>,
    private readonly interval: number,
    private readonly resolve: (value: T) => void,
    private readonly reject: (reason: unknown) => void,
  ) {}

  start(timeout: number): void {
    this.in(timeout, () => {
      this.over(() => this.reject(new DOMException("timed out", "TimeoutError")));
    });
    this.look();
  }

  private look(): void {
    if (this.state !== State.Resting) return;
    this.state = State.Probing;
    this.probe().then(
      (value) => {
        if (value !== undefined) return this.over(() => this.resolve(value));
        if (this.state === State.Over) return;
        this.state = State.Resting;
        this.in(this.interval, () => this.look());
      },
      (reason) => this.over(() => this.reject(reason)),
    );
  }

  private over(settle: () => void): void {
    if (this.state === State.Over) return;
    this.state = State.Over;
    this.timers.forEach((timer) => clearTimeout(timer));
    settle();
  }

  private in(ms: number, step: () => void): void {
    this.timers.add(setTimeout(step, ms));
  }
}

export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    new Machine(probe, options.interval, resolve, reject).start(options.timeout);
  });
}
