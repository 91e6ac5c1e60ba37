/**
 * What stops a command before its end. The first SIGINT, SIGTERM or SIGHUP asks it to stop and leaves
 * it the time to say what it has; so does an error that nobody caught. A second signal ends it at once.
 */
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** ms in which a signal that comes again is the same one: npm passes on what the terminal has sent. */
const ECHO = 250;

/** Why a command was stopped. */
export interface Reason {
  /** "by SIGINT", for people. */
  readonly how: string;
  readonly exitCode: number;
}

/** Listens for it, from the moment it is made until it is told to stop. */
export class Interruption {
  /** Aborted when the command is to stop. */
  readonly signal: AbortSignal;
  reason: Reason | undefined;
  readonly #controller = new AbortController();
  readonly #faultCode: number;
  #stoppedAt = 0;

  /** @param faultCode The exit code for an error that nobody caught. */
  constructor(faultCode: number) {
    this.#faultCode = faultCode;
    this.signal = this.#controller.signal;
    for (const name of SIGNALS) process.on(name, this.#onSignal);
    process.on("uncaughtException", this.#onError);
  }

  /** Lets signals and errors end the process again. After a signal, waits until its echoes are heard. */
  async end(): Promise<void> {
    const left = this.#stoppedAt + ECHO - performance.now();
    if (this.reason !== undefined && left > 0) await sleep(left);
    for (const name of SIGNALS) process.off(name, this.#onSignal);
    process.off("uncaughtException", this.#onError);
  }

  readonly #onSignal = (name: (typeof SIGNALS)[number]): void => {
    const exitCode = 128 + constants.signals[name];
    if (this.reason === undefined) {
      this.#stop({ how: `by ${name}`, exitCode });
    } else if (performance.now() - this.#stoppedAt > ECHO) {
      process.exit(exitCode);
    }
  };

  readonly #onError = (error: unknown): void => {
    console.error(error);
    this.#stop({ how: "by an error of ours", exitCode: this.#faultCode });
  };

  #stop(reason: Reason): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.#stoppedAt = performance.now();
    this.#controller.abort();
  }
}
