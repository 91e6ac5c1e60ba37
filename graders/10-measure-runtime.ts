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
  measured,
  property,
  rejectedWith,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/10-measure-runtime/measure-runtime.ts");

const duration = fc.integer({ min: 1, max: 3_500 });

const startFirst = "start all four before awaiting the first one";

export default defineGrader<Answer>("10-measure-runtime", { measureRuntime: "async" }, [
  check("runs the job four times concurrently", 2, async ({ answer, world }) => {
    for (const takes of [
      [400, 100, 300, 200],
      [100, 200, 300, 400],
      [200, 200, 200, 200],
    ]) {
      const job = world.task("job", givesEach(takes));
      await answer.measureRuntime(job);
      await world.sleep(1);
      equal(job.calls.length, 4, "the number of calls of job", startFirst);
      concurrent(job.calls, `jobs of ${list(takes)} ms`, startFirst);
    }
  }),
  property(
    "gives the time that took altogether",
    2,
    fc.tuple(duration, duration, duration, duration),
    async ({ answer, world }, takes) => {
      const job = world.task("job", givesEach(takes));
      const other = world.task("another job", [gives(2_345, 1), gives(10, 1)]);
      const second = world.after(7, () => answer.measureRuntime(other));
      const what = `the time of jobs of ${list(takes)} ms`;
      measured(await answer.measureRuntime(job), Math.max(...takes), what);
      measured(await second, 2_345, "the time of a call at the same time");
    },
    { examples: [[300, 1_700, 100, 200]] },
  ),
  check("measures with a clock", 2, async ({ answer, world }) => {
    await world.sleep(JUST_BEFORE_MIDNIGHT);
    const takes = [400, 1_730, 90, 20];
    const results: unknown[] = [...world.secrets(2), undefined, "done"];
    const job = world.task("job", givesEach(takes, results));
    const other = world.task("another job", [gives(2_350, 0), gives(10, 0)]);
    const first = answer.measureRuntime(job);
    await world.sleep(55);
    const second = answer.measureRuntime(other);
    measured(await first, 1_730, `the time of jobs of ${list(takes)} ms`);
    measured(await second, 2_350, "the time of jobs of 2350, 10, 10 and 10 ms");
    const long = world.task("a long job", [gives(61_977, -1)]);
    for (let call = 1; call <= 2; call++) {
      measured(await answer.measureRuntime(long), 61_977, "the time of jobs of 61977 ms");
    }
    equal(long.calls.length, 8, "the number of calls of a job that is measured twice");
  }),
  check("rejects with the error of a job that rejects", 1, async ({ answer, world }) => {
    for (const [index, reason] of world.reasons().entries()) {
      const rounds = [
        [fails(100, reason), gives(300, 1), gives(200, 2), gives(250, 3)],
        [gives(300, 1), gives(50, 2), gives(400, 3), fails(100, reason)],
        [gives(100, 1), fails(300, reason), gives(200, 2), gives(50, 3)],
        [fails(300, reason), fails(100, reason), fails(200, reason), fails(50, reason)],
      ].filter((_, round) => (round + index) % 2 === 0);
      for (const behaviours of rounds) {
        const job = world.task("job", behaviours);
        const call = world.follow(answer.measureRuntime(job));
        await call.settled;
        rejectedWith(call, reason, "measureRuntime(job)");
        await world.sleep(1_000);
        equal(job.calls.length, 4, "the number of calls of job when one rejects");
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
