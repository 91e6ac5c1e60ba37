/** `npm run grade -- [options] <submission>...`: grades what others have handed in. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { UsageError } from "../failure.ts";
import type { SubmissionResult } from "../grade/result.ts";
import { Jails } from "../port/jails.ts";
import type { JailKind } from "../port/port.ts";
import type { OutFile } from "../report/out-file.ts";
import { Interruption } from "./interruption.ts";
import { oneOf, seedOr, wholeNumber } from "./options.ts";
import { print } from "./output.ts";
import { say } from "./progress.ts";
import { EXIT } from "./run-command.ts";

const USAGE = `usage: npm run grade -- [options] <submission>...

A submission is a folder that holds 04-wait-n/wait-n.ts, directly or under exercises/.

  --only 04,19-22        grade these exercises only
  --format pretty|json   how to report (pretty)
  --out FILE             write the report to a file
  --jobs N               exercises at a time (the number of cores)
  --seed N               decide everything that is drawn, to replay a run
  --schedules N          grade in N orders more of what happens at the same time (0)
  --fail-under PERCENT   exit with 1 when a submission has less
  --jail bwrap|permission  demand these walls around the answers (the best that work)
  --help

Exit codes: 0 graded, whatever the score; 1 below --fail-under; 2 wrong usage; 3 a fault of ours;
128 + n stopped by signal n (Ctrl-C: 130), after a report of what was graded until then.
What was not graded counts neither for nor against a submission.`;

const FORMATS = ["pretty", "json"] as const;

/** Runs the command. */
export async function grade(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: "string" },
      format: { type: "string", default: "pretty" },
      out: { type: "string" },
      jobs: { type: "string" },
      seed: { type: "string" },
      schedules: { type: "string", default: "0" },
      "fail-under": { type: "string" },
      jail: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  if (positionals.length === 0) throw new UsageError(USAGE);
  const format = oneOf("format", FORMATS, values.format);
  const demanded = values.jail && oneOf<JailKind>("jail", ["bwrap", "permission"], values.jail);
  const jobs = wholeNumber("jobs", values.jobs ?? String(availableParallelism()), 1, 256);
  const seed = seedOr(values.seed);
  const schedules = wholeNumber("schedules", values.schedules, 0, 100_000);
  const failUnder = wholeNumber("fail-under", values["fail-under"] ?? "0", 0, 100);

  const interruption = new Interruption(EXIT.fault);
  const jails = new Jails(jobs, 1, demanded || undefined);
  try {
    const { chooseExercises, courseVersion } = await import("../grade/course.ts");
    const { findSubmission, gradeSubmissions } = await import("../grade/submissions.ts");
    const { makeReport, toJson } = await import("../report/report.ts");
    const render = format === "json" ? toJson : (await import("../report/pretty.ts")).toPretty;
    const submissions = positionals.map(findSubmission);
    const ids = chooseExercises(values.only === undefined ? [] : [values.only]);
    const course = courseVersion();
    const out = values.out === undefined ? undefined : await openOut(values.out);
    out?.note({ schema: "meanwhile/journal/v1", course, seed });

    const count = submissions.length * ids.length;
    jails.expect(count);
    let graded = 0;
    const results = await gradeSubmissions(submissions, ids, () => jails.take(), {
      ...{ seed, jobs, schedules, stop: interruption.signal },
      onDone(exercise, { path }) {
        out?.note({ path, exercise });
        say(`graded ${++graded} of ${count} exercises`);
      },
    });
    say("");
    jails.close();
    await interruption.end();

    const { reason } = interruption;
    const interrupted = has(results, "not-graded") ? (reason?.how ?? null) : null;
    const { kind: jail } = jails;
    const report = makeReport({ course, seed, jail, interrupted, submissions: results });
    const text = attempt(() => render(report));
    const isDelivered = await deliver(text ?? toJson(report), out);
    if (reason !== undefined) return reason.exitCode;
    if (has(results, "fault") || text === undefined || !isDelivered) return EXIT.fault;
    const isLow = results.some(({ score, maxScore }) => score * 100 < failUnder * maxScore);
    return isLow ? EXIT.low : EXIT.done;
  } finally {
    jails.close();
    await interruption.end();
  }
}

/** Opens the file for the report, and says so when it finds what an earlier run has left. */
async function openOut(name: string): Promise<OutFile> {
  const { OutFile } = await import("../report/out-file.ts");
  const out = new OutFile(name);
  if (out.leftover !== undefined) console.error(out.leftover);
  return out;
}

/** Makes a text. An error of ours in that is no reason to lose what it was made from. */
function attempt(make: () => string): string | undefined {
  try {
    return make();
  } catch (error) {
    console.error("the report can't be shown in this format, so it is given as JSON:", error);
    return undefined;
  }
}

/** Writes the report, or prints it: also when it can't be written, so that it isn't lost. */
async function deliver(text: string, out: OutFile | undefined): Promise<boolean> {
  const unwritten = out?.write(text);
  if (out !== undefined && unwritten === undefined) return true;
  if (unwritten !== undefined) {
    console.error(`--out can't be written: ${unwritten}; the report is printed instead`);
  }
  const unprinted = await print(text);
  if (unprinted !== undefined) console.error(`the report can't be printed: ${unprinted}`);
  else out?.discard();
  return unwritten === undefined && unprinted === undefined;
}

function has(results: readonly SubmissionResult[], status: "fault" | "not-graded"): boolean {
  return results.some(({ exercises }) => exercises.some((one) => one.status === status));
}
