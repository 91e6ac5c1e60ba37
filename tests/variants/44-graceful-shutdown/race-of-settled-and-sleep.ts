// Style: a set of promises; a race of Promise.allSettled against a sleep that can be stopped.
import { setTimeout as sleep } from "node:timers/promises";

type Outcome = "drained" | "timed out";

export class Drain {
  private readonly works = new Set<Promise<unknown>>();
  private closing?: Promise<Outcome>;

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.closing) return Promise.reject(new Error("Drain is closing"));
    const running = work();
    this.works.add(running);
    const forget = (): void => {
      this.works.delete(running);
    };
    running.then(forget, forget);
    return running;
  }

  shutdown(timeout: number): Promise<Outcome> {
    this.closing ??= this.close(timeout);
    return this.closing;
  }

  private async close(timeout: number): Promise<Outcome> {
    const controller = new AbortController();
    const late = sleep(timeout, "timed out" as const, { signal: controller.signal });
    const drained = Promise.allSettled(this.works).then(() => "drained" as const);
    try {
      return await Promise.race([drained, late]);
    } finally {
      controller.abort();
    }
  }
}
