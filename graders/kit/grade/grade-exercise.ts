/** One answer, one grader, one verdict. */
import { digest } from "../cache.ts";
import { Broken, Failure, Fault, Rejected } from "../failure.ts";
import { seedFor } from "../judge/chance.ts";
import type { Bench, Check, Grader } from "../checks/grader.ts";
import type { History } from "../judge/history.ts";
import type { Schedule } from "../judge/schedule.ts";
import { printable, show, showError } from "../judge/show.ts";
import type { Port } from "../port/port.ts";
import { total, ungraded } from "./result.ts";
import type { CheckResult, ExerciseResult } from "./result.ts";
import { scriptOf } from "./script.ts";
import { Session } from "./session.ts";
import type { Compile } from "./session.ts";

const MAX_SPANS = 12;
const MAX_PRINTS = 20;
/** Runs that a property may take to find a smaller counterexample. */
const MAX_SHRINKS = 150;

const now = performance.now.bind(performance);

/**
 * Grades one answer. Never throws: what the answer does wrong is in the result, and so is a fault. What
 * the machine did is tried once more from the beginning, in a new jail.
 *
 * @param compile Gives the compiled answer, or `undefined` when none was handed in.
 * @param open Opens a port to a new guest.
 * @param seed Decides everything that is drawn.
 * @param newSchedule Makes the schedule of each run; by default what is due at the same time happens in
 *   the order in which it was asked for.
 */
export async function gradeExercise<A>(
  grader: Grader<A>,
  compile: Compile | undefined,
  open: () => Promise<Port>,
  seed: number,
  newSchedule?: () => Schedule,
): Promise<ExerciseResult> {
  const start = now();
  let grading = new Grading(grader, seed, newSchedule);
  if (compile !== undefined && (await grading.grade(compile, open)) === "again") {
    grading = new Grading(grader, seed, newSchedule);
    await grading.grade(compile, open);
  }
  return grading.result(now() - start);
}

type Problem = { readonly status: "error" | "fault"; readonly message: string };

class Grading<A> {
  readonly #grader: Grader<A>;
  readonly #seed: number;
  readonly #newSchedule: (() => Schedule) | undefined;
  readonly #results = new Map<Check<A>, CheckResult>();
  readonly #traces: History[] = [];
  #started = false;
  #todo = false;
  #problem: Problem | undefined;

  constructor(grader: Grader<A>, seed: number, newSchedule: (() => Schedule) | undefined) {
    this.#grader = grader;
    this.#seed = seed;
    this.#newSchedule = newSchedule;
  }

  /** Runs the checks. Tells whether another try may go better. */
  async grade(compile: Compile, open: () => Promise<Port>): Promise<"done" | "again"> {
    this.#started = true;
    let port: Port | undefined;
    let current = "";
    try {
      port = await open();
      const session = new Session(this.#grader, port, compile, this.#newSchedule);
      for (const check of this.#grader.checks) {
        current = ` at "${check.title}"`;
        this.#results.set(check, await this.#check(session, check));
      }
      return "done";
    } catch (error) {
      this.#stop(error, current);
      return error instanceof Fault ? "again" : "done";
    } finally {
      port?.close();
    }
  }

  result(ms: number): ExerciseResult {
    const { id } = this.#grader;
    const durationMs = Math.round(ms);
    if (this.#problem?.status === "fault") {
      return ungraded(id, "fault", this.#problem.message, this.#seed, durationMs);
    }
    const checks = this.#grader.checks.map(
      (check) => this.#results.get(check) ?? verdict(check, "skipped", null),
    );
    return {
      id,
      status: this.#status(checks),
      ...total(checks),
      message: this.#problem?.message ?? null,
      seed: this.#seed,
      durationMs,
      checks,
    };
  }

  #status(checks: readonly CheckResult[]): ExerciseResult["status"] {
    const passed = checks.filter(({ status }) => status === "passed").length;
    if (!this.#started || (this.#todo && passed === 0)) return "not-started";
    if (this.#problem !== undefined) return this.#problem.status;
    return passed === checks.length ? "passed" : "failed";
  }

  async #check(session: Session<A>, check: Check<A>): Promise<CheckResult> {
    const missing = check.needs.find((title) => !this.#hasPassed(title));
    if (missing !== undefined) return verdict(check, "skipped", `needs "${missing}"`);
    if (
      check.kind === "trace" &&
      !this.#results.values().some(({ status }) => status === "passed")
    ) {
      return verdict(check, "skipped", "no other check has passed");
    }
    session.histories = [];
    try {
      await this.#look(session, check);
      return verdict(check, "passed", null);
    } catch (error) {
      return this.#failed(check, error, session.histories.at(-1));
    } finally {
      this.#todo ||= session.histories.some(({ todo }) => todo);
      if (check.kind !== "trace") this.#traces.push(...session.histories);
    }
  }

  #hasPassed(title: string): boolean {
    return this.#results.values().some((one) => one.title === title && one.status === "passed");
  }

  async #look(session: Session<A>, check: Check<A>): Promise<void> {
    const seed = seedOf(this.#seed, this.#grader.id, check.title);
    switch (check.kind) {
      case "run":
        return session.play(seed, check.body);
      case "property":
        return playProperty(session, this.#grader, check, seed);
      case "trace":
        for (const history of this.#traces) {
          session.histories = [history];
          check.look(history);
        }
    }
  }

  /** The verdict on a check that threw. Rethrows what ends the grading. */
  #failed(check: Check<A>, error: unknown, history: History | undefined): CheckResult {
    const failure = asFailure(error);
    if (failure === undefined) throw error;
    if (failure instanceof Broken) {
      this.#problem ??= { status: "error", message: printable(failure.message) };
    }
    const { hint = null, at = Infinity, code } = failure instanceof Failure ? failure : {};
    const result: CheckResult = {
      ...verdict(check, "failed", printable(failure.message)),
      hint,
      code: code?.split("\n").map(printable).join("\n") ?? null,
      timeline: (history?.timeline(at) ?? []).slice(0, MAX_SPANS).map((span) => {
        return { ...span, label: printable(span.label) };
      }),
      log: (history?.prints ?? []).slice(0, MAX_PRINTS).map((print) => {
        return { at: print.at, method: printable(print.method), text: printable(print.text) };
      }),
      turnouts: (history?.turnouts ?? []).map((turnout) => {
        const passed = turnout.passed.map(printable);
        return { ...turnout, first: printable(turnout.first), passed };
      }),
    };
    if (!(failure instanceof Broken) || failure.goesOn) return result;
    this.#results.set(check, result);
    throw failure;
  }

  #stop(error: unknown, where: string): void {
    if (error instanceof Broken) {
      this.#problem ??= { status: "error", message: printable(error.message) };
    } else {
      const message =
        error instanceof Fault ? error.message : `the grader broke${where}: ${trace(error)}`;
      this.#problem = { status: "fault", message: printable(message) };
    }
  }
}

/** What a learner is told; `undefined` for what is not the learner's. */
function asFailure(error: unknown): Failure | Broken | undefined {
  if (error instanceof Failure || error instanceof Broken) return error;
  if (!(error instanceof Rejected)) return undefined;
  const how = error.thrown ? "threw" : "rejected with";
  return new Failure(`${error.call} to succeed`, `it ${how} ${showError(error.reason)}`);
}

async function playProperty<A>(
  session: Session<A>,
  grader: Grader<A>,
  check: Extract<Check<A>, { kind: "property" }>,
  seed: number,
): Promise<void> {
  const fc = await import("fast-check");
  let fatal: { readonly error: unknown } | undefined;
  let last: History | undefined;
  let runs = 0;
  const predicate = fc.asyncProperty(check.inputs, async (input) => {
    if (fatal !== undefined) throw fatal.error;
    if (++runs > check.runs + MAX_SHRINKS) return;
    try {
      // Secrets of a run of its own: what the runs before gave is worth nothing.
      const own = seedFor(`run ${runs}`, seed);
      await session.play(own, (bench: Bench<A>) => check.body(bench, input));
    } catch (error) {
      const failure = asFailure(error);
      if (failure === undefined || (failure instanceof Broken && !failure.goesOn)) {
        fatal = { error };
      }
      last = session.histories.at(-1);
      throw failure ?? error;
    }
  });
  const examples = check.examples.map((example): [unknown] => [example]);
  const details = await fc.check(predicate, { seed, numRuns: check.runs, examples });
  if (fatal !== undefined) throw fatal.error;
  if (!details.failed) return;
  if (last !== undefined) session.histories.push(last);
  const failure = details.errorInstance as Failure;
  const [input] = details.counterexample ?? [];
  if (check.code === undefined) failure.message = `with ${show(input)}: ${failure.message}`;
  else failure.code = scriptOf(grader, check.code(input));
  throw failure;
}

function verdict<A>(
  check: Check<A>,
  status: CheckResult["status"],
  message: string | null,
): CheckResult {
  const { title, points } = check;
  return {
    id: title.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    title,
    status,
    score: status === "passed" ? points : 0,
    maxScore: points,
    message,
    hint: null,
    code: null,
    timeline: [],
    log: [],
    turnouts: [],
  };
}

/** A seed for each check of each exercise, so that one more check changes no other. */
function seedOf(seed: number, id: string, title: string): number {
  return Number.parseInt(digest(String(seed), id, title).slice(0, 8), 16) | 0;
}

function trace(error: unknown): string {
  return error instanceof Error
    ? `${error.message} ${error.stack?.split("\n")[1]?.trim()}`
    : String(error);
}
