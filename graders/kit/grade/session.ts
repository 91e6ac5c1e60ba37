/** Plays an answer again and again, for one check after another: every run from a fresh start. */
import { driveAnswer } from "../checks/answer.ts";
import { Broken, Failure, Rejected } from "../failure.ts";
import type { Bench, Grader } from "../checks/grader.ts";
import type { History } from "../judge/history.ts";
import type { Barriers } from "../judge/barriers.ts";
import { Run } from "../judge/run.ts";
import type { Schedule } from "../judge/schedule.ts";
import { showError } from "../judge/show.ts";
import { World } from "../checks/world.ts";
import type { Port } from "../port/port.ts";
import type { Answer } from "../wire/messages.ts";
import type { Compiler } from "./compile.ts";
import { playUntilItCounts } from "./real-time.ts";

/** What compiles the answer. */
export type Compile = (compiler: Compiler) => Answer;

/** What a check does in one run. */
type Body<A> = (bench: Bench<A>) => Promise<void>;

/** An answer behind a port. */
export class Session<A> {
  /** The facts of the runs since they were last taken away. */
  histories: History[] = [];
  readonly #grader: Grader<A>;
  readonly #port: Port;
  readonly #compile: Compile;
  readonly #newSchedule: () => Schedule | undefined;
  #compiler: Compiler = "strip";
  #answer: Answer;

  /** @param newSchedule Makes the schedule of each run. */
  constructor(
    grader: Grader<A>,
    port: Port,
    compile: Compile,
    newSchedule: () => Schedule | undefined = () => undefined,
  ) {
    this.#grader = grader;
    this.#port = port;
    this.#compile = compile;
    this.#newSchedule = newSchedule;
    this.#answer = compile(this.#compiler);
  }

  /** Plays one run. Throws as `Run.play` does, and Broken when the answer doesn't load. */
  async play(seed: number, body: Body<A>): Promise<void> {
    const { live } = this.#port;
    if (live === undefined) return this.#play(seed, body);
    const before = this.histories.length;
    return playUntilItCounts(live, (barriers) => {
      this.histories.length = before;
      return this.#play(seed, body, barriers);
    });
  }

  async #play(seed: number, body: Body<A>, barriers?: Barriers): Promise<void> {
    const { leaks, forbids } = this.#grader;
    const schedule = this.#newSchedule();
    const run = new Run(this.#port, this.#answer, seed, { leaks, forbids, schedule, barriers });
    this.histories.push(run.history);
    let loaded = false;
    try {
      await run.play(async (exports) => {
        loaded = true;
        this.#checkExports(exports);
        const world = new World(run, seed);
        await body({ answer: driveAnswer(run, this.#grader.shape), world });
      });
    } catch (error) {
      if (loaded || run.history.forbidden) throw error;
      if (!this.#importsTypes(error)) throw loadError(error);
      this.histories.pop();
      this.#compiler = "esbuild";
      this.#answer = this.#compile(this.#compiler);
      await this.#play(seed, body, barriers);
    }
  }

  /** Whether it may have failed for an import of a type that says not that it is one. */
  #importsTypes(error: unknown): boolean {
    if (this.#compiler === "esbuild" || !(error instanceof Rejected)) return false;
    return error.reason instanceof SyntaxError && /export named/.test(error.reason.message);
  }

  #checkExports(exports: ReadonlyMap<string, string>): void {
    for (const name of Object.keys(this.#grader.shape)) {
      const type = exports.get(name);
      if (type === "function") continue;
      if (type !== undefined) {
        throw new Broken(`exports \`${name}\`, which is no function (its type is ${type})`);
      }
      const others = [...exports.keys()].map((other) => `\`${other}\``);
      const instead = others.length === 0 ? "nothing" : others.slice(0, 5).join(", ");
      throw new Broken(`exports ${instead}, expected \`${name}\``);
    }
  }
}

function loadError(error: unknown): unknown {
  if (error instanceof Rejected) return new Broken(`does not load: ${showError(error.reason)}`);
  if (error instanceof Failure) {
    return new Broken("does not load: it awaits something at its top that never comes");
  }
  return error;
}
