/** The answers of ours that graders are proved with, and a way to grade many of them quickly. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compileAnswer } from "../graders/kit/grade/compile.ts";
import { ROOT } from "../graders/kit/grade/course.ts";
import { gradeExercise } from "../graders/kit/grade/grade-exercise.ts";
import type { ExerciseResult } from "../graders/kit/grade/result.ts";
import { slugOf } from "../graders/kit/grade/sources.ts";
import type { Grader } from "../graders/kit/judge/grader.ts";
import type { Port } from "../graders/kit/port/port.ts";

/** Answers that one jail takes: what it may say altogether is meant for one. */
const ANSWERS_PER_JAIL = 4;

/** The seed of everything that the tests draw. */
export const SEED = 7;

/** One answer in one file. */
export interface KnownAnswer {
  /** Its file, from the top of the workspace. */
  readonly file: string;
  readonly source: string;
}

/** A file of the workspace. */
export function read(...path: readonly string[]): KnownAnswer {
  const file = path.join("/");
  return { file, source: readFileSync(join(ROOT, file), "utf8") };
}

/** The known answers of a kind to an exercise. */
export function answersIn(kind: "variants" | "mistakes", id: string): readonly KnownAnswer[] {
  return readdirSync(join(ROOT, "tests", kind, id)).map((name) => read("tests", kind, id, name));
}

/** What a mistake says of itself in its first two lines. */
export function headOf({ source }: KnownAnswer): { readonly wrong: string; readonly by: string } {
  const [, wrong = "", by = ""] = /^\/\/ (.+)\n\/\/ caught by: (.+)\n/.exec(source) ?? [];
  return { wrong, by };
}

/** Grades one answer in one guest. */
export function grade(
  grader: Grader,
  { source }: KnownAnswer,
  open: () => Promise<Port>,
): Promise<ExerciseResult> {
  const sources = new Map([[`${slugOf(grader.id)}.ts`, source]]);
  const compile: Parameters<typeof gradeExercise>[1] = (compiler) => {
    return compileAnswer(grader.id, sources, grader.builtins, compiler);
  };
  return gradeExercise(grader, compile, open, SEED);
}

/**
 * A guest that is used again for one answer after another, which is much faster than a new one for
 * each; a new one is opened when it has died. Answers of ours don't fight the guest.
 */
export function sharedPort(open: () => Promise<Port>): {
  readonly open: () => Promise<Port>;
  readonly close: () => void;
} {
  let port: Port | undefined;
  let answers = 0;
  const get = async (): Promise<Port> => {
    const current = (port ??= await open());
    return {
      kind: current.kind,
      turn: (turn, onAsk) =>
        current.turn(turn, onAsk).catch((error: unknown) => {
          if (port === current) port = undefined;
          current.close();
          throw error;
        }),
      close: () => {
        if (++answers % ANSWERS_PER_JAIL > 0) return;
        current.close();
        if (port === current) port = undefined;
      },
    };
  };
  return { open: get, close: () => port?.close() };
}
