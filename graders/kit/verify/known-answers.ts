/** The answers of ours that a grader is proved with, and what the verdict on each has to be. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../grade/course.ts";
import type { ExerciseResult } from "../grade/result.ts";
import { answerFile } from "../grade/sources.ts";

/** One answer in one file. */
export interface KnownAnswer {
  readonly kind: "stub" | "solution" | "variant" | "mistake";
  /** Its file, from the top of the workspace. */
  readonly file: string;
  readonly source: string;
}

/** The known answers to an exercise: the stub, the solution, variants that are right, mistakes. */
export function knownAnswers(id: string): readonly KnownAnswer[] {
  const inTests = (kind: "variant" | "mistake"): readonly KnownAnswer[] => {
    const folder = `tests/${kind}s/${id}`;
    return readdirSync(join(ROOT, folder)).map((name) => readAnswer(kind, `${folder}/${name}`));
  };
  return [
    readAnswer("stub", `exercises/${answerFile(id)}`),
    readAnswer("solution", `solutions/${answerFile(id)}`),
    ...inTests("variant"),
    ...inTests("mistake"),
  ];
}

/** The known answers to an exercise that are right. */
export function rightAnswers(id: string): readonly KnownAnswer[] {
  return knownAnswers(id).filter(({ kind }) => kind === "solution" || kind === "variant");
}

/** Reads an answer from the workspace. */
export function readAnswer(kind: KnownAnswer["kind"], file: string): KnownAnswer {
  return { kind, file, source: readFileSync(join(ROOT, file), "utf8") };
}

/** What a mistake says of itself in its first two lines: what is wrong, and the check that catches it. */
export function headOf({ source }: KnownAnswer): { readonly wrong: string; readonly by: string } {
  const [, wrong = "", by = ""] = /^\/\/ (.+)\n\/\/ caught by: (.+)\n/.exec(source) ?? [];
  return { wrong, by };
}

/** What is wrong with a verdict on a known answer, in words; `undefined` when it is as it has to be. */
export function problemWith(answer: KnownAnswer, result: ExerciseResult): string | undefined {
  const failures = result.checks.filter(({ status }) => status === "failed");
  const [first] = failures;
  const got = `${result.status}: ${first?.title ?? ""} ${first?.message ?? result.message ?? ""}`;
  switch (answer.kind) {
    case "stub":
      return result.status === "not-started" && result.score === 0 ? undefined : `is ${got}`;
    case "solution":
    case "variant":
      return result.status === "passed" ? undefined : `is ${got}`;
    case "mistake": {
      const { by } = headOf(answer);
      if (result.status === "fault" || result.score === result.maxScore) return `is ${got}`;
      const isCaught =
        by === "loads" ? result.status === "error" : failures.some(({ title }) => title === by);
      return isCaught ? undefined : `is not caught by "${by}": it is ${got}`;
    }
  }
}
