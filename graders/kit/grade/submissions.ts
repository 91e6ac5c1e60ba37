/** Whole submissions: found on disk, graded exercise by exercise, several at a time. */
import { once } from "node:events";
import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { UsageError } from "../failure.ts";
import type { Grader } from "../checks/grader.ts";
import type { Port } from "../port/port.ts";
import { compileAnswer } from "./compile.ts";
import { loadGrader } from "./course.ts";
import { gradeExercise } from "./grade-exercise.ts";
import { gradeInterleavings } from "./interleavings.ts";
import { isGraded, total, ungraded } from "./result.ts";
import type { ExerciseResult, SubmissionResult } from "./result.ts";
import { isHandedIn, readSources } from "./sources.ts";

/** A folder of answers. */
export interface Submission {
  readonly name: string;
  /** As it was given. */
  readonly path: string;
  /** The folder that holds `04-wait-n/wait-n.ts`. */
  readonly folder: string;
  /** What was in the folder when it was found. */
  readonly found: ReadonlySet<string>;
}

/**
 * Finds a submission.
 *
 * @throws UsageError when there is no such folder, or it can't be read.
 */
export function findSubmission(path: string): Submission {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`there is no folder ${path}`);
  if (!stat.isDirectory())
    throw new UsageError(`${path} is no folder: expected one with exercises`);
  const inside = join(path, "exercises");
  const isNested = lstatSync(inside, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folder = isNested ? inside : path;
  return { name: basename(resolve(path)), path, folder, found: new Set(namesIn(folder)) };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new UsageError(`${folder} can't be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/**
 * Grades one exercise of a submission. Never throws: what goes wrong is in the result.
 *
 * @param schedules In how many orders more it is graded, where Node leaves the order open.
 */
export async function gradeOne(
  grader: Grader,
  folder: string,
  open: () => Promise<Port>,
  seed: number,
  schedules = 0,
): Promise<ExerciseResult> {
  const { id, builtins } = grader;
  const path = join(folder, id);
  try {
    if (!isHandedIn(path, id)) return await gradeExercise(grader, undefined, open, seed);
  } catch (error) {
    return ungraded(id, "fault", (error as Error).message, seed);
  }
  const compile: Parameters<typeof gradeExercise>[1] = (compiler) => {
    return compileAnswer(id, readSources(path, id), builtins, compiler);
  };
  return gradeInterleavings(
    (one, newSchedule) => gradeExercise(grader, compile, open, one, newSchedule),
    seed,
    schedules,
  );
}

/**
 * Grades submissions, `jobs` exercises at a time; the results are in the order of the submissions. What
 * goes wrong with one exercise is in its own result, and no matter to the others.
 *
 * @param ids The exercises to grade.
 */
export async function gradeSubmissions(
  submissions: readonly Submission[],
  ids: readonly string[],
  open: () => Promise<Port>,
  { seed, jobs, schedules, stop, onDone = () => {} }: GradeOptions,
): Promise<readonly SubmissionResult[]> {
  const results = submissions.map(() => new Map<string, ExerciseResult>());
  const work = submissions.flatMap((submission, row) => ids.map((id) => ({ submission, row, id })));
  const queue = work.values();
  const worker = async (): Promise<void> => {
    for (const { submission, row, id } of queue) {
      const result = await gradeFound(submission, id, open, seed, schedules);
      if (stop?.aborted) return; // The end of its jail may be all that the result tells.
      results[row]?.set(id, result);
      onDone(result, submission);
    }
  };
  await Promise.race([Promise.all(Array.from({ length: jobs }, worker)), aborted(stop)]);
  return submissions.map(({ name, path }, row) => {
    const exercises = ids.map((id) => {
      return (
        results[row]?.get(id) ?? ungraded(id, "not-graded", "the grading was stopped before", seed)
      );
    });
    const missing = exercises.filter((exercise) => !isGraded(exercise)).length;
    return { name, path, ...total(exercises), ungraded: missing, exercises };
  });
}

/** Grades an exercise of a submission that may have changed since it was found. */
async function gradeFound(
  { folder, found }: Submission,
  id: string,
  open: () => Promise<Port>,
  seed: number,
  schedules: number | undefined,
): Promise<ExerciseResult> {
  let grader: Grader;
  try {
    grader = await loadGrader(id);
  } catch (error) {
    return ungraded(id, "fault", `the grader does not load: ${(error as Error).message}`, seed);
  }
  const result = await gradeOne(grader, folder, open, seed, schedules);
  const path = join(folder, id);
  const isGone = result.status === "not-started" && found.has(id) && !existsSync(path);
  return isGone ? ungraded(id, "fault", `${path} has vanished`, seed) : result;
}

/** Resolves when the signal is aborted. */
async function aborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return new Promise(() => {});
  if (!signal.aborted) await once(signal, "abort");
}

/** How to grade. */
export interface GradeOptions {
  /** Decides everything that is drawn. */
  readonly seed: number;
  /** Exercises at a time, at least 1. */
  readonly jobs: number;
  /** In how many orders more each exercise is graded, where Node leaves the order open. */
  readonly schedules?: number;
  /** Stops the grading when it is aborted. What was not graded by then is marked so. */
  readonly stop?: AbortSignal;
  /** Is told after each exercise. */
  readonly onDone?: (result: ExerciseResult, submission: Submission) => void;
}
