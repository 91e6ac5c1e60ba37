import fc from "fast-check";
import {
  Failure,
  acts,
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  hangs,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  manyDurations,
  property,
  rejectedWith,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Bench, Given, Task, World } from "./kit/index.ts";
import type { TaskGroup } from "../exercises/41-task-group/task-group.ts";

type Answer = typeof import("../exercises/41-task-group/task-group.ts");
type Group = Given<TaskGroup>;
type Call = ReturnType<World["follow"]>;

/** What the body or a work does: spawns others in between, and ends. Times are virtual, in ms. */
interface Plan {
  /** From its start to its end. */
  readonly takes: number;
  /** By its number, the reason with which it fails in the end. */
  readonly fails?: number | undefined;
  /** Whether it stops when its signal aborts. */
  readonly obeys?: boolean | undefined;
  /** What it spawns, in order, and how long after its start. */
  readonly spawns?: readonly (Plan & { readonly at: number })[] | undefined;
}

/** Something of a plan while it is carried out. */
interface Part {
  readonly plan: Plan;
  readonly task: Task<unknown>;
  readonly name: string;
  /** When it is due to start, in virtual ms from the start of the body on. */
  readonly due: number;
  /** The signals that it was given. */
  readonly signals: unknown[];
  /** When the signal that it was given aborted, and with what. */
  abort?: { readonly at: number; readonly reason: unknown };
}

/** Makes the body of a group: a task that is given the group and does something. */
function makeBody(world: World, body: (group: Group) => Promise<unknown>): Task<unknown> {
  return world.task("body", [
    acts((given) => body(world.given<TaskGroup>(given, { spawn: "function" }, "group"))),
  ]);
}

/** Spawns a work, which is not allowed to fail. The promise has to be awaited some time. */
function spawn(world: World, group: Group, work: Task<unknown>, when = ""): Promise<void> {
  const call = world.follow(group.spawn(work as never));
  const done = call.settled.then(() => {
    const but = `it threw ${show(call.reason)}`;
    ensure(call.status !== "rejected", `group.spawn(work) not to throw${when}`, but, notOver);
  });
  done.catch(() => {});
  return done;
}

const notOver = "the group ends when the body and the last work have ended, not before";

/** Carries a plan out in a group of its own. */
function carryOut({ answer, world }: Bench<Answer>, plan: Plan, value: unknown) {
  const parts: Part[] = [];
  const start = world.now;
  const all = world.reasons();
  let group: Group | undefined;
  const make = (own: Plan, name: string, due: number): Part => {
    const signals: unknown[] = [];
    const act = async (given: unknown): Promise<unknown> => {
      const isBody = parts[0] === part;
      if (isBody) group = world.given<TaskGroup>(given, { spawn: "function" }, "group");
      else signals.push(given);
      if (given instanceof AbortSignal) {
        const abort = () => (part.abort = { at: world.now - start, reason: given.reason });
        if (given.aborted) abort();
        else given.addEventListener("abort", abort, { once: true });
      }
      let at = 0;
      const spawned: Promise<void>[] = [];
      for (const [index, work] of (own.spawns ?? []).entries()) {
        if (work.at > at) await world.sleep(work.at - at);
        at = work.at;
        const label = isBody ? `work ${index + 1}` : `${name}.${index + 1}`;
        const next = make(work, label, due + at);
        if (group !== undefined) spawned.push(spawn(world, group, next.task));
      }
      const left = own.obeys ? obey(world, given, own.takes - at) : world.sleep(own.takes - at);
      await left;
      await Promise.all(spawned);
      if (own.fails !== undefined) throw all[own.fails];
      return isBody ? value : undefined;
    };
    const part: Part = { plan: own, task: world.task(name, [acts(act)]), name, due, signals };
    parts.push(part);
    return part;
  };
  const body = make(plan, "body", 0);
  const call = world.follow(answer.withTaskGroup(body.task as never));
  const { abort, first, end } = dueOf(plan);
  return { call, parts, start, abort, end, reasons: first.map((number) => all[number]) };
}

/** Waits, but rejects when the signal aborts. */
function obey(world: World, signal: unknown, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    void world.sleep(ms).then(resolve);
    if (!(signal instanceof AbortSignal)) return;
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** What is due of a plan. Times are in ms from the start of the body on. */
interface Due {
  /** When the signal is aborted; `Infinity` if nothing fails. */
  readonly abort: number;
  /** The numbers of the reasons of those that fail first. */
  readonly first: readonly number[];
  /** When everything has ended. */
  readonly end: number;
}

/** Works out what is due. */
function dueOf(plan: Plan): Due {
  const all: { readonly start: number; readonly plan: Plan }[] = [];
  const add = (own: Plan, start: number): void => {
    all.push({ start, plan: own });
    for (const work of own.spawns ?? []) add(work, start + work.at);
  };
  add(plan, 0);
  const failing = all.filter((one) => one.plan.fails !== undefined);
  const abort = Math.min(Infinity, ...failing.map((one) => one.start + one.plan.takes));
  const first = failing.filter((one) => one.start + one.plan.takes === abort);
  const ends = all.map(({ start, plan: { takes, obeys } }) => {
    return obeys ? Math.min(start + takes, Math.max(start, abort)) : start + takes;
  });
  return { abort, first: first.map((one) => one.plan.fails ?? 0), end: Math.max(...ends) };
}

/** A plan in words: `a body of 100 ms, a work of 300 ms that fails`. */
function inWords(plan: Plan): string {
  const words: string[] = [];
  const add = (own: Plan, what: string, start: number): void => {
    const does = own.fails === undefined ? (own.obeys ? " that obeys" : "") : " that fails";
    words.push(`${what}${does} from ${start} to ${start + own.takes} ms`);
    for (const work of own.spawns ?? []) add(work, "a work", start + work.at);
  };
  add(plan, "a body", 0);
  return words.length > 6 ? `${words.slice(0, 5).join(", ")} ...` : words.join(", ");
}

/** A plan as code for `play.ts`. */
function codeOf(plan: Plan): string {
  const reasons = [
    ...['new Error("out of paper")', 'new AggregateError([], "all")', '"no"'],
    ...["undefined", "null", "0"],
  ];
  const lines = (own: Plan, name: string, indent: string): readonly string[] => {
    const made: string[] = [];
    let at = 0;
    for (const [index, work] of (own.spawns ?? []).entries()) {
      if (work.at > at) made.push(`await sleep(${work.at - at});`);
      at = work.at;
      const label = name === "body" ? `work ${index + 1}` : `${name}.${index + 1}`;
      const signal = work.obeys ? "signal" : "";
      made.push(`group.spawn(async (${signal}) => {`, ...lines(work, label, "  "), "});");
    }
    const left = own.takes - at;
    if (left > 0) made.push(`await sleep(${left}${own.obeys ? ", undefined, { signal }" : ""});`);
    made.push(`print("${name} ${own.fails === undefined ? "ends" : "fails"}");`);
    if (own.fails !== undefined) made.push(`throw ${reasons[own.fails]};`);
    else if (name === "body") made.push('return "the result";');
    return made.map((line) => indent + line);
  };
  return [
    "const start = performance.now();",
    "const print = (...what: unknown[]): void => {",
    '  console.log(Math.round(performance.now() - start), "ms:", ...what);',
    "};",
    "",
    "await withTaskGroup(async (group) => {",
    ...lines(plan, "body", "  "),
    "}).then(",
    '  (value) => print("resolved to", value),',
    '  (error: unknown) => print("rejected with", error),',
    ");",
  ].join("\n");
}

/** Asserts that everything of a plan was called once, in the millisecond in which it was spawned. */
function startedInTime(parts: readonly Part[], start: number): void {
  for (const { task, name, due } of parts) {
    const times = task.calls.map((call) => call.start - start);
    const but = times.length === 0 ? "it was not called" : `it was called at ${list(times)} ms`;
    ensure(
      times.length === 1 && times[0] === due,
      `${name}, spawned at ${due} ms, to be called then, and only once`,
      but,
      "start a work in spawn, whatever else is in flight",
    );
  }
}

const isSignal = (given: unknown): given is AbortSignal => given instanceof AbortSignal;

/** Gives the signal that a work was given. */
function signalOf(task: Task<unknown>, name: string): AbortSignal {
  const given = task.calls[0]?.args[0];
  const but = task.calls.length === 0 ? "it was not called" : `it was given ${show(given)}`;
  ensure(isSignal(given), `${name} to be given an AbortSignal`, but);
  return given;
}

/** In ms; twos and fives, so that ends fall together now and then. */
const times = fc.integer({ min: 0, max: 12 }).map((number) => 25 * number);

/** Works that spawn works, of which some fail when that is asked for. */
function plansOf(canFail: boolean): fc.Arbitrary<Plan> {
  const fate = canFail
    ? fc.oneof(
        fc.constant({}),
        fc.integer({ min: 0, max: 5 }).map((number) => ({ fails: number })),
        fc.constant({ obeys: true }),
      )
    : fc.constant({});
  const leaf = fc.tuple(times, times, fate).map(([at, takes, how]) => ({ at, takes, ...how }));
  const branch = fc.tuple(times, times, fate, fc.array(leaf, { maxLength: 2 }));
  const parent = branch.map(([at, takes, how, works]) => ({ at, ...grown(takes, how, works) }));
  const body = fc.tuple(times, fate, fc.array(parent, { minLength: 1, maxLength: 3 }));
  return body.map(([takes, how, works]) => grown(takes, how, works));
}

/** A plan that takes long enough to spawn its works, in order; who obeys spawns none. */
function grown(
  takes: number,
  how: { readonly fails?: number; readonly obeys?: boolean },
  works: readonly (Plan & { readonly at: number })[],
): Plan {
  const spawns = works.toSorted((one, other) => one.at - other.at);
  if (spawns.length === 0) return { takes, ...how };
  const fate = how.obeys ? {} : how;
  return { takes: Math.max(takes, spawns.at(-1)?.at ?? 0), ...fate, spawns };
}

/** Plans of which nothing fails. */
const goodPlans: readonly Plan[] = [
  { takes: 0 },
  { takes: 300, spawns: [{ at: 0, takes: 100 }] },
  { takes: 0, spawns: [{ at: 0, takes: 0 }] },
  {
    takes: 200,
    spawns: [
      { at: 0, takes: 300 },
      { at: 0, takes: 525 },
      { at: 100, takes: 50 },
    ],
  },
  { takes: 50, spawns: [{ at: 0, takes: 100, spawns: [{ at: 100, takes: 125 }] }] },
  {
    takes: 10,
    spawns: [
      {
        at: 10,
        takes: 100,
        spawns: [
          { at: 0, takes: 20 },
          {
            at: 100,
            takes: 30,
            spawns: [{ at: 30, takes: 40, spawns: [{ at: 40, takes: 55 }] }],
          },
        ],
      },
    ],
  },
  {
    takes: 10,
    spawns: [
      { at: 0, takes: 500 },
      { at: 0, takes: 100, spawns: [{ at: 50, takes: 20 }] },
    ],
  },
  {
    takes: 100,
    spawns: [
      { at: 0, takes: 61_000 },
      { at: 0, takes: 20 },
    ],
  },
];

/** Plans of which something fails. */
const badPlans: readonly Plan[] = [
  { takes: 100, fails: 0 },
  {
    takes: 100,
    fails: 3,
    spawns: [
      { at: 0, takes: 300 },
      { at: 0, takes: 200, fails: 2 },
    ],
  },
  {
    takes: 400,
    spawns: [
      { at: 0, takes: 200, fails: 2 },
      { at: 0, takes: 100, fails: 3 },
      { at: 0, takes: 600, obeys: true },
    ],
  },
  {
    takes: 300,
    fails: 1,
    spawns: [
      { at: 0, takes: 100, fails: 4 },
      { at: 0, takes: 200, fails: 5 },
    ],
  },
  {
    takes: 20,
    spawns: [
      { at: 0, takes: 700, obeys: true },
      { at: 10, takes: 100, fails: 5, spawns: [{ at: 50, takes: 500 }] },
    ],
  },
  { takes: 500, spawns: [{ at: 0, takes: 100, fails: 0 }] },
  {
    takes: 150,
    spawns: [
      { at: 0, takes: 50, fails: 2 },
      { at: 100, takes: 500, spawns: [{ at: 400, takes: 300, fails: 0 }] },
    ],
  },
  // Of works spawned after the abort, one fails while another is in flight.
  {
    takes: 150,
    spawns: [
      { at: 0, takes: 50, fails: 2 },
      { at: 100, takes: 500 },
      { at: 120, takes: 100, fails: 0 },
    ],
  },
  {
    takes: 30,
    spawns: [
      { at: 0, takes: 50, fails: 1 },
      { at: 0, takes: 900 },
      { at: 0, takes: 61_000, fails: 2 },
    ],
  },
  {
    takes: 0,
    spawns: [
      { at: 0, takes: 61_000, fails: 0 },
      { at: 0, takes: 62_000 },
    ],
  },
];

export default defineGrader<Answer>("41-task-group", { withTaskGroup: "async" }, [
  property(
    "gives what the body gives, when all has ended",
    2,
    plansOf(false),
    async (bench, plan) => {
      const { world } = bench;
      const values = plan.spawns === undefined ? world.values() : [world.secret()];
      for (const value of values) {
        const { call, parts, start, end } = carryOut(bench, plan, value);
        const other = carryOut(bench, { takes: 75, spawns: [{ at: 75, takes: 60 }] }, "other");
        await call.settled;
        const what = `a group with ${inWords(plan)}`;
        equal(fulfilled(call, what), value, `what ${what} gives`);
        settledAfter(call, start, end, what, notOver);
        await other.call.settled;
        const besides = "another group, of 135 ms, at the same time,";
        equal(fulfilled(other.call, besides), "other", `what ${besides} gives`);
        settledAfter(other.call, start, 135, besides);
        equal(parts[0]?.task.calls.length, 1, "how often the body is called");
      }
    },
    { examples: goodPlans, runs: 15, code: codeOf },
  ),
  check("starts each work at once, with the signal", 2, async (bench) => {
    const { answer, world } = bench;
    for (const plan of [...goodPlans, ...badPlans]) {
      const { call, parts, start, abort, reasons } = carryOut(bench, plan, 1);
      await call.settled;
      await world.sleep(1);
      startedInTime(parts, start);
      for (const { task, name, due } of parts.slice(1)) {
        const { aborted, reason } = signalOf(task, name);
        if (due <= abort) continue;
        const when = `, spawned ${due - abort} ms after a failure,`;
        ensure(aborted, `${name}${when} to be given a signal that is aborted`, "it was not");
        const isSame = reasons.includes(undefined) || reasons.includes(reason);
        ensure(
          isSame,
          `the signal of ${name}${when} to be aborted with ${show(reasons[0])}`,
          `it was aborted with ${show(reason)}`,
        );
      }
    }
    const early: boolean[] = [];
    const note = acts(async (signal) => {
      early.push(isSignal(signal) && signal.aborted);
      await world.sleep(100);
    });
    const many = [...manyDurations.keys()].map(() => world.task("work", [note]));
    const twice = world.task("work", [note]);
    const start = world.now;
    const call = world.follow(
      answer.withTaskGroup(
        makeBody(world, async (group) => {
          await Promise.all([...many, twice, twice].map((work) => spawn(world, group, work)));
          const signal = await group.read("signal");
          ensure(isSignal(signal), "group.signal to be an AbortSignal", `it was ${show(signal)}`);
          ensure(
            !signal.aborted,
            "group.signal not to be aborted when nothing has failed",
            "it was",
          );
        }) as never,
      ),
    );
    await world.sleep(1);
    const started = many.filter(({ calls }) => calls.length === 1 && calls[0]?.start === start);
    equal(started.length, 100, "how many of 100 works are called, once and at once");
    equal(twice.calls.length, 2, "how often a work is called that is spawned twice");
    await call.settled;
    equal(early.includes(true), false, "whether a work gets an aborted signal when nothing fails");
    // Spawned by somebody else, when the body has ended and a work is still in flight.
    const stray = world.task("work", [acts(() => world.sleep(300))]);
    const begin = world.now;
    let strayed: Promise<void> | undefined;
    const open = world.follow(
      answer.withTaskGroup(
        makeBody(world, async (group) => {
          await spawn(world, group, world.task("first work", [acts(() => world.sleep(200))]));
          strayed = world.after(150, () =>
            spawn(world, group, stray, " while a work is in flight"),
          );
        }) as never,
      ),
    );
    await open.settled;
    await strayed;
    await world.sleep(1);
    equal(
      stray.calls.map((one) => one.start - begin),
      [150],
      "when a work is called, in ms, that is spawned at 150 ms, when the body has ended,",
    );
  }),
  check("aborts the signal at the first failure", 2, async (bench) => {
    const { answer, world } = bench;
    for (const plan of badPlans) {
      const { call, parts, abort, reasons } = carryOut(bench, plan, 1);
      await call.settled;
      for (const { abort: actual, name, due, signals } of parts.slice(1)) {
        if (due > abort || !isSignal(signals[0])) continue;
        const what = `of ${inWords(plan)}: the signal of ${name}`;
        abortedWith(actual, abort, reasons, what);
      }
    }
    for (const [index, reason] of world.reasons().entries()) {
      for (const who of ["body", "work"]) {
        const start = world.now;
        let abort: Part["abort"];
        const slow = world.task("slow work", [gives(250, undefined)]);
        const body = makeBody(world, async (group) => {
          const signal = await group.read("signal");
          signal.addEventListener("abort", () => {
            abort = { at: world.now - start, reason: signal.reason };
          });
          await spawn(world, group, slow);
          if (who === "work") {
            const later = world.reasons()[index - 1];
            const work = world.task("failing work", [fails(75, reason), fails(100, later)]);
            await spawn(world, group, work);
            await spawn(world, group, work);
          }
          await world.sleep(75);
          if (who === "body") throw reason;
          await world.sleep(75);
        });
        const call = world.follow(answer.withTaskGroup(body as never));
        await call.settled;
        const what = `when the ${who} fails after 75 ms, with ${show(reason)}: group.signal`;
        abortedWith(abort, 75, [reason], what);
      }
    }
  }),
  property(
    "rejects with the first failure, when all has ended",
    2,
    plansOf(true),
    async (bench, plan) => {
      const { world } = bench;
      const { call, start, abort, end, reasons } = carryOut(bench, plan, "result");
      const other = carryOut(bench, { takes: 60 }, "other");
      await call.settled;
      const what = `a group with ${inWords(plan)}`;
      settledAfter(call, start, end, what, abort < Infinity ? toTheEnd : notOver);
      if (abort === Infinity) equal(fulfilled(call, what), "result", `what ${what} gives`);
      else rejectedWithOneOf(call, reasons, what);
      await other.call.settled;
      equal(fulfilled(other.call, "another group"), "other", "what another group gives");
      await world.sleep(1);
      const next = carryOut(bench, { takes: 50, spawns: [{ at: 0, takes: 70 }] }, "next");
      await next.call.settled;
      equal(fulfilled(next.call, "the next group"), "next", "what the next group gives");
      if (plan.spawns === undefined) await tidiesUp(bench);
    },
    { examples: badPlans, runs: 18, code: codeOf },
  ),
  check("never aborts the signal when all goes well", 1, async (bench) => {
    const { world } = bench;
    for (const plan of goodPlans) {
      const { call, parts } = carryOut(bench, plan, 1);
      const bad = carryOut(bench, { takes: 5, fails: 0 }, 2);
      await call.settled;
      await world.sleep(5_000);
      await bad.call.settled;
      for (const { task, name, abort } of parts.slice(1)) {
        if (task.calls.length === 0) continue;
        signalOf(task, name);
        ensure(
          abort === undefined,
          `the signal of ${name} not to be aborted, with ${inWords(plan)}`,
          `it was, at ${abort?.at} ms`,
          "a signal says that something has failed",
        );
      }
    }
    const { answer } = bench;
    let signal: AbortSignal | undefined;
    const body = makeBody(world, async (group) => {
      signal = await group.read("signal");
    });
    await answer.withTaskGroup(body as never);
    await world.sleep(5_000);
    equal(signal?.aborted, false, "whether group.signal is aborted, 5,000 ms after a success,");
  }),
  check("refuses works once the group has ended", 1, async ({ answer, world }) => {
    for (const [how, ends] of [
      ["a success", gives(200, undefined)],
      ["a failure", fails(200, new Error("no"))],
    ] as const) {
      let group: Group | undefined;
      const body = makeBody(world, async (given) => {
        group = given;
        await spawn(world, given, world.task("work", [ends]));
        await world.sleep(100);
      });
      const call = world.follow(answer.withTaskGroup(body as never));
      await call.settled;
      for (const pause of [0, 10, 5_000]) {
        await world.sleep(pause);
        const late = world.task("late work", [gives(10, undefined), hangs()]);
        ensure(group !== undefined, "the body to be called", "it was not");
        const given = world.follow(group.spawn(late as never));
        await given.settled;
        const expected = `spawn to throw an Error once the group has ended with ${how}`;
        const { reason, value } = given;
        if (reason instanceof Failure) throw reason;
        const but = value === undefined ? "it returned" : `it returned ${show(value)}`;
        ensure(given.status === "rejected", expected, but, "a group that is over stays over");
        ensure(reason instanceof Error, expected, `it threw ${show(reason)}`);
        await world.sleep(50);
        ensure(
          late.calls.length === 0,
          "a work not to be called that is spawned once the group has ended",
          "it was called",
        );
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);

const toTheEnd = "what has failed is one thing; that everything has ended is another";

/** Asserts that a signal was aborted then, with one of these reasons. A signal has no reason that is undefined. */
function abortedWith(
  abort: Part["abort"],
  due: number,
  reasons: readonly unknown[],
  what: string,
): void {
  const expected = `${what} to be aborted at ${due} ms with ${show(reasons[0])}`;
  ensure(abort !== undefined, expected, "it was not", "the others have to be told at once");
  ensure(
    abort.at === due,
    expected,
    `it was at ${abort.at} ms`,
    "the others have to be told at once",
  );
  const isSame = reasons.some((one) => one === undefined || Object.is(one, abort.reason));
  ensure(isSame, expected, `it was with ${show(abort.reason)}`);
}

/** Asserts that a group has rejected, with one of these reasons. */
function rejectedWithOneOf(call: Call, reasons: readonly unknown[], what: string): void {
  const reason = reasons.find((one) => call.status === "rejected" && Object.is(one, call.reason));
  rejectedWith(call, reasons.includes(call.reason) ? reason : reasons[0], what);
}

/** Has a work tidy up when it is told to stop, by a work that it spawns. */
async function tidiesUp({ answer, world }: Bench<Answer>): Promise<void> {
  const start = world.now;
  const tidying = world.task("tidying work", [gives(200, undefined)]);
  const body = makeBody(world, async (group) => {
    const work = world.task("work", [
      acts(async (signal) => {
        await obey(world, signal, 1_000).catch(() => {});
        await spawn(world, group, tidying, " when the signal has been aborted");
      }),
    ]);
    await spawn(world, group, work);
    await world.sleep(100);
    throw new Error("stop");
  });
  const call = world.follow(answer.withTaskGroup(body as never));
  await call.settled;
  const what = "a group of which a work spawns another one, of 200 ms, when it fails at 100 ms";
  settledAfter(call, start, 300, what, toTheEnd);
}
