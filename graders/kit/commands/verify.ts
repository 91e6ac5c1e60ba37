/** `npm run verify [NN...]`: the author's proof that exercises and their graders can be trusted. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { chooseExercises } from "../grade/course.ts";
import { Jails } from "../port/jails.ts";
import { toJson } from "../report/report.ts";
import { toTable } from "../report/table.ts";
import { verifyExercise } from "../verify/verify-exercise.ts";
import type { Verification } from "../verify/verify-exercise.ts";
import { say } from "./progress.ts";
import { oneOf, seedOr, wholeNumber } from "./options.ts";
import { EXIT } from "./run-command.ts";

const USAGE = `usage: npm run verify -- [options] [NN...]

Proves exercises, all of them by default: their pages are in order, the solution and the variants
pass, each mistake is caught by its check, a right answer that is late within its millisecond passes,
every mutant of a right answer is caught, and the order of what happens at the same time changes no
verdict.

  --format table|json    how to report (table)
  --schedules N          orders in which each right answer is graded (10)
  --jobs N               gradings at a time (the number of cores)
  --seed N               decide everything that is drawn, to replay a run
  --clock real           instead, grade every known answer on Node's own timers as well, and compare
                         the verdicts
  --soak MINUTES         instead, grade everything again and again while the machine is kept
                         busy, and count verdicts that differ
  --help

Exit codes: 0 all holds; 1 something does not; 2 wrong usage; 3 a fault of ours.`;

/** Runs the command. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "table" },
      schedules: { type: "string", default: "10" },
      clock: { type: "string", default: "virtual" },
      jobs: { type: "string", default: String(availableParallelism()) },
      seed: { type: "string" },
      soak: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  const format = oneOf("format", ["table", "json"], values.format);
  const jobs = wholeNumber("jobs", values.jobs, 1, 256);
  const schedules = wholeNumber("schedules", values.schedules, 0, 100_000);
  const clock = oneOf("clock", ["virtual", "real"], values.clock);
  const seed = seedOr(values.seed);
  const ids = chooseExercises(positionals);
  if (clock === "real") return (await import("./verify-clock.ts")).verifyClock(ids, { seed, jobs });
  if (values.soak !== undefined) {
    const minutes = wholeNumber("soak", values.soak, 1, 100_000);
    return (await import("./verify-soak.ts")).verifySoak(ids, { seed, jobs, minutes });
  }
  const jails = new Jails(0, 0);
  const done: Verification[] = [];
  for (const id of ids) {
    say(`verifying ${id}`);
    done.push(await verifyExercise(id, jails, { seed, jobs, schedules }));
  }
  say("");
  const problems = done.flatMap(({ id, problems }) => problems.map((one) => `${id}: ${one}`));
  const passed = done.length > 0 && problems.length === 0;
  if (format === "json") {
    const report = { schema: "meanwhile/verification/v1", seed, passed, exercises: done };
    process.stdout.write(toJson(report));
  } else {
    const columns = done[0]?.proofs.map(({ name }) => name) ?? [];
    const rows = done.map(({ id, proofs, durationMs }) => {
      const cells = proofs.map(({ held, of }) => (held === of ? `${of}` : `${held} of ${of}`));
      return [id, ...cells, `${(durationMs / 1_000).toFixed(1)} s`];
    });
    console.log(toTable(["exercise", ...columns, "took"], rows));
    for (const problem of problems) console.log(`✗ ${problem}`);
    const outcome = passed ? "all of it holds" : `${problems.length} things do not hold`;
    console.log(`\n${outcome} (seed ${seed}, ${schedules} schedules, jail ${jails.kind})`);
  }
  return passed ? EXIT.done : EXIT.low;
}
