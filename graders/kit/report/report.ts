/** The report: what was graded, by which version of the course, with which seed, and how it went. */
import type { courseVersion } from "../grade/course.ts";
import type { SubmissionResult } from "../grade/result.ts";

/** The one model that all formats are made from. */
export interface Report {
  readonly schema: "meanwhile/report/v1";
  readonly course: Course;
  readonly seed: number;
  /** The walls around the answers. */
  readonly jail: string;
  /** What stopped the grading before its end, such as "by SIGINT"; `null` when nothing did. */
  readonly interrupted: string | null;
  readonly submissions: readonly SubmissionResult[];
}

/** Which course it was. */
export type Course = ReturnType<typeof courseVersion>;

/** Makes the report. */
export function makeReport(parts: Omit<Report, "schema">): Report {
  const { course, seed, jail, interrupted, submissions } = parts;
  return { schema: "meanwhile/report/v1", course, seed, jail, interrupted, submissions };
}

/** A report as JSON text. */
export function toJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
