/**
 * Runs programs (see programs.ts) in the guest, and tells from what the guest says whether such a
 * program is not to be compared:
 *
 * - "durations": two timers of different durations are due in the same ms. Node leaves open which comes
 *   first: it has a list for each duration, and the list goes first whose first timer was due first, by a
 *   clock that moves on while the program runs (`processTimers` in lib/internal/timers.js). The guest
 *   goes by the order of setting.
 * - "crash": a known difference. Nobody catches an exception, and an immediate is waiting: it may
 *   run before the ticks and microtasks that the exception has left (`CheckImmediate` in src/env.cc goes
 *   round again at once). In the guest it runs after them. To an answer, this is the end of the run;
 *   it can have no `uncaughtException` listener, behind which alone there is something to see.
 * - "refresh": a known difference. Ticks or microtasks of one timer refresh the next, which is due in the
 *   same ms and of the same duration. Node fires it all the same, and then not when it would be due
 *   (`listOnTimeout` looks at the time before it runs them). In the guest it fires when it is due.
 * - "polls": more immediates in a row than the guest takes for waiting; it lets time pass then.
 * - "long" and "short": it goes on, or logs, for longer than is worth comparing, or hardly at all.
 *
 * A rule is about what happened in the guest up to where it applies. If the same happens in Node, it applies
 * there, too; if not, the two differ before that, which a program without what comes after will show.
 *
 * The guest lets a timer of 0 or 1 ms fire after all immediates that were waiting; Node leaves that open.
 * In plain-node.ts a ms is made so long that it is not.
 */
import { readFileSync } from "node:fs";
import { compileAnswer } from "../../graders/kit/grade/compile.ts";
import { Session } from "../../graders/kit/grade/session.ts";
import { defineGrader } from "../../graders/kit/index.ts";
import { JudgeCodec } from "../../graders/kit/judge/remote.ts";
import type { Port } from "../../graders/kit/port/port.ts";
import type { FromGuest, Turn } from "../../graders/kit/wire/messages.ts";
import { line } from "./describe.ts";
import { IMPORTS } from "./print.ts";

/** What a program did. */
export interface GuestRun {
  readonly log: readonly string[];
  /** When the last thing happened, in ms. */
  readonly end: number;
  /** The rule by which it is not compared. */
  readonly excluded: Rule | undefined;
  /** Whether there was an exception that nobody caught. */
  readonly crashed: boolean;
}

/** Why a program is not compared. */
export type Rule = "durations" | "crash" | "refresh" | "polls" | "long" | "short";

type Answer = { start(): void };

const ID = "99-fidelity";
const MAX_POLLS = 20;
const MAX_MS = 150;
const MIN_LINES = 4;
const MAX_LINES = 200;

const describeSource = readFileSync(new URL("describe.ts", import.meta.url), "utf8");
const grader = defineGrader<Answer>(ID, { start: "function" }, [], {
  leaks: "never",
  imports: ["stream", "stream/promises"],
});

/** Runs a program behind a port. */
export async function runInGuest(port: Port, program: string): Promise<GuestRun> {
  const watch = new Watch(port);
  const session = new Session(grader, watch, (compiler) => {
    const sources = new Map([
      ["fidelity.ts", `export { start } from "./program.js";`],
      ["describe.ts", describeSource],
      ["program.js", moduleOf(program)],
    ]);
    return compileAnswer(ID, sources, grader.builtins, compiler);
  });
  await session.play(0, async ({ answer, world }) => {
    await answer.start();
    await world.idle();
  });
  return watch.result();
}

function moduleOf(program: string): string {
  const imports = Object.entries(IMPORTS).map(([module, names]) => {
    const list = Object.entries(names).map(([name, ours]) => `${name} as ${ours}`);
    return `import { ${list.join(", ")} } from "node:${module}";`;
  });
  return `${imports.join("\n")}
import { line, reason } from "./describe.ts";
export function start() {
  const begin = Date.now();
  const storage = new AsyncLocalStorage();
  const log = (label, value) => {
    process.stdout.write(line(label, Date.now() - begin, storage.getStore(), value));
  };
  setImmediate(() => void main());
  async function main() {
${program}
  }
}`;
}

interface Timer {
  readonly due: number;
  readonly ms: number;
}

/** A port that notes what the guest says, and keeps from the judge that a program has crashed. */
class Watch implements Port {
  readonly kind;
  readonly #port: Port;
  readonly #codec = new JudgeCodec(() => {});
  readonly #log: string[] = [];
  readonly #timers = new Map<number, Timer>();
  readonly #immediates = new Set<number>();
  #now = 0;
  #polls = 0;
  #crashed = false;
  #excluded: Rule | undefined;

  constructor(port: Port) {
    this.#port = port;
    this.kind = port.kind;
  }

  async turn(turn: Turn, onAsk: Parameters<Port["turn"]>[1]): Promise<readonly FromGuest[]> {
    const fired = turn.messages.flatMap((message) => (message[0] === "fire" ? message[1] : []));
    this.#fire(turn.now, fired);
    this.#now = turn.now;
    const said = await this.#port.turn(turn, onAsk);
    for (const message of said) this.#hear(message);
    const cleared = said.flatMap((message) => (message[0] === "clear" ? [message[1]] : []));
    if (
      fired.length > 1 &&
      cleared.some((timer) => fired.includes(timer) && this.#timers.has(timer))
    ) {
      this.#excluded ??= "refresh";
    }
    if (said.some(isCrash)) {
      this.#crashed = true;
      if (this.#immediates.size > 0) this.#excluded ??= "crash";
    }
    return said.filter((message) => !isCrash(message));
  }

  close(): void {
    this.#port.close();
  }

  result(): GuestRun {
    const isLong = this.#now > MAX_MS || this.#log.length > MAX_LINES;
    const length = isLong ? "long" : this.#log.length < MIN_LINES ? "short" : undefined;
    const excluded = this.#excluded ?? length;
    return { log: this.#log, end: this.#now, excluded, crashed: this.#crashed };
  }

  #fire(now: number, fired: readonly number[]): void {
    if (now !== this.#now) this.#polls = 0;
    if (fired.some((timer) => this.#immediates.has(timer))) this.#polls++;
    if (this.#polls > MAX_POLLS) this.#excluded ??= "polls";
    const due = [...this.#timers.values()].filter((timer) => timer.due === now);
    if (new Set(due.map(({ ms }) => ms)).size > 1) this.#excluded ??= "durations";
    for (const timer of fired) {
      this.#timers.delete(timer);
      this.#immediates.delete(timer);
    }
  }

  #hear(message: FromGuest): void {
    if (message[0] === "set") {
      const [, , timer, ms] = message;
      this.#timers.set(timer, { due: this.#now + ms, ms });
    } else if (message[0] === "immediate") {
      this.#immediates.add(message[2]);
    } else if (message[0] === "clear") {
      this.#timers.delete(message[1]);
      this.#immediates.delete(message[1]);
    } else if (message[0] === "print") {
      this.#log.push(message[2]);
    } else if (message[0] === "unhandled" || message[0] === "uncaught") {
      const value = this.#codec.decode(message[1]);
      this.#log.push(line(message[0], this.#now, undefined, value));
    }
  }
}

function isCrash(message: FromGuest): boolean {
  return message[0] === "uncaught";
}
