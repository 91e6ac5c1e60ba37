/** The graders can be trusted: what is right passes, and what is wrong is caught by the check meant for it. */
import { afterAll, describe, expect, test } from "vitest";
import { exerciseIds, loadGrader } from "../graders/kit/grade/course.ts";
import type { ExerciseResult } from "../graders/kit/grade/result.ts";
import { answerFile } from "../graders/kit/grade/sources.ts";
import { openInline } from "../graders/kit/port/inline.ts";
import { Jails } from "../graders/kit/port/jails.ts";
import { answersIn, grade, headOf, read, sharedPort } from "./answers.ts";
import type { KnownAnswer } from "./answers.ts";

const jails = new Jails(1, 1_000);
const jail = sharedPort(() => jails.take());
afterAll(() => {
  jail.close();
  jails.close();
});

/** What only a jail stops. */
const endless = /did not come back/;

for (const id of exerciseIds()) {
  const grader = await loadGrader(id);
  const file = answerFile(id);

  /** Grades an answer in the jail and inline, and checks that the reports are the same. */
  const verdict = async (answer: KnownAnswer): Promise<ExerciseResult> => {
    const jailed = await grade(grader, answer, jail.open);
    if (!endless.test(jailed.message ?? "")) {
      const inline = await grade(grader, answer, async () => openInline());
      expect({ ...inline, durationMs: 0 }).toEqual({ ...jailed, durationMs: 0 });
    }
    return jailed;
  };

  describe(id, () => {
    test("the stub is not started", async () => {
      const stub = await verdict(read("exercises", file));
      expect(stub).toMatchObject({ status: "not-started", score: 0 });
    });

    test("the solution passes", async () => {
      const solution = await verdict(read("solutions", file));
      expect(failures(solution)).toEqual([]);
      expect(solution.status).toBe("passed");
    });

    const variants = answersIn("variants", id);
    test("there are at least four variants", () => {
      expect(variants.length).toBeGreaterThanOrEqual(4);
    });
    test.each(variants)("$file passes", async (variant) => {
      const result = await verdict(variant);
      expect(failures(result)).toEqual([]);
      expect(result.status).toBe("passed");
    });

    const mistakes = answersIn("mistakes", id);
    test("there are at least ten mistakes", () => {
      expect(mistakes.length).toBeGreaterThanOrEqual(10);
    });
    test.each(mistakes)("$file is caught", async (mistake) => {
      const { by } = headOf(mistake);
      const result = await verdict(mistake);
      expect(result.score).toBeLessThan(result.maxScore);
      if (by === "loads") expect(result.status).toBe("error");
      else expect(failures(result)).toContain(by);
    });

    test("every check catches a mistake", () => {
      const caught = new Set(mistakes.map((mistake) => headOf(mistake).by));
      const idle = grader.checks.filter(({ title }) => !caught.has(title));
      expect(idle.map(({ title }) => title)).toEqual([]);
    });
  });
}

/** The titles of the checks that failed. */
function failures({ checks }: ExerciseResult): readonly string[] {
  return checks.filter(({ status }) => status === "failed").map(({ title }) => title);
}
