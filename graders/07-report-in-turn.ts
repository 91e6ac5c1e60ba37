import fc from "fast-check";
import {
  check,
  concurrent,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  givesEach,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  manyDurations,
  property,
  rejectedWith,
} from "./kit/index.ts";
import type { Behaviour, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/07-report-in-turn/report-in-turn.ts");

/** One work for each behaviour. */
function makeWorks<T>(world: World, behaviours: readonly Behaviour<T>[]): Task<T>[] {
  return behaviours.map((behaviour, index) => world.task(`work ${index + 1}`, [behaviour]));
}

/** When the turn of each work comes, in virtual ms: when it and all before it have ended. */
function turnsOf(works: readonly Task<unknown>[]): readonly number[] {
  const ends = works.map(({ calls }) => calls[0]?.end ?? Infinity);
  return ends.map((_, index) => Math.max(...ends.slice(0, index + 1)));
}

const makeReport = (world: World) => world.callback("report", (_value: unknown) => {});

/** The first arguments of the calls of `report`. */
function reported(report: ReturnType<typeof makeReport>): readonly unknown[] {
  return report.calls.map(({ args }) => args[0]);
}

/** Durations in ms. */
const tens = fc.integer({ min: 1, max: 40 }).map((ten) => 10 * ten);
/** Results that come early, and are due in the middle and at the end. */
const examples = [
  [300, 100, 200],
  [200, 100, 300],
  Array.from({ length: 17 }, (_, index) => 10 + 10 * (index % 5)),
];
const takesOfWorks = fc.array(tens, { minLength: 2, maxLength: 6 });

export default defineGrader<Answer>("07-report-in-turn", { reportInTurn: "async" }, [
  check("starts all works concurrently, in order", 2, async ({ answer, world }) => {
    for (const takes of [[300, 100, 200], [50], [300, 61_000], manyDurations]) {
      const works = makeWorks(world, givesEach(takes));
      const report = makeReport(world);
      await answer.reportInTurn(works, report);
      await world.sleep(1);
      const counts = works.map(({ calls }) => calls.length);
      equal(
        counts,
        takes.map(() => 1),
        "how often each work is called",
      );
      equal(reported(report), takes, "what is reported of works that give their durations");
      const calls = works.flatMap((work) => work.calls);
      concurrent(
        calls,
        `works of ${list(takes)} ms`,
        "start every work before awaiting the first one",
      );
      const orders = works.map(({ calls }) => calls[0]?.order ?? 0);
      const sorted = orders.toSorted((a, b) => a - b);
      ensure(
        orders.every((order, index) => order === sorted[index]),
        "the works to be started in order",
        `they were started in the order ${list(sorted.map((order) => orders.indexOf(order) + 1))}`,
      );
    }
  }),
  property(
    "reports the results in the order of the works",
    2,
    takesOfWorks,
    async ({ answer, world }, takes) => {
      const results = world.values().slice(0, takes.length);
      const report = makeReport(world);
      const works = makeWorks(world, givesEach(takes, results));
      const otherReport = makeReport(world);
      const otherWorks = makeWorks(world, [gives(250, "b"), gives(20, "a")]);
      const other = answer.reportInTurn(otherWorks, otherReport);
      await answer.reportInTurn(works, report);
      equal(reported(report), results, `what is reported of works of ${list(takes)} ms`);
      await other;
      equal(reported(otherReport), ["b", "a"], "what another call at the same time reports");
    },
    { examples },
  ),
  property(
    "reports each as soon as its turn comes",
    2,
    takesOfWorks,
    async ({ answer, world }, takes) => {
      const report = makeReport(world);
      const works = makeWorks(world, givesEach(takes));
      await answer.reportInTurn(works, report);
      const turns = turnsOf(works);
      equal(
        report.calls.map(({ start }) => start),
        turns,
        `the times, in ms, of the reports on works of ${list(takes)} ms`,
        "report a result when it and all before it have come",
      );
    },
    { examples },
  ),
  check("rejects when the turn of a failed work comes", 2, async ({ answer, world }) => {
    for (const [index, reason] of world.reasons().entries()) {
      const later = new Error("later in the list");
      const rounds = [
        { does: [gives(300, 1), fails(100, reason), gives(50, 3)], reports: [1] },
        { does: [gives(100, 1), gives(50, 2), fails(300, reason)], reports: [1, 2] },
        { does: [gives(100, 1), gives(200, 2), fails(50, reason)], reports: [1, 2] },
        { does: [fails(200, reason), gives(50, 2), gives(400, 3)], reports: [] },
        { does: [gives(300, 1), fails(200, reason), fails(100, later)], reports: [1] },
        { does: [fails(300, reason), fails(100, later), gives(20, 3)], reports: [] },
      ].filter((_, round) => (round + index) % 2 === 0);
      for (const { does, reports } of rounds) {
        const report = makeReport(world);
        const works = makeWorks<number>(world, does);
        const call = world.follow(answer.reportInTurn(works, report));
        await call.settled;
        rejectedWith(call, reason, "the answer");
        const turn = turnsOf(works)[reports.length];
        equal(call.at, turn, "the time, in ms, at which the answer rejects");
        await world.sleep(1_000);
        equal(reported(report), reports, "what is reported");
        const times = report.calls.map((one) => one.start);
        const due = turnsOf(works).slice(0, reports.length);
        equal(times, due, "the times, in ms, of the reports before the failure");
        const counts = works.map(({ calls }) => calls.length);
        equal(counts, [1, 1, 1], "how often each work is called");
      }
    }
  }),
  check("resolves after the last report", 1, async ({ answer, world }) => {
    const report = makeReport(world);
    const works = makeWorks(world, [gives(100, 1), gives(300, 2), gives(200, 3)]);
    const call = world.follow(answer.reportInTurn(works, report));
    await call.settled;
    fulfilled(call, "the answer");
    equal(reported(report), [1, 2, 3], "what has been reported when the answer resolves");
    const work = world.task("work", [gives(100, 1)]);
    await answer.reportInTurn([work, work], report);
    equal(work.calls.length, 2, "how often a work is called that is there twice");
    const start = world.now;
    const none = world.follow(answer.reportInTurn([], report));
    await none.settled;
    fulfilled(none, "the answer, for no works,");
    equal((none.at ?? 0) - start, 0, "the time, in ms, that no works take");
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
