/**
 * The exercises as vitest tests: each is graded once, while the tests are collected, and each of its
 * checks is a test. `npm test` starts it; what was asked for comes in as provided context.
 */
import { join } from "node:path";
import { afterAll, describe, inject, test } from "vitest";
import { ROOT, loadGrader } from "../grade/course.ts";
import { gradeOne } from "../grade/submissions.ts";
import type { CheckResult, ExerciseResult } from "../grade/result.ts";
import { Jails } from "../port/jails.ts";
import { checkText, nextStep } from "../report/pretty.ts";

const { ids, seed, demanded } = inject("meanwhile");
const jails = new Jails(1, ids.length);
afterAll(() => jails.close());

for (const id of ids) {
  const grader = await loadGrader(id);
  const result = await gradeOne(grader, join(ROOT, "exercises"), () => jails.take(), seed);
  describe(id, () => register(result));
}

function register(result: ExerciseResult): void {
  if (result.status === "not-started") {
    const say = `not started: ${nextStep(result)}`;
    if (!demanded) test.todo(say);
    else test(say, ({ task }) => fail(task, result, say));
    return;
  }
  if (result.status === "fault") {
    test("is graded", ({ task }) => fail(task, result, `fault: ${result.message}`));
  }
  for (const check of result.checks) {
    test(check.title, (context) => {
      Object.assign(context.task.meta, { exercise: result });
      // One that was skipped without a reason of its own was not reached: an error.
      if (check.status === "skipped" && check.message !== null) context.skip(check.message);
      if (check.status !== "passed") fail(context.task, result, describeFailure(result, check));
    });
  }
}

function describeFailure(result: ExerciseResult, check: CheckResult): string {
  return check.status === "failed" ? checkText(check) : (result.message ?? "not looked at");
}

/** Fails a test with what the learner reads, and no stack of ours. */
function fail(task: { readonly meta: object }, exercise: ExerciseResult, message: string): never {
  Object.assign(task.meta, { exercise });
  const error = new Error(message);
  error.stack = message;
  throw error;
}

declare module "vitest" {
  interface ProvidedContext {
    /** What was asked for: exercises, the seed, and whether they were asked for by number. */
    readonly meanwhile: {
      readonly ids: readonly string[];
      readonly seed: number;
      readonly demanded: boolean;
    };
  }
}
