import fc from "fast-check";
import {
  check,
  defineGrader,
  ends,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  hangs,
  leavesNothingBehind,
  property,
  rejectedWith,
  settledAfter,
  show,
  yields,
} from "./kit/index.ts";
import type { Behaviour, Bench, Sink, Source, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/40-pump/pump.ts");
type Call = ReturnType<World["follow"]>;

/** Steps of a source. */
type Steps = Parameters<World["source"]>[1];

/** What is pumped into what. */
interface Plan {
  readonly steps: Steps;
  /** By default it takes no time; null for a source that can't be closed. */
  readonly closing?: Behaviour<unknown> | null;
  /** How long the sink is busy with each value; by default 10 ms. */
  readonly writes?: readonly Behaviour<void>[];
  readonly options?: Parameters<World["sink"]>[2];
}

/** A pump that is under way. */
interface Pumping {
  readonly source: Source<unknown>;
  readonly sink: Sink;
  readonly call: Call;
  /** Virtual time in ms. */
  readonly start: number;
}

/** Starts a pump. */
function start({ answer, world }: Bench<Answer>, plan: Plan): Pumping {
  const { steps, closing = gives(0, undefined), writes = [takes(10)], options } = plan;
  const source = world.source("source", steps, closing ?? undefined);
  const sink = world.sink("sink", writes, options);
  const begin = world.now;
  return { source, sink, start: begin, call: world.follow(answer.pump(source, sink.sink)) };
}

const takes = (ms: number): Behaviour<void> => gives(ms, undefined);

/** The steps of a source that yields the values, each so many ms after it was asked, and ends 10 ms later. */
function stepsOf(values: readonly unknown[], ms: number | ((index: number) => number)): Steps {
  const after = typeof ms === "number" ? () => ms : ms;
  const end = gives(10, { done: true, value: "end" });
  return [...values.map((value, index) => yields(after(index), value)), end];
}

/** Asserts that a sink has got the values, and has been ended. */
function got({ sink, call }: Pumping, values: readonly unknown[], what: string): void {
  fulfilled(call, `pump, with ${what},`);
  const count = sink.got.length;
  equal(count, values.length, `how many values the sink gets, with ${what}`);
  for (const [index, value] of values.entries()) {
    const given = sink.got[index]?.args[0];
    equal(given, value, `value ${index + 1} of ${count} that the sink gets, with ${what}`);
  }
  equal(sink.ends.length, 1, `how often the sink is ended, with ${what}`);
}

/** When a sink failed to do something, in virtual ms. */
function failedAt({ got, ends }: Sink): number {
  return [...got, ...ends].find(({ outcome }) => outcome === "rejected")?.end ?? Infinity;
}

/** Asserts that it rejected when the sink had failed, or when the source had been closed. */
function rejectedAt({ source, call }: Pumping, at: number, what: string): void {
  const closed = source.closed[0]?.end ?? at;
  const isInTime = call.at === at || call.at === Math.max(at, closed);
  const but = call.at === null ? "it was still pending" : `it did at ${call.at} ms`;
  const hint = "see to it that the failure is noticed at once, whatever is being awaited";
  ensure(isInTime, `${what} to reject at ${at} ms, when the sink failed`, but, hint);
}

/** Asserts that the source was closed. */
function isClosed({ source }: Pumping, what: string): void {
  ensure(
    source.closed.length > 0,
    `the source to be closed, with ${what}`,
    "it was not",
    "call the return of the source's iterator",
  );
}

/** Sinks that fail, each with the reason. */
function failingSinks(reason: unknown): readonly (Plan & { what: string })[] {
  const fail = fails(30, reason);
  return [
    {
      what: "a sink that fails at its second value",
      steps: [yields(20, 1), yields(20, 2), yields(1_000, 3), ends(10)],
      writes: [takes(10), fail],
    },
    {
      what: "a sink that fails while it is full",
      steps: stepsOf([1, 2, 3], 20),
      writes: [takes(10), fail],
      options: { highWaterMark: 1 },
    },
    {
      what: "a sink that fails while it holds some more values",
      steps: [yields(5, 1), yields(5, 2), yields(5, 3), yields(1_000, 4), ends(10)],
      writes: [fail],
    },
    {
      what: "a sink that fails at once",
      steps: [yields(20, 1), yields(1_000, 2), ends(10)],
      writes: [fails(0, reason)],
    },
    {
      what: "a sink that fails and is not destroyed by that",
      steps: [yields(20, 1), yields(1_000, 2), ends(10)],
      writes: [fail],
      options: { autoDestroy: false },
    },
    {
      what: "a sink that fails and never closes, with a source that fails later",
      steps: [yields(20, 1), fails(500, new Error("too late"))],
      writes: [fail],
      options: { emitClose: false },
    },
  ];
}

/** How long the source takes for each value, and the sink, in ms, and how many values the sink holds. */
type Pace = readonly [source: readonly number[], sink: readonly number[], highWaterMark: number];

const pace: fc.Arbitrary<Pace> = fc.tuple(
  fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }),
  fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 4 }),
  fc.integer({ min: 1, max: 4 }),
);

const paces: readonly Pace[] = [
  [[10, 10, 10, 10], [100], 1],
  [[10, 10, 10, 10, 10, 10, 10], [40], 2],
  [[5, 5, 5, 5, 5, 5, 5, 5, 5], [60], 3],
  [[10, 10], [61_000], 1],
  [[0, 0, 0, 0, 0, 0, 0, 0], [30], 2],
  [[10, 10, 10, 10, 10, 10], [0, 50], 1],
  [[20, 20, 20, 20], [10], 1],
  [[1, 1, 1, 1, 1, 1, 1, 1], [0], 1],
];

const WELL = "a sink that has finished";

export default defineGrader<Answer>(
  "40-pump",
  { pump: "async" },
  [
    check("writes every value in order, then ends the sink", 2, async (bench) => {
      const { world } = bench;
      const values = [...world.values().filter((value) => value !== null), 0, [[1], [2]]];
      const uneven = (index: number): number => (index === 2 ? 61_000 : (index % 3) * 20);
      for (const [given, highWaterMark, writes] of [
        [values, 16, [takes(25)]],
        [values.slice(0, 7), 1, [takes(25)]],
        [values.slice(5), 2, []],
      ] as const) {
        const plan = { steps: stepsOf(given, uneven), writes, options: { highWaterMark } };
        const pumping = start(bench, plan);
        await world.sleep(65_000);
        got(pumping, given, `a source of ${given.length} values`);
      }
      const endless = start(bench, { steps: [yields(10, "a"), yields(10, "b"), hangs()] });
      await world.sleep(100);
      const early = endless.sink.got.map(({ args }) => args[0]);
      const hint = "write each value when it has come: a source need not have an end";
      equal(early, ["a", "b"], "what the sink gets while the source is at its third value", hint);
      endless.sink.destroy(new Error("enough"));
      const none = start(bench, { steps: [ends(30)] });
      await world.sleep(100);
      got(none, [], "a source without values");
      const numbers = Array.from({ length: 110 }, (_, index) => index);
      const many = start(bench, { steps: stepsOf(numbers, 1), writes: [] });
      await world.sleep(1_000);
      got(many, numbers, "a source of 110 values");
      const pumpings = [["a", "b", "c"], [1, 2, 3, 4], []].map((given, index) => ({
        given,
        pumping: start(bench, {
          steps: stepsOf(given, 10 + index),
          writes: [takes(15)],
          options: { highWaterMark: index + 1 },
        }),
      }));
      await world.sleep(1_000);
      for (const { given, pumping } of pumpings) {
        got(pumping, given, `one of three pumps at a time, with ${given.length} values`);
      }
    }),
    check("resolves when the sink has finished", 1, async (bench) => {
      const { world } = bench;
      const final = takes(70);
      const plans: readonly Plan[] = [
        { steps: stepsOf([1, 2], 20), writes: [takes(10)], options: { final } },
        { steps: stepsOf([1, 2], 20), writes: [takes(200)] },
        { steps: stepsOf([1, 2], 20), writes: [takes(200)], options: { highWaterMark: 1, final } },
        { steps: stepsOf([1], 20), options: { final: takes(61_000) } },
        { steps: [ends(10)], options: { final } },
        { steps: [ends(10)] },
        { steps: stepsOf([1, 2], 20), options: { final, autoDestroy: false } },
        { steps: stepsOf([1, 2], 20), options: { final, emitClose: false } },
        { steps: stepsOf([1, 2], 20), closing: null },
      ];
      for (const plan of plans) {
        const { call, sink, start: begin } = start(bench, plan);
        await world.sleep(62_000);
        const at = sink.ends[0]?.end ?? null;
        ensure(
          at !== null,
          "the sink to be ended",
          "it was not",
          "say so when there are no more values",
        );
        const options = plan.options ?? {};
        const [name] = Object.keys(options).filter((key) => key !== "final");
        const what = `pump${name === undefined ? "" : `, with ${name} ${show(Reflect.get(options, name))},`}`;
        fulfilled(call, what);
        const hint = "the sink tells when it has finished";
        settledAfter(
          call,
          begin,
          at - begin,
          `${what} into a sink that finishes after ${at - begin} ms`,
          hint,
        );
      }
    }),
    property(
      "reads no further until a full sink drains",
      2,
      pace,
      async (bench, [delays, durations, highWaterMark]) => {
        const pumping = start(bench, {
          steps: stepsOf(
            delays.map((_, index) => index),
            (index) => delays[index] ?? 0,
          ),
          writes: durations.map(takes),
          options: { highWaterMark },
        });
        await bench.world.sleep(200_000);
        const { source, sink, call } = pumping;
        for (const { accepted, order, label, at } of sink.writes) {
          if (accepted) continue;
          const drain = sink.drains.find((one) => one.order > order);
          const until = drain?.at ?? Infinity;
          const early = source.asked.find((ask) => ask.order > order && ask.start < until);
          const then = drain === undefined ? "drains" : `drained at ${drain.at} ms`;
          ensure(
            early === undefined,
            `no value to be read after ${label} returned false at ${at} ms, until the sink ${then}`,
            `one was at ${early?.start} ms`,
            "false asks you to wait for the drain event before you ask the source again",
          );
        }
        fulfilled(call, "pump");
        const given = sink.got.map(({ args }) => args[0]);
        equal(given, [...delays.keys()], "what the sink gets");
      },
      { examples: [...paces], runs: 12 },
    ),
    check("rejects when the sink fails, and closes the source", 2, async (bench) => {
      const { world } = bench;
      const closings = [
        gives(0, undefined),
        gives(50, undefined),
        fails(50, new Error("stuck")),
        null,
      ];
      const reasons = world.reasons().filter(Boolean);
      for (const [round, closing] of closings.entries()) {
        const reason = reasons[round % reasons.length];
        for (const { what, ...plan } of failingSinks(reason)) {
          const pumping = start(bench, { ...plan, closing });
          const { call, source, sink } = pumping;
          await world.sleep(400);
          rejectedWith(call, reason, `pump, with ${what},`);
          rejectedAt(pumping, failedAt(sink), `pump, with ${what},`);
          if (closing !== null) isClosed(pumping, what);
          const asked = source.asked.length;
          await world.sleep(2_000);
          const more = source.asked.length - asked;
          equal(more, 0, `how often the source is asked after the end, with ${what}`);
          const late = sink.writes.filter((write) => write.at > (call.at ?? Infinity));
          if (sink.destroys.length > 0) continue;
          equal(late.length, 0, `how many values are written after the end, with ${what}`);
        }
        const failing: Plan = {
          ...{ steps: stepsOf([1, 2], 20), closing },
          options: { final: fails(50, reason) },
        };
        const final = start(bench, failing);
        await world.sleep(300);
        const what = "pump, with a sink that fails 50 ms after it was ended,";
        rejectedWith(final.call, reason, what);
        rejectedAt(final, failedAt(final.sink), what);
      }
      const [one, two] = [20, 30].map((ms) => {
        return start(bench, { steps: stepsOf([1, 2, 3], ms), closing: gives(5, undefined) });
      });
      ensure(one !== undefined && two !== undefined, "two pumps to be started", "they were not");
      const reason = new Error("one of two");
      await world.sleep(25);
      one.sink.destroy(reason);
      await world.sleep(200);
      rejectedWith(one.call, reason, "pump, with a sink that is destroyed with an error,");
      isClosed(one, "a sink that is destroyed with an error");
      got(two, [1, 2, 3], "another pump whose sink fails");
    }),
    check("destroys the sink when the source fails, and rejects", 2, async (bench) => {
      const { world } = bench;
      for (const [round, reason] of world.reasons().entries()) {
        const fail = fails(30, reason);
        const plans: readonly (Plan & { what: string; isFull?: boolean })[] = [
          { what: "a sink that is idle", steps: [yields(20, 1), yields(20, 2), fail] },
          { what: "a sink that has got nothing yet", steps: [fail] },
          {
            what: "a sink that is busy",
            steps: [yields(20, 1), yields(20, 2), fail],
            writes: [takes(200)],
          },
          {
            what: "a sink that was full before",
            steps: [yields(20, 1), yields(20, 2), fail],
            writes: [takes(50)],
            options: { highWaterMark: 1 },
            isFull: true,
          },
          {
            what: "a sink that is not destroyed by itself",
            steps: [yields(20, 1), fail],
            options: { autoDestroy: false },
          },
        ];
        const some = round === 0 ? plans : plans.slice(0, 1);
        for (const { what: which, isFull = false, ...plan } of some) {
          const { call, sink, source, start: begin } = start(bench, plan);
          await world.sleep(600);
          const what = `pump, with a source that fails, into ${which},`;
          rejectedWith(call, reason, what);
          const at = source.asked.at(-1)?.end ?? Infinity;
          if (!isFull) settledAfter(call, begin, at - begin, what);
          const [destroyed] = sink.destroys;
          ensure(
            destroyed !== undefined,
            `${which} to be destroyed when the source fails`,
            sink.ends.length > 0 ? "it was ended" : "it was not",
            "a sink that is ended takes it that all values have come",
          );
          ensure(
            destroyed.start <= (call.at ?? 0),
            `${which} to be destroyed when the source fails`,
            `it was at ${destroyed.start} ms`,
          );
          equal(sink.ends.length, 0, `how often ${which} is ended when the source fails`);
          const written = sink.writes.map(({ value }) => value);
          equal(written, [1, 2].slice(0, plan.steps.length - 1), `what is written to ${which}`);
          equal(source.asked.length, plan.steps.length, "how often a source that fails is asked");
        }
      }
    }),
    check("never waits forever", 2, async (bench) => {
      const { world } = bench;
      const reason = new Error("gone");
      const situations: readonly (Plan & {
        what: string;
        mayResolve?: boolean;
        hasEnded?: boolean;
      })[] = [
        { what: "a source that never gives a value", steps: [hangs()] },
        {
          what: "a source that gives no third value",
          steps: [yields(10, 1), yields(10, 2), hangs()],
        },
        {
          what: "a source that gives nothing after a sink was full",
          steps: [yields(10, 1), hangs()],
          options: { highWaterMark: 1 },
        },
        {
          what: "a sink that does not drain",
          steps: [yields(10, 1), yields(10, 2), yields(10, 3), ends(10)],
          writes: [takes(10), hangs()],
          options: { highWaterMark: 1 },
        },
        {
          what: "a sink that does not come to write all it holds",
          steps: stepsOf([1, 2], 10),
          writes: [hangs()],
          hasEnded: true,
        },
        {
          what: "a sink that does not come to finish",
          steps: stepsOf([1, 2], 10),
          writes: [takes(1)],
          options: { final: hangs() },
          mayResolve: true,
          hasEnded: true,
        },
      ];
      const closings = [gives(0, undefined), null, gives(30, undefined)];
      let count = 0;
      for (const { what: which, mayResolve = false, hasEnded = false, ...plan } of situations) {
        for (const how of ["is destroyed", "is destroyed with an error"]) {
          const closing = closings[count++ % closings.length] ?? null;
          const pumping = start(bench, { ...plan, closing });
          const { call, sink } = pumping;
          await world.sleep(100);
          if (how === "is destroyed") sink.destroy();
          else sink.destroy(reason);
          const at = world.now;
          await world.sleep(100);
          const what = `pump, with ${which}, when the sink ${how},`;
          if (how !== "is destroyed") rejectedWith(call, reason, what);
          else if (!mayResolve) hasRejected(call, what);
          rejectedAt(pumping, at, what);
          if (closing !== null && !hasEnded) isClosed(pumping, which);
        }
      }
      for (const closing of [gives(20, undefined), null]) {
        const failing = start(bench, {
          ...{ steps: [yields(10, 1), hangs()], closing },
          writes: [fails(40, reason)],
        });
        await world.sleep(200);
        const what = "pump, with a source that gives no second value, when the sink fails,";
        rejectedWith(failing.call, reason, what);
        rejectedAt(failing, failedAt(failing.sink), what);
      }
    }),
    check("leaves no listener on the sink", 1, async (bench) => {
      const { world } = bench;
      const full = { highWaterMark: 1 };
      const plans: readonly (Plan & { what: string; act?: (sink: Sink) => void })[] = [
        { what: WELL, steps: stepsOf([1, 2, 3], 10) },
        {
          what: WELL,
          steps: stepsOf([1, 2, 3], 10),
          writes: [takes(30)],
          options: full,
        },
        { what: WELL, steps: stepsOf([1], 10), options: { autoDestroy: false } },
        { what: WELL, steps: stepsOf([1], 10), options: { emitClose: false } },
        ...failingSinks(new Error("no")),
        {
          what: "a sink that fails when it is ended",
          steps: stepsOf([1], 10),
          options: { final: fails(10, "no") },
        },
        {
          what: "a sink whose source has failed",
          steps: [yields(10, 1), fails(10, new Error("no"))],
        },
        { what: "a sink whose source has failed", steps: [yields(10, 1), fails(10, undefined)] },
        {
          what: "a sink whose source has failed",
          steps: [yields(10, 1), fails(10, "no")],
          options: { autoDestroy: false },
        },
        {
          what: "a sink that was destroyed",
          steps: [yields(10, 1), hangs()],
          act: (sink) => sink.destroy(),
        },
        {
          what: "a sink that was destroyed while it was full",
          steps: [yields(10, 1), yields(10, 2), ends(10)],
          writes: [hangs()],
          options: full,
          act: (sink) => sink.destroy(new Error("no")),
        },
        {
          what: "a sink that was destroyed when it had been ended",
          steps: stepsOf([1], 10),
          writes: [hangs()],
          act: (sink) => sink.destroy(),
        },
      ];
      for (const { what, act, ...plan } of plans) {
        const { sink, call } = start(bench, plan);
        const heard = { error: 0, drain: 0, finish: 0 };
        for (const event of ["error", "drain", "finish"] as const) {
          sink.on(event, () => heard[event]++);
        }
        await world.sleep(100);
        act?.(sink);
        await world.sleep(100);
        if (what === WELL) fulfilled(call, "pump, with a sink that does not fail,");
        ensure(call.status !== "pending", "pump to settle", "it was still pending");
        const { listeners } = sink;
        const but = listeners === 1 ? "there was one" : `there were ${listeners}`;
        const hint = "take off all that you have added, whichever way it ended";
        ensure(listeners === 0, `no listener of yours to be on ${what}`, but, hint);
        const before = { ...heard };
        for (const event of ["error", "drain", "finish"] as const) {
          sink.emit(event);
          await world.sleep(1);
          ensure(
            heard[event] === before[event] + 1,
            `the listeners of others to be on ${what}`,
            `one for "${event}" was gone`,
            "take off the very functions that you have added, and no others",
          );
        }
      }
    }),
    leavesNothingBehind(1),
  ],
  { imports: ["stream"], forbids: ["stream.pipeline", "Readable.from"] },
);

/** Asserts that a call has rejected, with whatever. */
function hasRejected({ status, value }: Call, what: string): void {
  const but = status === "pending" ? "it was still pending" : `it gave ${show(value)}`;
  const hint = "a sink that is closed before it has finished emits close, and nothing else";
  ensure(status === "rejected", `${what} to reject`, but, hint);
}
