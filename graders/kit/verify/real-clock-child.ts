/**
 * The process in which answers are graded on the real clock, one after another. It gets an answer and
 * gives a verdict, and in between it says that a run has begun, which an endless loop never does.
 */
import process from "node:process";
import { gradeExercise } from "../grade/grade-exercise.ts";
import { compileAnswer } from "../grade/compile.ts";
import { loadGrader } from "../grade/course.ts";
import { slugOf } from "../grade/sources.ts";
import { openLive } from "../port/live.ts";
import type { FromChild, ToChild } from "./real-clock.ts";

const send = (message: FromChild): void => void process.send?.(message);

process.on("message", ({ id, source, seed }: ToChild) => {
  void gradeLive(id, source, seed);
});

process.on("disconnect", () => process.exit()); // Nobody is left who wants a verdict.

async function gradeLive(id: string, source: string, seed: number): Promise<void> {
  const grader = await loadGrader(id);
  const sources = new Map([[`${slugOf(id)}.ts`, source]]);
  const open = async (): Promise<ReturnType<typeof openLive>> => {
    return openLive((late) => send({ kind: "run", late: late ?? null }));
  };
  const result = await gradeExercise(
    grader,
    (compiler) => compileAnswer(id, sources, grader.builtins, compiler),
    open,
    seed,
  );
  send({ kind: "result", result });
}
