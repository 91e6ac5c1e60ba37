/** `npm run verify -- --clock real`: the same verdicts with Node's own timers. */
import { toTable } from "../report/table.ts";
import { knownAnswers } from "../verify/known-answers.ts";
import { compareClocks } from "../verify/real-clock.ts";
import type { ClockVerdicts } from "../verify/real-clock.ts";
import { say } from "./progress.ts";
import { EXIT } from "./run-command.ts";

/** Grades all known answers to some exercises on both clocks, prints what came of it, and gives the exit code. */
export async function verifyClock(
  ids: readonly string[],
  { seed, jobs }: { readonly seed: number; readonly jobs: number },
): Promise<number> {
  const all: ClockVerdicts[] = [];
  const onDone = ({ file }: ClockVerdicts): void => say(file);
  const rows: string[][] = [];
  for (const id of ids) {
    const start = performance.now();
    const verdicts = await compareClocks(id, knownAnswers(id), { seed, jobs, onDone });
    all.push(...verdicts);
    const sum = (count: (one: ClockVerdicts) => number): string =>
      String(verdicts.reduce((total, one) => total + count(one), 0));
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    const same = sum(({ differences }) => (differences.length === 0 ? 1 : 0));
    rows.push([
      ...[id, String(verdicts.length), same],
      ...[sum(({ runs }) => runs), sum(({ late }) => late), `${seconds} s`],
    ]);
  }
  say("");
  console.log(toTable(["exercise", "answers", "same", "runs", "too late, repeated", "took"], rows));
  const different = all.filter(({ differences }) => differences.length > 0);
  for (const { file, differences } of different) {
    for (const difference of differences) console.log(`✗ ${file} ${difference}`);
  }
  console.log(
    `\n${all.length} answers on both clocks, ${different.length} verdicts differ (seed ${seed})`,
  );
  return all.length > 0 && different.length === 0 ? EXIT.done : EXIT.low;
}
