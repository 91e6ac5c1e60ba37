/** Many gradings of answers of ours, several at a time, in guests that are used again and again. */
import { Broken } from "../failure.ts";
import { compileAnswer } from "../grade/compile.ts";
import { gradeExercise } from "../grade/grade-exercise.ts";
import type { ExerciseResult } from "../grade/result.ts";
import { slugOf } from "../grade/sources.ts";
import type { Sources } from "../grade/sources.ts";
import type { Grader } from "../checks/grader.ts";
import type { Schedule } from "../judge/schedule.ts";
import type { Port } from "../port/port.ts";

/** Answers that one jail takes: what a jail may say altogether is meant for one. */
const ANSWERS_PER_JAIL = 4;

/** Grades an answer in one file. */
export function gradeSource<A>(
  grader: Grader<A>,
  source: string,
  open: () => Promise<Port>,
  seed: number,
  newSchedule?: () => Schedule,
): Promise<ExerciseResult> {
  const sources = new Map([[`${slugOf(grader.id)}.ts`, source]]);
  return gradeSources(grader, sources, open, seed, newSchedule);
}

/** The same for one in several files. */
export function gradeSources<A>(
  grader: Grader<A>,
  sources: Sources,
  open: () => Promise<Port>,
  seed: number,
  newSchedule?: () => Schedule,
): Promise<ExerciseResult> {
  const compile: Parameters<typeof gradeExercise>[1] = (compiler) => {
    return compileAnswer(grader.id, sources, grader.builtins, compiler);
  };
  return gradeExercise(grader, compile, open, seed, newSchedule);
}

/** A guest that is used for one answer after another. */
export interface SharedPort {
  readonly open: () => Promise<Port>;
  readonly close: () => void;
}

/**
 * Shares a guest, which is much faster than a new one for each answer; a new one is opened when it has
 * died. Answers of ours don't fight the guest.
 *
 * @param maxTurns Turns that one grading may take before it is given up as polling without end.
 */
export function sharedPort(open: () => Promise<Port>, maxTurns = Infinity): SharedPort {
  let port: Port | undefined;
  let answers = 0;
  const get = async (): Promise<Port> => {
    const current = (port ??= await open());
    let turns = 0;
    const drop = (): void => {
      if (port === current) port = undefined;
      current.close();
    };
    const fail = (error: unknown): never => {
      drop();
      throw error;
    };
    return {
      kind: current.kind,
      turn: (turn, onAsk) => {
        if (++turns <= maxTurns) return current.turn(turn, onAsk).catch(fail);
        return Promise.reject(new Broken(`the answer takes more than ${maxTurns} turns`)).catch(
          fail,
        );
      },
      close: () => {
        if (++answers % ANSWERS_PER_JAIL === 0) drop();
      },
    };
  };
  return { open: get, close: () => port?.close() };
}

/** Does something with each item, `jobs` at a time, each job with a guest of its own. */
export async function inParallel<T, R>(
  items: readonly T[],
  jobs: number,
  newPort: () => SharedPort,
  work: (item: T, open: () => Promise<Port>) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    const port = newPort();
    try {
      for (const [index, item] of queue) results[index] = await work(item, port.open);
    } finally {
      port.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  return results;
}
