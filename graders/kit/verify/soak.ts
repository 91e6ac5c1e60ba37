/**
 * The flake audit: grades everything again and again while the machine is kept busy, and counts verdicts
 * that differ. In every other round the seed is another one: then each verdict has to be right, not the
 * same to the letter.
 */
import type { ExerciseResult } from "../grade/result.ts";
import type { Grader } from "../checks/grader.ts";
import type { Jails } from "../port/jails.ts";
import { randomFrom } from "../wire/random.ts";
import { gradeSource } from "./gradings.ts";
import { problemWith } from "./known-answers.ts";
import type { KnownAnswer } from "./known-answers.ts";

/** How to soak. */
export interface SoakOptions {
  /** Decides everything that is drawn, and the order of the gradings. */
  readonly seed: number;
  /** Gradings at a time, at least 1. */
  readonly jobs: number;
  /** Starts a load and gives what stops it. */
  readonly startLoad: () => () => Promise<void>;
  /** Says, after so many gradings, whether it is enough. */
  readonly isOver: (gradings: number) => boolean;
  readonly onGraded: (counts: Pick<Soaked, "gradings" | "differing">) => void;
}

/** What came of it. */
export interface Soaked {
  readonly gradings: number;
  /** Verdicts that differ from what they should be, in words. */
  readonly differing: readonly string[];
}

/** What is graded. */
export interface Subject {
  readonly grader: Grader;
  readonly answer: KnownAnswer;
}

interface Known extends Subject {
  /** The report in a quiet moment, but for its duration. */
  readonly report: string;
}

/** Grades answers again and again, beside a load. */
export async function soak(
  subjects: readonly Subject[],
  jails: Pick<Jails, "take">,
  { seed, jobs, startLoad, isOver, onGraded }: SoakOptions,
): Promise<Soaked> {
  const grade = (grader: Grader, { source }: KnownAnswer, by: number): Promise<ExerciseResult> =>
    gradeSource(grader, source, () => jails.take(), by);
  const known: Known[] = [];
  for (const { grader, answer } of subjects) {
    known.push({ grader, answer, report: textOf(await grade(grader, answer, seed)) });
  }
  const differing: string[] = [];
  let gradings = 0;
  const queue = rounds(known, seed);
  const worker = async (): Promise<void> => {
    for (const { grader, answer, report, round } of queue) {
      if (isOver(gradings)) return;
      const result = await grade(grader, answer, seed + round);
      const problem =
        round > 0
          ? problemWith(answer, result)
          : textOf(result) === report
            ? undefined
            : `is now ${textOf(result)}, and was ${report}`;
      if (problem !== undefined) differing.push(`${answer.file} (seed ${seed + round}) ${problem}`);
      gradings++;
      onGraded({ gradings, differing });
    }
  };
  const stopLoad = startLoad();
  try {
    await Promise.all(Array.from({ length: jobs }, worker));
  } finally {
    await stopLoad();
  }
  return { gradings, differing };
}

/** All of them in some order, without end; every other round with a number that no other has. */
function* rounds(
  known: readonly Known[],
  seed: number,
): Generator<Known & { readonly round: number }> {
  const random = randomFrom(seed);
  for (let count = 0; ; count++) {
    const left = [...known];
    while (left.length > 0) {
      const [next] = left.splice(Math.floor(random() * left.length), 1);
      if (next !== undefined) yield { ...next, round: count % 2 === 0 ? 0 : count };
    }
  }
}

function textOf(result: ExerciseResult): string {
  return JSON.stringify({ ...result, durationMs: 0 });
}
