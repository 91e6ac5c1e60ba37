/**
 * The process in which answers are graded on the real clock, one after another. It gets an answer and
 * gives a verdict, and in between it says that a run has begun, which an endless loop never does.
 */
import process from "node:process";
import { loadGrader } from "../grade/course.ts";
import { openLive } from "../port/live.ts";
import { gradeSource } from "./gradings.ts";
import type { FromChild, ToChild } from "./real-clock.ts";

const send = (message: FromChild): void => void process.send?.(message);

process.on("message", ({ id, source, seed }: ToChild) => {
  void gradeLive(id, source, seed);
});

process.on("disconnect", () => process.exit()); // Nobody is left who wants a verdict.

async function gradeLive(id: string, source: string, seed: number): Promise<void> {
  const grader = await loadGrader(id);
  const open = async (): Promise<ReturnType<typeof openLive>> => {
    return openLive((late) => send({ kind: "run", late: late ?? null }));
  };
  send({ kind: "result", result: await gradeSource(grader, source, open, seed) });
}
