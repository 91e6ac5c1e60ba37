import fc from "fast-check";
import {
  JUST_BEFORE_MIDNIGHT,
  check,
  concurrent,
  defineGrader,
  equal,
  fails,
  gives,
  givesEach,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  manyDurations,
  measured,
  property,
  rejectedWith,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/05-measure-time/measure-time.ts");

const startFirst = "start every wait before awaiting the first one";

export default defineGrader<Answer>("05-measure-time", { measureTime: "async" }, [
  property(
    "gives the elapsed time divided by n",
    2,
    fc.array(fc.integer({ min: 1, max: 3_500 }), { minLength: 1, maxLength: 7 }),
    async ({ answer, world }, takes) => {
      const wait = world.task("wait", givesEach(takes));
      const other = world.task("another wait", [gives(2_348, 1), gives(10, 1)]);
      const second = world.after(7, () => answer.measureTime(7, other));
      const average = await answer.measureTime(takes.length, wait);
      const elapsed = Math.max(...takes);
      const n = takes.length;
      const what = `the time of waits of ${list(takes)} ms, ${elapsed} ms divided by ${n},`;
      measured(average, elapsed / n, what);
      measured(await second, 2_348 / 7, "the time, divided by 7, of a call at the same time,");
    },
    {
      examples: [
        [300, 100, 1_700],
        [70, 70],
      ],
    },
  ),
  check("runs n waits concurrently", 2, async ({ answer, world }) => {
    for (const takes of [[300, 100, 200], [50], manyDurations]) {
      const wait = world.task("wait", givesEach(takes));
      await answer.measureTime(takes.length, wait);
      await world.sleep(1);
      equal(wait.calls.length, takes.length, "the number of calls of wait", startFirst);
      concurrent(wait.calls, `waits of ${list(takes)} ms`, startFirst);
    }
  }),
  check("measures with a clock", 2, async ({ answer, world }) => {
    await world.sleep(JUST_BEFORE_MIDNIGHT);
    const takes = [400, 1_730, 90];
    const wait = world.task("wait", givesEach(takes, world.secrets(3)));
    const other = world.task("another wait", [gives(2_350, 0), gives(10, 0)]);
    const first = answer.measureTime(3, wait);
    await world.sleep(55);
    const second = answer.measureTime(2, other);
    measured(await first, 1_730 / 3, "the time of waits of 400, 1730 and 90 ms, divided by 3,");
    measured(await second, 2_350 / 2, "the time of waits of 2350 and 10 ms, divided by 2,");
    const long = world.task("a long wait", [gives(61_977, -1)]);
    for (let call = 1; call <= 2; call++) {
      measured(await answer.measureTime(1, long), 61_977, "the time of one wait of 61977 ms");
    }
    equal(long.calls.length, 2, "the number of calls of a wait that is measured twice");
  }),
  check("rejects with the error of a wait that rejects", 1, async ({ answer, world }) => {
    for (const [index, reason] of world.reasons().entries()) {
      const rounds = [
        [fails(100, reason), gives(300, 1), gives(200, 2)],
        [gives(300, 1), gives(50, 2), fails(100, reason)],
        [gives(100, 1), fails(300, reason), gives(200, 2)],
        [fails(300, reason), fails(100, reason), fails(200, reason)],
      ].filter((_, round) => (round + index) % 2 === 0);
      for (const behaviours of rounds) {
        const wait = world.task("wait", behaviours);
        const call = world.follow(answer.measureTime(3, wait));
        await call.settled;
        rejectedWith(call, reason, "measureTime(3, wait)");
        await world.sleep(1_000);
        equal(wait.calls.length, 3, "the number of calls of wait when one rejects");
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
