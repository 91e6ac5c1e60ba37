/** The report for people at a terminal. */
import { styleText } from "node:util";
import type { CheckResult, ExerciseResult, SubmissionResult } from "../grade/result.ts";
import { answerFile } from "../grade/sources.ts";
import { printable } from "../judge/show.ts";
import { showTurnouts } from "../judge/schedule.ts";
import type { Report } from "./report.ts";
import { drawTimeline } from "./timeline.ts";

const WIDTH = 78;

const MARKS: Readonly<Record<ExerciseResult["status"] | CheckResult["status"], string>> = {
  passed: styleText("green", "✓"),
  failed: styleText("red", "✗"),
  error: styleText("red", "✗"),
  fault: styleText("magenta", "!"),
  skipped: styleText("dim", "–"),
  "not-started": styleText("dim", "·"),
  "not-graded": styleText("dim", "·"),
};

/** The whole report. */
export function toPretty({ submissions, seed, jail, interrupted }: Report): string {
  const lines = submissions.flatMap((submission) => [...prettySubmission(submission), ""]);
  const all = submissions.length > 1 ? [...prettyTotals(submissions), ""] : [];
  const stop = interrupted === null ? [] : [`partial: the grading was stopped ${interrupted}`, ""];
  return [...lines, ...all, ...stop, styleText("dim", `seed ${seed}, jail ${jail}`), ""].join("\n");
}

/** A row an exercise, what failed, and the total. */
function prettySubmission(submission: SubmissionResult): readonly string[] {
  const reached = submission.exercises.filter(({ status }) => status !== "not-graded");
  const rows = reached.flatMap((exercise) => {
    const detail = exercise.status === "not-started" ? [] : prettyProblems(exercise);
    return [prettyExercise(exercise), ...detail, ...prettyReplay(exercise, submission.path)];
  });
  return [styleText("bold", printable(submission.name)), ...rows, totalRow("total", submission)];
}

/** How to see a failure again that only some orders show. */
function prettyReplay({ id, seed, checks }: ExerciseResult, path: string): readonly string[] {
  if (checks.every(({ turnouts }) => turnouts.length === 0)) return [];
  const options = `--only ${id.slice(0, 2)} --schedules 1 --seed ${seed}`;
  return [`    again: npm run grade -- ${options} ${printable(path)}`];
}

function prettyTotals(submissions: readonly SubmissionResult[]): readonly string[] {
  const rows = submissions.map((submission) => totalRow(printable(submission.path), submission));
  return [styleText("bold", "all submissions"), ...rows];
}

/** The points, of what has been graded, and how much has not. */
function totalRow(name: string, { score, maxScore, ungraded }: SubmissionResult): string {
  const missing = `  (${ungraded} ${ungraded === 1 ? "exercise" : "exercises"} not graded)`;
  return row(`  ${name}${ungraded === 0 ? "" : missing}`, `${score}/${maxScore}`);
}

/** `✓ 04-wait-n    9/9`, with what there is to say about the whole exercise. */
export function prettyExercise(exercise: ExerciseResult): string {
  const { id, status, message, checks } = exercise;
  const words = { error: "error", "not-started": "not started" };
  const say = status === "error" || status === "not-started" ? `  ${words[status]}` : "";
  const first = row(`${MARKS[status]} ${id}${styleText("dim", say)}`, points(exercise));
  const isSaidBelow = checks.some((check) => check.message === message);
  return message === null || isSaidBelow ? first : `${first}\n    ${wrap(message, 4)}`;
}

/** The points of an exercise; one that has no verdict has none, and no zero either. */
function points({ status, score, maxScore }: ExerciseResult): string {
  if (status === "fault") return "fault: not graded";
  return status === "not-graded" ? "not graded" : `${score}/${maxScore}`;
}

/** What to do about an exercise that is not started. */
export function nextStep({ id }: ExerciseResult): string {
  return `fill in exercises/${answerFile(id)}`;
}

/** The checks that failed or were skipped, each with its reason and picture. */
export function prettyProblems(exercise: ExerciseResult): readonly string[] {
  return exercise.checks.flatMap((check) => {
    if (check.status === "passed" || isSaid(exercise, check)) return [];
    return prettyCheck(check).map((line) => `  ${line}`);
  });
}

/** Every check, those that passed on one line. */
export function prettyChecks(exercise: ExerciseResult): readonly string[] {
  return exercise.checks.flatMap((check) => prettyCheck(check).map((line) => `  ${line}`));
}

/** What there is to say about a check that failed: the message, the picture, what was printed, the hint. */
export function checkText(check: CheckResult): string {
  return prettyCheck(check).slice(1).join("\n").trimStart();
}

/** Whether the exercise's own message says why this check was not looked at. */
function isSaid({ status }: ExerciseResult, check: CheckResult): boolean {
  return status === "error" && check.status === "skipped" && check.message === null;
}

function prettyCheck(check: CheckResult): readonly string[] {
  const first = row(`${MARKS[check.status]} ${check.title}`, `${check.score}/${check.maxScore}`);
  const message = check.message === null ? [] : [`  ${wrap(check.message, 6)}`];
  if (check.status !== "failed") return [first, ...message.map((line) => styleText("dim", line))];
  const picture = indented(drawTimeline(check.timeline), 4);
  const hint = check.hint === null ? [] : [styleText("cyan", `  hint: ${wrap(check.hint, 6)}`)];
  const log = check.log.map(({ at, text }) =>
    styleText("dim", `    ${`${at} ms`.padStart(8)}  ${text}`),
  );
  const logged = log.length === 0 ? [] : [styleText("dim", "  it printed:"), ...log];
  const order =
    check.turnouts.length === 0 ? [] : [`  only when ${wrap(showTurnouts(check.turnouts), 6)}`];
  const code =
    check.code === null
      ? []
      : ["  in play.ts, this shows it:", ...indented(check.code.split("\n"), 4)];
  return [first, ...message, ...order, ...picture, ...code, ...logged, ...hint];
}

function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => " ".repeat(columns) + line);
}

/** A line with points at its right end. */
function row(left: string, right: string): string {
  const length = left.replaceAll(/\u001b\[\d+m/g, "").length;
  return `${left}${" ".repeat(Math.max(2, WIDTH - length - right.length))}${right}`;
}

/** Breaks text at the width, the further lines indented by so many columns. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + indent > WIDTH + 20) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}
