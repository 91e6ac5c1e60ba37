import {
  check,
  defineGrader,
  ensure,
  fulfilled,
  leavesNothingBehind,
  manyDurations,
  rejectedWith,
  settledAfter,
} from "./kit/index.ts";
import type { Signal, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/21-sleep/sleep.ts");

/** What a signal is aborted with: nothing, or a reason of any kind. */
function manyReasons(world: World): readonly (readonly unknown[])[] {
  const reasons = world.reasons().filter((reason) => reason !== undefined);
  return [...reasons.map((reason) => [reason]), []];
}

/** Asserts that no listener of the answer's is left on a signal. */
function hasNoListener({ listeners }: Signal, when: string, hint: string): void {
  const but = listeners === 1 ? "there was one" : `there were ${listeners}`;
  ensure(listeners === 0, `no listener to be on the signal ${when}`, but, hint);
}

export default defineGrader<Answer>(
  "21-sleep",
  { sleep: "async" },
  [
    check("resolves after ms", 2, async ({ answer, world }) => {
      const { signal } = world.signal();
      const alone = [
        { ms: 300, what: "sleep(300)", promise: answer.sleep(300) },
        { ms: 1, what: "sleep(1)", promise: answer.sleep(1) },
        { ms: 125, what: "sleep(125, {})", promise: answer.sleep(125, {}) },
      ];
      const shared = [400, 125, 2, 125].map((ms) => {
        return { ms, what: `sleep(${ms}, { signal })`, promise: answer.sleep(ms, { signal }) };
      });
      const calls = [...alone, ...shared].map(({ ms, what, promise }) => {
        return { ms, what, call: world.follow(promise) };
      });
      for (const { ms, what, call } of calls) {
        await call.settled;
        fulfilled(call, what);
        settledAfter(call, 0, ms, what);
      }
      const start = world.now;
      const long = world.follow(answer.sleep(61_000, { signal }));
      const short = world.follow(answer.sleep(125, { signal }));
      await long.settled;
      fulfilled(long, "sleep(61000, { signal })");
      settledAfter(long, start, 61_000, "sleep(61000, { signal })");
      settledAfter(short, start, 125, "sleep(125, { signal }), called once more,");
      const then = world.now;
      const many = manyDurations.map((ms) => ({ ms, call: world.follow(answer.sleep(ms)) }));
      for (const { ms, call } of many) {
        await call.settled;
        settledAfter(call, then, ms, `sleep(${ms}), one of ${many.length} at the same time,`);
      }
    }),
    check("rejects at once when the signal aborts", 2, async ({ answer, world }) => {
      for (const reasons of manyReasons(world)) {
        const start = world.now;
        const { signal, abort } = world.signal();
        const other = world.signal("another signal");
        const woken = [400, 61_000].map((ms) => {
          return { ms, call: world.follow(answer.sleep(ms, { signal })) };
        });
        const alone = world.follow(answer.sleep(250));
        const apart = world.follow(answer.sleep(300, { signal: other.signal }));
        const short = world.follow(answer.sleep(100, { signal }));
        await world.sleep(170);
        abort(...reasons);
        await world.sleep(330);
        for (const { ms, call } of woken) {
          const what = `sleep(${ms}, { signal }), whose signal aborts after 170 ms,`;
          rejectedWith(call, signal.reason, what);
          settledAfter(call, start, 170, what);
        }
        const rested = [
          [short, 100, "sleep(100, { signal }), whose signal aborts after 170 ms,"],
          [alone, 250, "sleep(250), which has no signal,"],
          [apart, 300, "sleep(300, { signal }), whose signal does not abort,"],
        ] as const;
        for (const [call, ms, what] of rested) {
          fulfilled(call, what);
          settledAfter(call, start, ms, what);
        }
      }
    }),
    check("stops the timer when the signal aborts", 1, async ({ answer, world }) => {
      for (const ms of [400, 61_000]) {
        const start = world.now;
        const { signal, abort } = world.signal();
        const call = world.follow(answer.sleep(ms, { signal }));
        await world.sleep(150);
        abort();
        await world.sleep(1);
        settledAfter(
          call,
          start,
          150,
          `sleep(${ms}, { signal }), whose signal aborts after 150 ms,`,
        );
        ensure(
          world.timers === 0,
          "the timer to be stopped when the signal aborts",
          "it was still running",
          "a promise that has rejected does not stop a timer: clearTimeout does",
        );
      }
    }),
    check(
      "rejects without starting a timer when the signal is aborted already",
      2,
      async ({ answer, world }) => {
        for (const reasons of manyReasons(world)) {
          const { signal, abort } = world.signal();
          abort(...reasons);
          await world.sleep(20);
          const start = world.now;
          const before = world.timersSet;
          const call = world.follow(answer.sleep(400, { signal }));
          await world.sleep(500);
          const what = "sleep(400, { signal }), whose signal is aborted already,";
          rejectedWith(call, signal.reason, what);
          settledAfter(call, start, 0, what);
          ensure(
            world.timersSet === before,
            "no timer to be started when the signal is aborted already",
            "one was",
            "look at the signal before you start the timer",
          );
        }
      },
    ),
    check("leaves no listener on the signal", 2, async ({ answer, world }) => {
      const used = world.signal();
      await answer.sleep(100, { signal: used.signal });
      hasNoListener(used, "when the time was up", "when the timer fires, take the listener off");
      await Promise.all([50, 1, 20].map((ms) => answer.sleep(ms, { signal: used.signal })));
      hasNoListener(used, "after four sleeps", "each sleep has to take its own listener off");
      for (const reasons of manyReasons(world)) {
        const aborted = world.signal();
        const calls = [400, 300].map((ms) => {
          return world.follow(answer.sleep(ms, { signal: aborted.signal }));
        });
        await world.sleep(150);
        aborted.abort(...reasons);
        for (const call of calls) await call.settled;
        hasNoListener(aborted, "after an abort", "take the listener off, or add it for once only");
        const late = world.follow(answer.sleep(400, { signal: aborted.signal }));
        await late.settled;
        hasNoListener(
          aborted,
          "that was aborted already",
          "look at the signal before you listen to it",
        );
      }
    }),
    leavesNothingBehind(1),
  ],
  { forbids: ["timers/promises", "util.promisify", "scheduler"] },
);
