/** The report: what was graded, by which version of the course, with which seed, and how it went. */
import { courseVersion } from "../grade/course.ts";
import type { SubmissionResult } from "../grade/result.ts";

/** The one model that all formats are made from. */
export interface Report {
  readonly schema: "meanwhile/report/v1";
  readonly course: { readonly version: string; readonly digest: string };
  readonly seed: number;
  /** The walls around the answers. */
  readonly jail: string;
  readonly submissions: readonly SubmissionResult[];
}

/** Makes the report. */
export function makeReport(
  seed: number,
  jail: string,
  submissions: readonly SubmissionResult[],
): Report {
  return { schema: "meanwhile/report/v1", course: courseVersion(), seed, jail, submissions };
}

/** A report as JSON text. */
export function toJson(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
