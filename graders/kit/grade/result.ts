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
  /** TypeScript that does with the answer what the check did, where that was generated. */
  readonly code: string | null;
  /** What ran when, in virtual ms. */
  readonly timeline: readonly Span[];
  /** What the answer printed in the run that failed. */
  readonly log: readonly Print[];
  /** What came out of turn in the run that failed, when it was played by a shuffled schedule. */
  readonly turnouts: readonly Turnout[];
}

/**
 * The verdict on one exercise. An `error` is an answer that does not load, crashes or never comes back.
 * A `fault` is a grader or a machine that broke, and `not-graded` says that the grading was stopped
 * before: neither is the learner's loss, so both have no checks, and no points to get or to miss.
 */
export interface ExerciseResult {
  readonly id: string;
  readonly status: "passed" | "failed" | "not-started" | "error" | "fault" | "not-graded";
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
  /** Exercises without a verdict, which count neither in the score nor in the points to be had. */
  readonly ungraded: number;
  readonly exercises: readonly ExerciseResult[];
}

/** An exercise without a verdict, and why. */
export function ungraded(
  id: string,
  status: "fault" | "not-graded",
  message: string,
  seed: number,
  durationMs = 0,
): ExerciseResult {
  return { id, status, score: 0, maxScore: 0, message, seed, durationMs, checks: [] };
}

/** Whether an exercise has a verdict. */
export function isGraded({ status }: ExerciseResult): boolean {
  return status !== "fault" && status !== "not-graded";
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
