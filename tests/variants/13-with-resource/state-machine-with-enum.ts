// Style: a class that is a state machine, with an enum and parameter properties, which need a compiler.
enum State {
  Idle,
  Held,
  Used,
  Failed,
  Done,
}

class Lifetime<R, T> {
  private state = State.Idle;
  private resource!: R;
  private result!: T;
  private error: unknown;

  constructor(
    private readonly acquire: () => Promise<R>,
    private readonly use: (resource: R) => Promise<T>,
    private readonly release: (resource: R) => Promise<void>,
  ) {}

  async run(): Promise<T> {
    while (this.state !== State.Done) {
      switch (this.state) {
        case State.Idle: {
          const { acquire } = this;
          this.resource = await acquire();
          this.state = State.Held;
          break;
        }
        case State.Held:
          this.state = await this.useIt();
          break;
        case State.Used: {
          const { release } = this;
          await release(this.resource);
          this.state = State.Done;
          break;
        }
        case State.Failed: {
          const { release } = this;
          await Promise.allSettled([release(this.resource)]);
          throw this.error;
        }
      }
    }
    return this.result;
  }

  private async useIt(): Promise<State> {
    const { use } = this;
    try {
      this.result = await use(this.resource);
      return State.Used;
    } catch (error) {
      this.error = error;
      return State.Failed;
    }
  }
}

export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return new Lifetime(acquire, use, release).run();
}
