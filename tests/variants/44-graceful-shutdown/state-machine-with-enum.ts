// Style: a state machine in a namespace, with an enum, which needs a compiler.
namespace Phases {
  export enum Phase {
    Open,
    Draining,
    Over,
  }

  export const takesWorks = (phase: Phase): boolean => phase === Phase.Open;
}

import Phase = Phases.Phase;

export class Drain {
  private phase = Phase.Open;
  private inFlight = 0;
  private timer?: NodeJS.Timeout;
  private settle: (outcome: "drained" | "timed out") => void = () => {};
  private readonly over = new Promise<"drained" | "timed out">((resolve) => {
    this.settle = resolve;
  });

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (!Phases.takesWorks(this.phase)) throw new Error(`in phase ${Phase[this.phase]}`);
    this.on("start");
    try {
      const value = await work();
      this.on("end");
      return value;
    } catch (error) {
      this.on("end");
      throw error;
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (this.phase === Phase.Open) {
      this.phase = Phase.Draining;
      if (this.inFlight === 0) this.enterOver("drained");
      else this.timer = setTimeout(() => this.on("timeout"), timeout);
    }
    return this.over;
  }

  private on(event: "start" | "end" | "timeout"): void {
    if (event === "start") this.inFlight++;
    if (event === "end") this.inFlight--;
    if (this.phase !== Phase.Draining) return;
    if (event === "timeout") this.enterOver("timed out");
    else if (this.inFlight === 0) this.enterOver("drained");
  }

  private enterOver(outcome: "drained" | "timed out"): void {
    this.phase = Phase.Over;
    clearTimeout(this.timer);
    this.settle(outcome);
  }
}
