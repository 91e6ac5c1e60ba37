/**
 * Runs programs (see programs.ts) on Node's own clock, all at once, and prints what each has logged.
 * The machine might hold one up and so put it out of order: that is told by something that was late, or,
 * since what is late may have been cleared by then, by the event loop having stood still. It runs again,
 * with longer units, until it was neither.
 */
import { text } from "node:stream/consumers";
import { compileFunction } from "node:vm";

type Program = (log: Log, onTime: (due: number) => void, unit: number) => void;
type Log = (label: number, due: number) => void;

interface Run {
  readonly index: number;
  readonly labels: number[];
  readonly start: number;
  end: number;
  late: boolean;
}

const { sources, unit } = JSON.parse(await text(process.stdin)) as {
  readonly sources: readonly string[];
  readonly unit: number;
};
const programs = sources.map(
  (source) => compileFunction(source, ["log", "onTime", "unit"]) as Program,
);
const logs: number[][] = [];
let left = [...programs.keys()];
let runs: Run[] = [];
let scale = unit;
/** When the event loop stood still, in ms. */
let stalls: { readonly from: number; readonly to: number }[] = [];
let beat = performance.now();

setInterval(lookForStall, 1).unref();

/** Is told when nothing is left to happen. */
process.on("beforeExit", () => {
  lookForStall();
  for (const { index, labels } of runs.filter(isInOrder)) logs[index] = labels;
  left = left.filter((index) => logs[index] === undefined);
  if (runs.length > 0) scale *= 1.5;
  if (left.length === 0) process.stdout.write(JSON.stringify(logs), () => process.exit());
  runs = [];
  stalls = [];
  startNext(0);
});

/** Starts those that are left one by one, so that the event loop goes round in between. */
function startNext(position: number): void {
  const index = left[position];
  if (index === undefined) return;
  setImmediate(() => {
    start(index);
    startNext(position + 1);
  });
}

function start(index: number): void {
  const now = performance.now();
  const run: Run = { index, labels: [], start: now, end: now, late: false };
  runs.push(run);
  const onTime = (due: number): void => {
    run.end = performance.now();
    run.late ||= run.end - run.start > due + tolerance();
  };
  const log: Log = (label, due) => {
    run.labels.push(label);
    onTime(due);
  };
  programs[index]!(log, onTime, scale);
}

function isInOrder({ start, end, late }: Run): boolean {
  return !late && stalls.every(({ from, to }) => to < start || from > end);
}

function lookForStall(): void {
  const now = performance.now();
  if (now - beat > tolerance()) stalls.push({ from: beat, to: now });
  beat = now;
}

/** Nearly half a unit, in ms. */
function tolerance(): number {
  return scale / 2 - 3;
}
