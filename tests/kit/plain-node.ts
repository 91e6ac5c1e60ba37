/**
 * Runs programs (see programs.ts) on Node's own clock, all at once, and prints what each has logged.
 * One that the machine held up by nearly half a unit might have been put out of order: it runs again,
 * with longer units, until it was on time.
 */
import { text } from "node:stream/consumers";

type Program = (log: Log, onTime: (due: number) => void, unit: number) => void;
type Log = (label: number, due: number) => void;

const { sources, unit } = JSON.parse(await text(process.stdin)) as {
  readonly sources: readonly string[];
  readonly unit: number;
};
const programs = sources.map((source) => new Function("log", "onTime", "unit", source) as Program);
const logs: number[][] = programs.map(() => []);
const late = new Set(programs.keys());
let round = 0;

/** Is told when nothing is left to happen. */
process.on("beforeExit", () => {
  if (late.size > 0) runAll(unit * 1.5 ** round++);
  else process.stdout.write(JSON.stringify(logs), () => process.exit());
});

function runAll(scale: number): void {
  const again = [...late];
  late.clear();
  for (const index of again) setImmediate(() => runOne(index, scale));
}

function runOne(index: number, scale: number): void {
  const labels: number[] = [];
  logs[index] = labels;
  const start = performance.now();
  const onTime = (due: number): void => {
    if (performance.now() - start > due + scale / 2 - 3) late.add(index);
  };
  programs[index]!((label, due) => {
    labels.push(label);
    onTime(due);
  }, onTime, scale);
}
