/**
 * The graders can be trusted: what is right passes, in the jail as in this process, and what is wrong is
 * caught by the check meant for it. `npm run verify` proves more, and takes longer.
 */
import { afterAll, describe, expect, test } from "vitest";
import { exerciseIds, loadGrader } from "../graders/kit/grade/course.ts";
import { openInline } from "../graders/kit/port/inline.ts";
import { Jails } from "../graders/kit/port/jails.ts";
import { gradeSource, sharedPort } from "../graders/kit/verify/gradings.ts";
import { knownAnswers, problemWith } from "../graders/kit/verify/known-answers.ts";

const SEED = 7;

const jails = new Jails(1, 1_000);
const jail = sharedPort(() => jails.take());
afterAll(() => {
  jail.close();
  jails.close();
});

for (const id of exerciseIds()) {
  const grader = await loadGrader(id);

  describe(id, () => {
    test.each(knownAnswers(id))("$file gets its verdict", async (answer) => {
      const jailed = await gradeSource(grader, answer.source, jail.open, SEED);
      expect(problemWith(answer, jailed)).toBeUndefined();
      if (answer.kind === "mistake") return;
      const inline = await gradeSource(grader, answer.source, async () => openInline(), SEED);
      expect({ ...inline, durationMs: 0 }).toEqual({ ...jailed, durationMs: 0 });
    });
  });
}
