/**
 * The graders can be trusted: what is right passes, in the jail as in this process, and what is wrong is
 * caught by the check meant for it. `npm run verify` proves more, and takes longer.
 */
import { afterAll, describe, expect, test } from "vitest";
import { exerciseIds, loadGrader } from "../../graders/kit/grade/course.ts";
import type { Grader } from "../../graders/kit/checks/grader.ts";
import { openInline } from "../../graders/kit/port/inline.ts";
import { Jails } from "../../graders/kit/port/jails.ts";
import { gradeSource, sharedPort } from "../../graders/kit/verify/gradings.ts";
import { headOf, knownAnswers, problemWith } from "../../graders/kit/verify/known-answers.ts";
import type { KnownAnswer } from "../../graders/kit/verify/known-answers.ts";

const SEED = 7;

/** Tests every exercise whose place in the course, from 0 on, is `part` when it is divided by `parts`. */
export async function testVerdicts(part: number, parts: number): Promise<void> {
  const jails = new Jails(1, 1_000);
  const jail = sharedPort(() => jails.take());
  afterAll(() => {
    jail.close();
    jails.close();
  });

  for (const [place, id] of exerciseIds().entries()) {
    if (place % parts !== part) continue;
    const grader = await loadGrader(id);

    describe(id, () => {
      test.each(knownAnswers(id))("$file gets its verdict", async (answer) => {
        const asked = answer.kind === "mistake" ? meantFor(answer, grader) : grader;
        const jailed = await gradeSource(asked, answer.source, jail.open, SEED);
        expect(problemWith(answer, jailed)).toBeUndefined();
        if (answer.kind === "mistake") return;
        const inline = await gradeSource(grader, answer.source, async () => openInline(), SEED);
        expect({ ...inline, durationMs: 0 }).toEqual({ ...jailed, durationMs: 0 });
      });
    });
  }
}

/** The grader with the check alone that is meant to catch a mistake, and those without which it is skipped. */
function meantFor(mistake: KnownAnswer, grader: Grader): Grader {
  const { by } = headOf(mistake);
  const found = grader.checks.find(({ title }) => title === by);
  if (found?.kind === "trace") return grader; // It looks at what all the others left.
  const titles = [found?.title ?? grader.checks[0]?.title];
  for (const title of titles) {
    titles.push(...(grader.checks.find((check) => check.title === title)?.needs ?? []));
  }
  return { ...grader, checks: grader.checks.filter(({ title }) => titles.includes(title)) };
}
