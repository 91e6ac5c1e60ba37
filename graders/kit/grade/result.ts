/** What comes out of grading: the one model that every report is made from. */
import type { Print } from "../judge/history.ts";
import type { Turnout } from "../judge/schedule.ts";
import type { Span } from "../failure.ts";

/** The verdict on one check. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly status: "passed" | "failed" | "skipped";
  readonly score: number;
  readonly maxScore: number;
  /** "expected ..., but ...", or why it was skipped; `null` when it passed. */
  readonly message: string | null;
  readonly hint: string | null;
  /** What ran when, in virtual ms. */
  readonly timeline: readonly Span[];
  /** What the answer printed in the run that failed. */
  readonly log: readonly Print[];
  /** What came out of turn in the run that failed, when it was played by a shuffled schedule. */
  readonly turnouts: readonly Turnout[];
}

/**
 * The verdict on one exercise. An `error` is an answer that does not load, crashes or never comes back;
 * a `fault` is a grader or a machine that broke, and never the learner's loss.
 */
export interface ExerciseResult {
  readonly id: string;
  readonly status: "passed" | "failed" | "not-started" | "error" | "fault";
  readonly score: number;
  readonly maxScore: number;
  readonly message: string | null;
  /** Decided everything that was drawn. */
  readonly seed: number;
  readonly durationMs: number;
  readonly checks: readonly CheckResult[];
}

/** The verdict on one submission. */
export interface SubmissionResult {
  readonly name: string;
  readonly path: string;
  readonly score: number;
  readonly maxScore: number;
  readonly exercises: readonly ExerciseResult[];
}

/** Scores are sums of their parts: the only place where points are added up. */
export function total(parts: readonly { readonly score: number; readonly maxScore: number }[]): {
  readonly score: number;
  readonly maxScore: number;
} {
  return {
    score: parts.reduce((sum, part) => sum + part.score, 0),
    maxScore: parts.reduce((sum, part) => sum + part.maxScore, 0),
  };
}
