/**
 * Runs programs (see programs.ts) in plain Node, on its real clock, many at a time: a job comes in on a
 * line of JSON, a result goes out on another.
 *
 * Programs say ms, and each of them takes `scale` real ms. Every Timeout of Node's, whoever sets it, is seen
 * by an async hook, which makes it longer by that and keeps a *nominal clock*: a timer is due its
 * duration after the nominal time of its setting, and when it fires it is that time. So the times in
 * a log are exact, whatever the machine was doing.
 *
 * What a machine is late with may change the order in which things happen. A run in which that can have
 * been so doesn't count, whatever it gave, and is repeated on a larger scale. The rules follow
 * https://github.com/nodejs/node/blob/v26.x/lib/internal/timers.js and the phases of
 * https://nodejs.org/learn/asynchronous-work/event-loop-timers-and-nexttick
 *
 * 1. When a timer fires, none that was due before is still pending: Node runs a list of timers for each
 *    duration, and a list that is late may overtake another.
 * 2. Timers that are due at the same nominal time fire in the same turn of the event loop, and those due
 *    at another in another. Node reads its clock at each setting: when a real ms has passed between two
 *    of them, immediates may come between timers that belong together; and when the loop was late,
 *    none come between timers that are apart.
 * 3. When a timer fires at a new nominal time, no immediate that was set before is pending; and when an
 *    immediate runs, no timer that is due is pending. This shows what is cleared before it fires, too.
 * 4. No other program does anything between an exception that nobody catches and the immediate that Node
 *    sets then: only that is sure to be followed by the ticks and microtasks that the exception has left.
 *
 * Nothing else that one program does moves what another does: Node's lists of timers and of immediates are
 * for all, but keep the order of each, and ticks, microtasks and rejections are done with after every callback.
 *
 * On such a scale a timer of 0 or 1 ms comes after all immediates that were waiting, as it does in the guest.
 */
import { AsyncLocalStorage, createHook } from "node:async_hooks";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { compileFunction } from "node:vm";
import { line, reason } from "./describe.ts";
import { IMPORTS } from "./print.ts";

/** A program to run. */
export interface Job {
  readonly index: number;
  readonly program: string;
  /** When it is over in the guest, in ms. */
  readonly end: number;
}

/** What a program did, in its first run that counts. */
export interface Result {
  readonly index: number;
  /** `null` when there was no such run. */
  readonly log: readonly string[] | null;
  /** Why the runs before didn't count, by the rules. */
  readonly late: readonly string[];
}

/** The members of Node's own Timeout and Immediate that are read or written here. */
interface Resource {
  _idleTimeout: number;
  _repeat: number | null;
  readonly _destroyed: boolean;
}

interface Timer {
  readonly resource: Resource;
  readonly run: Run;
  /** Nominal, in ms. */
  readonly ms: number;
  due: number;
}

interface Immediate {
  readonly resource: Resource;
  readonly run: Run;
  readonly now: number;
}

/** A run of a program. */
interface Run {
  readonly job: Job;
  readonly scale: number;
  readonly late: string[];
  readonly log: string[];
  readonly timers: Set<Timer>;
  readonly immediates: Set<Immediate>;
  /** Nominal time in ms. */
  now: number;
  /** The turn of the loop in which it came to that. */
  since: number;
  /** The rule by which the run doesn't count. */
  broken: string | undefined;
}

const [, , first = "12", most = "100"] = process.argv;
const FIRST_SCALE = Number(first);
/** Programs that run at a time. */
const MAX_RUNS = Number(most);
const STARTS = Math.ceil(MAX_RUNS / 25);
const MAX_TRIES = 40;
/** How much larger a scale may become than the first. */
const MAX_GROWTH = 6;
/** How often it is looked which programs are over, in ms. */
const LOOK = 10;

const require = createRequire(import.meta.url);
const modules = Object.entries(IMPORTS).flatMap(([module, names]) => {
  const exports = require(module) as Readonly<Record<string, unknown>>;
  return Object.entries(names).map(([name, ours]) => [ours, exports[name]] as const);
});
const names = ["log", "storage", "reason", ...modules.map(([name]) => name)];

const owner = new AsyncLocalStorage<Run>();
const timers = new Map<number, Timer>();
const immediates = new Map<number, Immediate>();
/** By the objects that Node made for them. */
const known = new WeakMap<Resource, Timer>();
const waiting: { readonly job: Job; readonly late: string[] }[] = [];
const running = new Set<Run>();

/** The turn of the event loop in which something was last done. */
let turn = 0;
/** An exception that nobody caught, and the immediate that Node sets then. */
let crash: { readonly run: Run; immediate?: number } | undefined;

createHook({
  trackPromises: false,
  init(id, type, _, resource) {
    if (crash !== undefined && crash.immediate === undefined) return void (crash.immediate = id);
    const run = owner.getStore();
    if (run === undefined) return;
    if (type === "Timeout") addTimer(id, run, resource as Resource);
    else if (type === "Immediate") {
      const immediate = { resource: resource as Resource, run, now: run.now };
      immediates.set(id, immediate);
      run.immediates.add(immediate);
    }
  },
  before(id) {
    if (id === crash?.immediate) crash = undefined;
    const timer = timers.get(id);
    const immediate = immediates.get(id);
    if (timer !== undefined) onTimer(timer);
    else if (immediate !== undefined) onImmediate(immediate);
  },
  destroy(id) {
    timers.delete(id);
    immediates.delete(id);
  },
}).enable();

const keepAlive = setInterval(look, LOOK);
const prototype = Object.getPrototypeOf(keepAlive) as {
  refresh: (this: Resource) => void;
};
prototype.refresh = new Proxy(prototype.refresh, {
  apply(refresh, resource: Resource) {
    refresh.call(resource);
    const timer = known.get(resource);
    if (timer !== undefined && !resource._destroyed) {
      timer.due = timer.run.now + timer.ms;
      timer.run.timers.add(timer);
    }
    return resource;
  },
});

process.on("unhandledRejection", (value) => report("unhandled", value));
process.on("uncaughtException", (error) => {
  const run = report("uncaught", error);
  touch(run);
  crash = { run };
});

for await (const text of createInterface({ input: process.stdin })) {
  waiting.push({ job: JSON.parse(text) as Job, late: [] });
}
clearInterval(keepAlive);
process.exit();

function addTimer(id: number, run: Run, resource: Resource): void {
  const before = known.get(resource);
  if (before !== undefined) return void timers.set(id, before); // It is refreshed after it has fired.
  const ms = Math.trunc(resource._idleTimeout);
  resource._idleTimeout = ms * run.scale;
  if (resource._repeat !== null) resource._repeat = ms * run.scale;
  const timer = { resource, run, ms, due: run.now + ms };
  known.set(resource, timer);
  timers.set(id, timer);
  run.timers.add(timer);
}

function onTimer(timer: Timer): void {
  const { run, due } = timer;
  touch(run);
  if (timer.resource._repeat === null) run.timers.delete(timer);
  else timer.due += timer.ms;
  if (due === run.now && turn !== run.since)
    broken(run, "2: timers that belong together are apart");
  if (due > run.now) {
    if (turn === run.since) broken(run, "2: timers that are apart are together");
    if (pendingImmediates(run).some(({ now }) => now < due)) {
      broken(run, "3: a timer has overtaken an immediate");
    }
  }
  if (due < run.now || pendingTimers(run).some((other) => other.due < due)) {
    broken(run, "1: a timer has overtaken another");
  }
  if (due !== run.now) run.since = turn;
  run.now = due;
}

function onImmediate(immediate: Immediate): void {
  const { run } = immediate;
  touch(run);
  run.immediates.delete(immediate);
  if (pendingTimers(run).some(({ due }) => due <= run.now)) {
    broken(run, "3: an immediate has overtaken a timer");
  }
}

function pendingTimers({ timers }: Run): readonly Timer[] {
  for (const timer of timers) if (timer.resource._destroyed) timers.delete(timer);
  return [...timers];
}

function pendingImmediates({ immediates }: Run): readonly Immediate[] {
  for (const one of immediates) if (one.resource._destroyed) immediates.delete(one);
  return [...immediates];
}

/** Notes that a program does something. */
function touch(run: Run): void {
  turn = performance.nodeTiming.uvMetricsInfo.loopCount;
  if (crash === undefined || crash.run === run) return;
  broken(run, "4: another program has crashed");
  broken(crash.run, "4: another program has come upon its crash");
}

function broken(run: Run, rule: string): void {
  run.broken ??= `${rule}, at ${run.now} ms`;
}

function report(label: string, value: unknown): Run {
  const run = owner.getStore();
  if (run === undefined) throw value;
  run.log.push(line(label, run.now, undefined, value));
  return run;
}

/** Ends what is over and starts some that wait. */
function look(): void {
  for (const run of running) {
    const pending = pendingTimers(run).length + pendingImmediates(run).length;
    const isOver = pending === 0 && crash?.run !== run;
    if (!isOver && run.broken === undefined && run.now <= run.job.end + 20) continue;
    running.delete(run);
    if (run.broken !== undefined) run.late.push(run.broken);
    if (run.broken !== undefined && run.late.length < MAX_TRIES) {
      waiting.push({ job: run.job, late: run.late });
    } else {
      const log = run.broken === undefined ? run.log : null;
      process.stdout.write(`${JSON.stringify({ index: run.job.index, log, late: run.late })}\n`);
    }
  }
  for (let count = 0; count < STARTS && running.size < MAX_RUNS; count++) {
    const next = waiting.shift();
    if (next === undefined) break;
    setImmediate(start, next.job, next.late);
  }
}

function start(job: Job, late: string[]): void {
  const scale = Math.round(FIRST_SCALE * Math.min(1.5 ** late.length, MAX_GROWTH));
  const run: Run = {
    ...{ job, late, scale, log: [], timers: new Set(), immediates: new Set() },
    ...{ now: 0, since: 0, broken: undefined },
  };
  running.add(run);
  touch(run);
  run.since = turn;
  const storage = new AsyncLocalStorage();
  const log = (label: number, value: unknown): void => {
    touch(run);
    run.log.push(line(label, run.now, storage.getStore(), value));
  };
  const source = `return async () => {\n${job.program}\n};`;
  const make = compileFunction(source, names) as (...args: unknown[]) => () => Promise<void>;
  const main = make(log, storage, reason, ...modules.map(([, value]) => value));
  owner.run(run, () => void main());
}
