import fc from "fast-check";
import {
  Failure,
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
  manyDurations,
  property,
  rejectedWith,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Behaviour, Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/44-graceful-shutdown/graceful-shutdown.ts");
type Drain = Awaited<ReturnType<Bench<Answer>["answer"]["Drain"]>>;
type Call = ReturnType<World["follow"]>;

const countOut = "count a work out however it has ended";

/** Runs works that behave so, and gives them with what `run` gave. */
function runAll(world: World, drain: Drain, behaviours: readonly Behaviour<unknown>[]) {
  return behaviours.map((behaviour) => {
    const work = world.task("work", [behaviour]);
    return { work, call: world.follow(drain.run(work)) };
  });
}

/** Asserts that the shutdown has resolved to that outcome, `ms` after `start`, in virtual ms. */
function ended(
  call: Call,
  outcome: string,
  [start, ms]: readonly [number, number],
  what: string,
  hint = countOut,
): void {
  settledAfter(call, start, ms, what, hint);
  equal(fulfilled(call, what), outcome, `what ${what} gives`);
}

/** Asserts that `run` turns a work away, in the same millisecond. */
async function turnedAway(world: World, drain: Drain, when: string): Promise<void> {
  const start = world.now;
  const work: Task<unknown> = world.task("late work", [gives(10, "late")]);
  const call = world.follow(drain.run(work));
  await world.sleep(1);
  const what = `drain.run(work) ${when}`;
  const but = call.status === "pending" ? "it was still pending" : `it gave ${show(call.value)}`;
  ensure(call.status === "rejected", `${what} to reject with an Error`, but);
  const { reason } = call;
  if (reason instanceof Failure) throw reason;
  ensure(
    reason instanceof Error,
    `${what} to reject with an Error`,
    `it rejected with ${show(reason)}`,
  );
  settledAfter(call, start, 0, what);
  await world.sleep(200);
  ensure(work.calls.length === 0, `work not to be called ${when}`, "it was called");
}

/** A work that is run, and when, in ms. */
interface Work {
  readonly at: number;
  readonly takes: number;
  readonly isGood: boolean;
}

/** Works, in the order of their times, and when the drain is shut down after them, in ms. */
interface Script {
  readonly works: readonly Work[];
  readonly shutsAt: number;
}

/** More ms than any work takes. */
const LONG = 90_000;

function behaviourOf({ takes, isGood }: Work, index: number): Behaviour<unknown> {
  return isGood ? gives(takes, index) : fails(takes, ["no", undefined, null, 0][index % 4]);
}

function worksText(works: readonly Work[]): string {
  const texts = works.map(({ at, takes, isGood }) => {
    return `one from ${at} to ${at + takes} ms${isGood ? "" : " that fails"}`;
  });
  return texts.length > 5 ? `${texts.length} works` : texts.join(", ") || "no works";
}

/** A script as code. */
function codeOf({ works, shutsAt }: Script): string {
  let now = 0;
  const lines = [...works, { at: shutsAt, takes: null, isGood: true }].flatMap((one) => {
    const wait = one.at > now ? [`await sleep(${one.at - now});`] : [];
    now = one.at;
    if (one.takes === null) return [...wait, "console.log(await drain.shutdown(10_000));"];
    const work = one.isGood ? `() => sleep(${one.takes})` : `fails(${one.takes})`;
    return [...wait, `drain.run(${work}).catch(() => {});`];
  });
  const fails = `const fails = (ms: number) => () => sleep(ms).then(() => Promise.reject("no"));`;
  return [
    ...(works.every(({ isGood }) => isGood) ? [] : [fails]),
    "const drain = new Drain();",
    "const start = performance.now();",
    ...lines,
    'console.log("after", Math.round(performance.now() - start), "ms");',
  ].join("\n");
}

const tens = fc.integer({ min: 0, max: 30 }).map((ten) => 10 * ten);
const scripts: fc.Arbitrary<Script> = fc
  .record({
    works: fc.array(fc.record({ at: tens, takes: tens, isGood: fc.boolean() }), { maxLength: 6 }),
    later: tens,
  })
  .map(({ works, later }) => {
    const inOrder = works.toSorted((one, other) => one.at - other.at);
    return { works: inOrder, shutsAt: (inOrder.at(-1)?.at ?? 0) + later };
  });

/** A script of works, a number for one that is run at 0 and takes so many ms, a negative one if it fails. */
function script(shutsAt: number, ...works: readonly (number | Work)[]): Script {
  const all = works.map((one) => {
    return typeof one === "number" ? { at: 0, takes: Math.abs(one), isGood: one > 0 } : one;
  });
  return { works: all, shutsAt };
}

const examples: readonly Script[] = [
  script(0),
  script(0, 100),
  script(200, 100),
  script(200, -100),
  script(0, -100),
  script(50, -100, 325, 200),
  script(50, 325, -100, 200),
  script(50, 300, 200, -401),
  script(150, -401, 100),
  script(30, 100, 100),
  script(5, 61_000, 10),
  script(110, ...manyDurations),
  script(120, ...[100, -30], ...[300, 20].map((takes) => ({ at: 60, takes, isGood: true })), {
    at: 60,
    takes: 10,
    isGood: false,
  }),
  script(150, 10, -20, { at: 100, takes: 200, isGood: true }),
];

export default defineGrader<Answer>(
  "44-graceful-shutdown",
  { Drain: { new: { run: "async", shutdown: "async" } } },
  [
    check("settles run as the work does", 2, async ({ answer, world }) => {
      const plans = [
        { shutsAt: null, timeout: 0 },
        { shutsAt: 100, timeout: 1_000 },
        { shutsAt: 0, timeout: 50 },
      ];
      const values = world.values();
      const reasons = world.reasons();
      for (const { shutsAt, timeout } of plans) {
        const drain = await answer.Drain();
        const start = world.now;
        const good = values.map((value, index) => gives(150 + 10 * index, value));
        const bad = reasons.map((reason, index) => fails(155 + 10 * index, reason));
        const works = runAll(world, drain, [...good, ...bad]);
        if (shutsAt !== null) {
          void world.after(shutsAt, () => drain.shutdown(timeout));
        }
        await world.sleep(1_000);
        const when = shutsAt === null ? "" : `, with a shutdown(${timeout}) at ${shutsAt} ms,`;
        for (const [index, { work, call }] of works.entries()) {
          const takes = (work.calls[0]?.end ?? 0) - start;
          const what = `run of a work of ${takes} ms${when}`;
          if (index < values.length)
            equal(fulfilled(call, what), values[index], `what ${what} gives`);
          else rejectedWith(call, reasons[index - values.length], what);
          settledAfter(call, start, takes, what);
        }
      }
      const drain = await answer.Drain();
      const work = world.task("work", [gives(61_000, "slow")]);
      const call = world.follow(drain.run(work));
      await world.sleep(61_100);
      equal(fulfilled(call, "run of a work of 61000 ms"), "slow", "the result");
    }),
    check("calls each work at once", 1, async ({ answer, world }) => {
      const drains = [await answer.Drain(), await answer.Drain()];
      for (const drain of drains) {
        const start = world.now;
        const failing = world.task("failing work", [fails(10, "no")]);
        const slow = world.task("slow work", [hangs()]);
        const many = manyDurations.map((ms) => world.task("work", [gives(ms, ms)]));
        for (const work of [slow, failing, ...many]) drain.run(work).catch(() => {});
        await world.sleep(20);
        const again = world.task("work", [gives(30, 1), gives(30, 2)]);
        drain.run(again).catch(() => {});
        drain.run(again).catch(() => {});
        await world.sleep(1_000);
        const works = [slow, failing, ...many];
        const late = works.filter(({ calls }) => calls[0]?.start !== start).length;
        equal(late, 0, `how many of ${works.length} works are not called at once`);
        const counts = new Set(works.map(({ calls }) => calls.length));
        equal([...counts], [1], "how often each work is called");
        const times = again.calls.map((call) => call.start - start);
        equal(times, [20, 20], "when a work is called, in ms, that is run twice at 20 ms");
      }
    }),
    property(
      "resolves to drained as soon as no work is in flight",
      2,
      scripts,
      async ({ answer, world }, { works, shutsAt }) => {
        const [drain, other] = [await answer.Drain(), await answer.Drain()];
        const idle = await answer.Drain();
        runAll(world, other, [hangs(), gives(10, 1)]);
        const start = world.now;
        const early = world.follow(idle.shutdown(LONG));
        for (const [at, together] of Map.groupBy(works, (work) => work.at)) {
          await world.sleep(start + at - world.now);
          runAll(world, drain, together.map(behaviourOf));
        }
        await world.sleep(start + shutsAt - world.now);
        const call = world.follow(drain.shutdown(LONG));
        const due = Math.max(shutsAt, ...works.map(({ at, takes }) => at + takes));
        await world.sleep(due - shutsAt + 1);
        const what = `shutdown(${LONG}) at ${shutsAt} ms, with ${worksText(works)},`;
        ended(call, "drained", [start + shutsAt, due - shutsAt], what);
        ended(early, "drained", [start, 0], "shutdown of a drain that has no works");
      },
      { examples, runs: examples.length + 6, code: codeOf },
    ),
    check("resolves to timed out after timeout ms", 2, async ({ answer, world }) => {
      const late: readonly Behaviour<unknown>[] = [
        hangs(),
        gives(62_000, "late"),
        fails(62_000, "late"),
      ];
      for (const timeout of [1, 75, 325, 500, 61_000]) {
        for (const behaviour of late) {
          const drain = await answer.Drain();
          runAll(world, drain, [
            behaviour,
            gives(timeout + 30, 1),
            gives(Math.ceil(timeout / 2), 2),
          ]);
          const start = world.now;
          const call = world.follow(drain.shutdown(timeout));
          const other = await answer.Drain();
          runAll(world, other, [hangs()]);
          const second = world.follow(other.shutdown(timeout + 10));
          await world.after(Math.ceil(timeout / 2) + 1, async () => {
            drain.shutdown(3 * timeout).catch(() => {});
          });
          await world.sleep(timeout + 10);
          const what = `shutdown(${timeout}), with a work that is not over by then,`;
          const hint = "the time counts from the first call of shutdown on, whatever happens";
          ended(call, "timed out", [start, timeout], what, hint);
          const besides = `shutdown(${timeout + 10}) of another drain, at the same time,`;
          ended(second, "timed out", [start, timeout + 10], besides, hint);
        }
      }
      const drain = await answer.Drain();
      runAll(world, drain, [hangs()]);
      await world.sleep(400);
      const start = world.now;
      const call = world.follow(drain.shutdown(100));
      await world.sleep(101);
      const what = "shutdown(100), with a work that began 400 ms before and never ends,";
      ended(call, "timed out", [start, 100], what, "count from the call of shutdown on");
      const tied = await answer.Drain();
      const [work] = runAll(world, tied, [gives(200, 1)]);
      const tie = world.follow(tied.shutdown(200));
      await world.sleep(300);
      settledAfter(
        tie,
        work?.work.calls[0]?.start ?? 0,
        200,
        "shutdown(200), with a work of 200 ms,",
      );
      const outcome = fulfilled(tie, "shutdown(200), with a work of 200 ms,");
      ensure(
        outcome === "drained" || outcome === "timed out",
        'shutdown to give "drained" or "timed out"',
        `it gave ${show(outcome)}`,
      );
    }),
    check("turns works away after shutdown", 2, async ({ answer, world }) => {
      const known = world.task("work", [gives(10, 1)]);
      for (const behaviour of [gives(300, 1), fails(300, "no"), hangs()]) {
        const [drain, other] = [await answer.Drain(), await answer.Drain()];
        await drain.run(known);
        runAll(world, drain, [behaviour]);
        const shutdown = drain.shutdown(500);
        await turnedAway(world, drain, "at the moment of the shutdown");
        const again = world.follow(drain.run(known));
        await turnedAway(world, drain, "while a work is in flight after the shutdown");
        ensure(
          again.status === "rejected",
          "a work that has been run before to be turned away, too",
          "it was not",
        );
        const outcome = await shutdown;
        await turnedAway(world, drain, `in the millisecond in which the drain has ${outcome}`);
        await world.sleep(1_000);
        await turnedAway(world, drain, `a second after the drain has ${outcome}`);
        const free = world.follow(other.run(world.task("free work", [gives(50, "free")])));
        await free.settled;
        const what = "run of another drain, which was not shut down,";
        equal(fulfilled(free, what), "free", `what ${what} gives`);
      }
      const idle = await answer.Drain();
      await idle.shutdown(100);
      await turnedAway(world, idle, "after the shutdown of a drain that was idle");
    }),
    check("gives the same promise for every shutdown", 1, async ({ answer, world }) => {
      for (const works of [[], [gives(100, 1)], [fails(200, "no")], [hangs()]]) {
        const [drain, other] = [await answer.Drain(), await answer.Drain()];
        runAll(world, drain, works);
        const first = drain.shutdown(300);
        first.catch(() => {});
        let pause = 0;
        for (const timeout of [300, 50, 1_000, 300, 400]) {
          const next = drain.shutdown(timeout);
          next.catch(() => {});
          const same = await world.gaveTheSame(first, next);
          ensure(
            same,
            `shutdown(${timeout}) to give the promise that shutdown(300) gave ${pause} ms before`,
            "it gave another one",
            "an async method makes a new promise for each call",
          );
          await world.sleep(150);
          pause += 150;
        }
        const foreign = other.shutdown(300);
        ensure(
          !(await world.gaveTheSame(first, foreign)),
          "another drain to give a promise of its own",
          "it gave the same one",
        );
      }
    }),
    leavesNoRejectionUnhandled(1),
    leavesNothingBehind(1, { but: ["rejections"] }),
  ],
);
