/**
 * Grades an answer under many schedules: what Node leaves open is shuffled, by one seed after another.
 * When one of them shows a failure, the schedule is made as short as it can be: what need not come out
 * of turn to show it doesn't. That is delta debugging:
 * https://www.st.cs.uni-saarland.de/papers/tse2002/
 */
import { Schedule } from "../judge/schedule.ts";
import type { CheckResult, ExerciseResult } from "./result.ts";

/** Grades by a seed and with the schedules that are made. */
type Grade = (seed: number, newSchedule?: () => Schedule) => Promise<ExerciseResult>;

/** Gradings that making a schedule shorter may take. */
const MAX_TRIES = 100;

/**
 * Grades in the usual order and then by `count` schedules, the first of them drawn by `seed`, the next by
 * `seed + 1`. Gives the first result that is no pass, or the last.
 */
export async function gradeInterleavings(
  grade: Grade,
  seed: number,
  count: number,
): Promise<ExerciseResult> {
  let result = await grade(seed);
  for (let next = seed; next < seed + count && result.status === "passed"; next++) {
    result = await grade(next, () => new Schedule(next));
    if (result.status !== "passed") return shortest(grade, next, result);
  }
  return result;
}

/** The same failure by a schedule in which as little as possible comes out of turn. */
async function shortest(
  grade: Grade,
  seed: number,
  found: ExerciseResult,
): Promise<ExerciseResult> {
  const title = failed(found)?.title;
  let best = found;
  let tries = 0;
  for (let size = numbersOf(found).length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < numbersOf(best).length && tries < MAX_TRIES; tries++) {
      const kept = new Set(numbersOf(best).toSpliced(from, size));
      const result = await grade(seed, () => new Schedule(seed, kept));
      if (failed(result)?.title === title) best = result;
      else from += size;
    }
  }
  return best;
}

function failed({ checks }: ExerciseResult): CheckResult | undefined {
  return checks.find(({ status }) => status === "failed");
}

/** The numbers of the draws that let something come out of turn in the run that failed. */
function numbersOf(result: ExerciseResult): readonly number[] {
  return failed(result)?.turnouts.map(({ number }) => number) ?? [];
}
