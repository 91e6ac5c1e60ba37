/** Whole submissions: found on disk, graded exercise by exercise, several at a time. */
import { statSync, lstatSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { UsageError } from "../failure.ts";
import type { Grader } from "../judge/grader.ts";
import type { Port } from "../port/port.ts";
import { compileAnswer } from "./compile.ts";
import { gradeExercise } from "./grade-exercise.ts";
import { total } from "./result.ts";
import type { ExerciseResult, SubmissionResult } from "./result.ts";
import { isHandedIn, readSources } from "./sources.ts";

/** A folder of answers. */
export interface Submission {
  readonly name: string;
  /** As it was given. */
  readonly path: string;
  /** The folder that holds `04-wait-n/wait-n.ts`. */
  readonly folder: string;
}

/**
 * Finds a submission.
 *
 * @throws UsageError when there is no such folder.
 */
export function findSubmission(path: string): Submission {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`there is no folder ${path}`);
  if (!stat.isDirectory())
    throw new UsageError(`${path} is no folder: expected one with exercises`);
  const inside = join(path, "exercises");
  const isNested = lstatSync(inside, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return { name: basename(resolve(path)), path, folder: isNested ? inside : path };
}

/** Grades one exercise of a submission. */
export function gradeOne(
  grader: Grader,
  folder: string,
  open: () => Promise<Port>,
  seed: number,
): Promise<ExerciseResult> {
  const { id, builtins } = grader;
  const path = join(folder, id);
  if (!isHandedIn(path, id)) return gradeExercise(grader, undefined, open, seed);
  const compile: Parameters<typeof gradeExercise>[1] = (compiler) => {
    return compileAnswer(id, readSources(path, id), builtins, compiler);
  };
  return gradeExercise(grader, compile, open, seed);
}

/**
 * Grades submissions, `jobs` exercises at a time; the results are in the order of the submissions.
 *
 * @param onDone Is told after each exercise.
 */
export async function gradeSubmissions(
  submissions: readonly Submission[],
  graders: readonly Grader[],
  open: () => Promise<Port>,
  { seed, jobs, onDone = () => {} }: GradeOptions,
): Promise<readonly SubmissionResult[]> {
  const results = submissions.map(() => [] as ExerciseResult[]);
  const work = submissions.flatMap((submission, row) =>
    graders.map((grader, column) => ({ submission, row, grader, column })),
  );
  const queue = work.values();
  const worker = async (): Promise<void> => {
    for (const { submission, row, grader, column } of queue) {
      const result = await gradeOne(grader, submission.folder, open, seed);
      (results[row] as ExerciseResult[])[column] = result;
      onDone(result);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return submissions.map(({ name, path }, row) => {
    const exercises = results[row] as ExerciseResult[];
    return { name, path, ...total(exercises), exercises };
  });
}

/** How to grade. */
export interface GradeOptions {
  /** Decides everything that is drawn. */
  readonly seed: number;
  /** Exercises at a time, at least 1. */
  readonly jobs: number;
  readonly onDone?: (result: ExerciseResult) => void;
}
