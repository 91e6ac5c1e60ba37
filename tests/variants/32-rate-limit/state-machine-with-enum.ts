// Style: an async loop that is idle or at work, with an enum; a mailbox in between.
import { scheduler } from "node:timers/promises";

enum Mode {
  Idle,
  AtWork,
}

class Gate {
  private mode = Mode.Idle;
  private readonly mailbox: PromiseWithResolvers<void>[] = [];
  private readonly passed: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly interval: number,
  ) {}

  pass(): Promise<void> {
    const letter = Promise.withResolvers<void>();
    this.mailbox.push(letter);
    if (this.mode === Mode.Idle) void this.work();
    return letter.promise;
  }

  private async work(): Promise<void> {
    this.mode = Mode.AtWork;
    for (let letter = this.mailbox[0]; letter !== undefined; letter = this.mailbox[0]) {
      const before = this.passed[this.passed.length - this.limit];
      const rest = before === undefined ? 0 : before + this.interval - performance.now();
      if (rest > 0) {
        await scheduler.wait(rest);
        continue;
      }
      this.mailbox.shift();
      this.passed.push(performance.now());
      letter.resolve();
    }
    this.mode = Mode.Idle;
  }
}

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit)) throw new RangeError("a fraction");
  if (limit < 1) throw new RangeError("too small");
  const gate = new Gate(limit, interval);
  return gate.pass.bind(gate);
}
