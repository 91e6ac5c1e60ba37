/** Jails, started ahead of being needed, so that their start-up overlaps with other work. */
import { setMaxListeners } from "node:events";
import { Fault } from "../failure.ts";
import { startJail } from "./jail.ts";
import type { JailKind, Port } from "./port.ts";
import { jailCommand } from "./walls.ts";

/** A supply of jails. */
export class Jails {
  readonly #ahead: number;
  readonly #demanded: JailKind | undefined;
  readonly #ready: Promise<Port>[] = [];
  readonly #closing = new AbortController();
  #kind: JailKind;
  /** Whether a jail with these walls has come up. */
  #works = false;
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
    setMaxListeners(0, this.#closing.signal);
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

  /** Ends all of them, those that are taken or still starting, too. */
  close(): void {
    this.#left = 0;
    this.#closing.abort();
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
    const { signal } = this.#closing;
    if (signal.aborted) throw new Fault("the jails are closed");
    const kind = this.#kind;
    try {
      const jail = await startJail(kind, { signal });
      this.#works = true;
      return jail;
    } catch (error) {
      const isLast = kind === "permission" || this.#demanded !== undefined || signal.aborted;
      if (!(error instanceof Fault) || isLast || this.#works) throw error;
      this.#kind = "permission"; // bwrap is installed but may not make namespaces here.
      return startJail(this.#kind, { signal });
    }
  }
}
