/** `npm run grade -- [options] <submission>...`: grades what others have handed in. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { UsageError } from "../failure.ts";
import { Jails } from "../port/jails.ts";
import type { JailKind } from "../port/port.ts";
import { oneOf, seedOr, wholeNumber } from "./options.ts";
import { EXIT } from "./run-command.ts";

const USAGE = `usage: npm run grade -- [options] <submission>...

A submission is a folder that holds 04-wait-n/wait-n.ts, directly or under exercises/.

  --only 04,19-22        grade these exercises only
  --format pretty|json   how to report (pretty)
  --out FILE             write the report to a file
  --jobs N               exercises at a time (the number of cores)
  --seed N               decide everything that is drawn, to replay a run
  --fail-under PERCENT   exit with 1 when a submission has less
  --jail bwrap|permission  demand these walls around the answers (the best that work)
  --help

Exit codes: 0 graded, whatever the score; 1 below --fail-under; 2 wrong usage; 3 a fault of ours.`;

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
  const failUnder = wholeNumber("fail-under", values["fail-under"] ?? "0", 0, 100);

  const jails = new Jails(jobs, 1, demanded || undefined);
  try {
    const { chooseExercises, loadGrader } = await import("../grade/course.ts");
    const { findSubmission, gradeSubmissions } = await import("../grade/submissions.ts");
    const submissions = positionals.map(findSubmission);
    const ids = chooseExercises(values.only === undefined ? [] : [values.only]);
    const count = submissions.length * ids.length;
    jails.expect(count);
    const graders = await Promise.all(ids.map(loadGrader));
    const progress = startProgress(count);
    const open = () => jails.take();
    const onDone = progress.step;
    const results = await gradeSubmissions(submissions, graders, open, { seed, jobs, onDone });
    progress.end();
    const { makeReport, toJson } = await import("../report/report.ts");
    const report = makeReport(seed, jails.kind, results);
    const text =
      format === "json" ? toJson(report) : (await import("../report/pretty.ts")).toPretty(report);
    if (values.out === undefined) process.stdout.write(text);
    else writeWhole(values.out, text);
    const isFault = results.some((one) => one.exercises.some(({ status }) => status === "fault"));
    if (isFault) return EXIT.fault;
    const isLow = results.some(({ score, maxScore }) => score * 100 < failUnder * maxScore);
    return isLow ? EXIT.low : EXIT.done;
  } finally {
    jails.close();
  }
}

/** Writes a whole file or none. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(`--out ${path} can't be written: ${reason}`);
  }
}

interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Counts exercises on stderr, when somebody is watching. */
function startProgress(count: number): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} };
  let done = 0;
  const step = (): void => void process.stderr.write(`\rgraded ${++done} of ${count} exercises`);
  return { step, end: () => void process.stderr.write("\r\u001b[K") };
}
