/** The author's proof of one exercise: everything that a teacher must believe before a grade counts. */
import { loadGrader } from "../grade/course.ts";
import { gradeInterleavings } from "../grade/interleavings.ts";
import type { ExerciseResult } from "../grade/result.ts";
import type { Grader } from "../checks/grader.ts";
import { showTurnouts } from "../judge/schedule.ts";
import { openInline } from "../port/inline.ts";
import type { Jails } from "../port/jails.ts";
import { EquivalentMutants, equivalentsFile } from "./equivalents.ts";
import { gradeSource, gradeSources, inParallel, sharedPort } from "./gradings.ts";
import { knownAnswers, problemWith, rightAnswers } from "./known-answers.ts";
import type { KnownAnswer } from "./known-answers.ts";
import { lateAnswer } from "./late.ts";
import { mutantsOf } from "./mutants.ts";
import type { Mutant } from "./mutants.ts";
import { pagesOf } from "./pages.ts";

/** How to verify. */
export interface VerifyOptions {
  /** Decides everything that is drawn. */
  readonly seed: number;
  /** Gradings at a time, at least 1. */
  readonly jobs: number;
  /** How many schedules each right answer is graded by. */
  readonly schedules: number;
}

/** Something that was proved as often as it should hold, or not. */
export interface Proof {
  readonly name:
    | KnownAnswer["kind"]
    | "same in both ports"
    | "right when late"
    | "page"
    | "mutant killed"
    | "mutant equivalent"
    | "schedule";
  readonly held: number;
  readonly of: number;
}

/** What was proved of an exercise. */
export interface Verification {
  readonly id: string;
  readonly proofs: readonly Proof[];
  /** What does not hold; none when all is well. */
  readonly problems: readonly string[];
  readonly durationMs: number;
}

/** Turns that a mutant may take: the right answers take a few thousand. */
const MUTANT_TURNS = 30_000;

const now = performance.now.bind(performance);

/** Proves an exercise. */
export async function verifyExercise(
  id: string,
  jails: Jails,
  options: VerifyOptions,
): Promise<Verification> {
  const start = now();
  const grader = await loadGrader(id);
  const prover = new Prover(grader, jails, options);
  prover.lookAtPages();
  await prover.gradeKnownAnswers();
  await prover.gradeLateAnswers();
  await prover.killMutants();
  await prover.shuffle();
  const { proofs, problems } = prover;
  return { id, proofs, problems, durationMs: Math.round(now() - start) };
}

/** Whether the answer loops without end or takes all memory there is, and can't be run but in a jail. */
function onlyAJailStops({ message }: ExerciseResult): boolean {
  return /did not come back|MB of memory/.test(message ?? "");
}

class Prover {
  readonly proofs: Proof[] = [];
  readonly problems: string[] = [];
  readonly #grader: Grader;
  readonly #jails: Jails;
  readonly #options: VerifyOptions;

  constructor(grader: Grader, jails: Jails, options: VerifyOptions) {
    this.#grader = grader;
    this.#jails = jails;
    this.#options = options;
  }

  lookAtPages(): void {
    const claims = pagesOf(this.#grader);
    this.#prove("page", claims, ({ title, problems }) => {
      return problems.length === 0 ? undefined : `${title}? ${problems.join("; ")}`;
    });
  }

  /** Grades stub, solution, variants and mistakes in jails, and again in this process. */
  async gradeKnownAnswers(): Promise<void> {
    const answers = knownAnswers(this.#grader.id);
    const jailed = await this.#inJails(answers, Infinity, ({ source }, open) =>
      gradeSource(this.#grader, source, open, this.#options.seed),
    );
    const graded = answers.map((answer, index) => ({
      ...answer,
      result: jailed[index] as ExerciseResult,
    }));
    for (const kind of ["stub", "solution", "variant", "mistake"] as const) {
      const some = graded.filter((answer) => answer.kind === kind);
      this.#prove(kind, some, (answer) => about(answer, problemWith(answer, answer.result)));
    }
    const both: (KnownAnswer & { readonly same: boolean })[] = [];
    for (const { result, ...answer } of graded) {
      if (onlyAJailStops(result)) continue;
      const open = async () => openInline();
      const inline = await gradeSource(this.#grader, answer.source, open, this.#options.seed);
      both.push({ ...answer, same: isSame(inline, result) });
    }
    this.#prove("same in both ports", both, (answer) =>
      about(answer, answer.same ? undefined : "gets another report inline than in the jail"),
    );
  }

  /** Grades the right answers with every promise of theirs settling later in its millisecond. */
  async gradeLateAnswers(): Promise<void> {
    const answers = rightAnswers(this.#grader.id);
    const results = await this.#inJails(answers, Infinity, ({ source }, open) =>
      gradeSources(this.#grader, lateAnswer(this.#grader, source), open, this.#options.seed),
    );
    const late = answers.map((answer, index) => ({
      answer,
      result: results[index] as ExerciseResult,
    }));
    this.#prove("right when late", late, ({ answer, result }) => {
      const problem = problemWith(answer, result);
      return about(answer, problem && `${problem} (with every promise late in its millisecond)`);
    });
  }

  /** Makes mutants of all right answers and grades each until a check has failed. */
  async killMutants(): Promise<void> {
    const { id } = this.#grader;
    const mutants = (await Promise.all(rightAnswers(id).map(mutantsOf))).flat();
    const strict = untilOneFails(this.#grader);
    const results = await this.#inJails(mutants, MUTANT_TURNS, ({ source }, open) =>
      gradeSource(strict, source, open, this.#options.seed),
    );
    const equivalents = new EquivalentMutants(id);
    const alive = mutants.filter((_, index) => results[index]?.status === "passed");
    const faults = results.filter(({ status }) => status === "fault");
    for (const { message } of faults) this.problems.push(`a mutant met a fault: ${message}`);
    const survivors = new Set(alive.filter((mutant) => !equivalents.has(mutant)));
    const told = mutants.filter((mutant) => survivors.has(mutant) || !alive.includes(mutant));
    this.#prove("mutant killed", told, (mutant) => {
      return survivors.has(mutant) ? `a mutant survives: ${showMutant(mutant)}` : undefined;
    });
    const known = alive.filter((mutant) => equivalents.has(mutant));
    this.proofs.push({ name: "mutant equivalent", held: known.length, of: known.length });
    for (const { file, before, after } of equivalents.stale(alive)) {
      const mutant = showMutant({ file, line: 0, before, after });
      this.problems.push(`${equivalentsFile(id)} lists what does not survive: ${mutant}`);
    }
  }

  /** Grades the right answers by schedules that shuffle what Node leaves open. */
  async shuffle(): Promise<void> {
    const { schedules, seed } = this.#options;
    if (schedules === 0) return;
    const answers = rightAnswers(this.#grader.id);
    const results = await this.#inJails(answers, Infinity, ({ source }, open) => {
      const grade: Parameters<typeof gradeInterleavings>[0] = (one, newSchedule) =>
        gradeSource(this.#grader, source, open, one, newSchedule);
      return gradeInterleavings(grade, seed, schedules);
    });
    const graded = answers.map((answer, index) => ({
      ...answer,
      result: results[index] as ExerciseResult,
    }));
    this.#prove("schedule", graded, ({ result, ...answer }) => {
      const failed = result.checks.find(({ status }) => status === "failed");
      const when = `with seed ${result.seed}, ${showTurnouts(failed?.turnouts ?? [])}`;
      const problem = problemWith(answer, result);
      return about(answer, problem && `${problem} (${when})`);
    });
  }

  #inJails<T, R>(
    items: readonly T[],
    maxTurns: number,
    work: Parameters<typeof inParallel<T, R>>[3],
  ): Promise<readonly R[]> {
    const newPort = () => sharedPort(() => this.#jails.take(), maxTurns);
    return inParallel(items, this.#options.jobs, newPort, work);
  }

  #prove<T>(
    name: Proof["name"],
    items: readonly T[],
    problemOf: (item: T) => string | undefined,
  ): void {
    const problems = items.flatMap((item) => problemOf(item) ?? []);
    this.problems.push(...problems);
    if (items.length === 0) this.problems.push(`there is no ${name} to look at`);
    this.proofs.push({ name, held: items.length - problems.length, of: items.length });
  }
}

/** The grader, with checks that are skipped once one has failed. */
function untilOneFails(grader: Grader): Grader {
  const titles = grader.checks.map(({ title }) => title);
  const checks = grader.checks.map((check, index) => ({ ...check, needs: titles.slice(0, index) }));
  return { ...grader, checks };
}

function isSame(one: ExerciseResult, other: ExerciseResult): boolean {
  const text = (result: ExerciseResult): string => JSON.stringify({ ...result, durationMs: 0 });
  return text(one) === text(other);
}

function about({ file }: KnownAnswer, problem: string | undefined): string | undefined {
  return problem && `${file} ${problem}`;
}

function showMutant({ file, line, before, after }: Omit<Mutant, "source">): string {
  const marked = (mark: string, text: string): string => text.replaceAll(/^/gm, `    ${mark} `);
  return `${file}${line === 0 ? "" : `:${line}`}\n${marked("-", before)}\n${marked("+", after)}`;
}
