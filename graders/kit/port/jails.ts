/** Jails, started ahead of being needed, so that their start-up overlaps with other work. */
import { Fault } from "../failure.ts";
import { startJail } from "./jail.ts";
import type { Port } from "./port.ts";
import { jailCommand } from "./walls.ts";

/** The walls of a jail. */
export type JailKind = "bwrap" | "permission";

/** A supply of jails. */
export class Jails {
  readonly #ahead: number;
  readonly #demanded: JailKind | undefined;
  readonly #ready: Promise<Port>[] = [];
  #kind: JailKind;
  #left: number;

  /**
   * @param ahead How many are kept ready.
   * @param count How many will be taken, as far as is known.
   * @param demanded Which walls they must have; by default the best that work here.
   */
  constructor(ahead: number, count: number, demanded?: JailKind) {
    this.#demanded = demanded;
    this.#kind = demanded ?? (jailCommand("bwrap") === undefined ? "permission" : "bwrap");
    this.#ahead = ahead;
    this.#left = count;
    this.#startAhead();
  }

  /** The walls of those that have been taken. */
  get kind(): JailKind {
    return this.#kind;
  }

  /** Says how many will be taken altogether, once that is known. */
  expect(count: number): void {
    this.#left = count - this.#ready.length;
    this.#startAhead();
  }

  /** Takes one, which is the taker's to close. Rejects with a Fault when none comes up. */
  take(): Promise<Port> {
    const next = this.#ready.shift() ?? this.#start();
    this.#startAhead();
    return next;
  }

  /** Closes those that nobody has taken. */
  close(): void {
    this.#left = 0;
    for (const jail of this.#ready.splice(0)) void jail.then((port) => port.close());
  }

  #startAhead(): void {
    while (this.#left > 0 && this.#ready.length < this.#ahead) {
      this.#left--;
      const jail = this.#start();
      jail.catch(() => {}); // Whoever takes it is told.
      this.#ready.push(jail);
    }
  }

  async #start(): Promise<Port> {
    try {
      return await startJail(this.#kind);
    } catch (error) {
      if (!(error instanceof Fault) || this.#demanded || this.#kind === "permission") throw error;
      this.#kind = "permission"; // bwrap is installed but may not make namespaces here.
      return startJail(this.#kind);
    }
  }
}
