import {
  check,
  defineGrader,
  ensure,
  equal,
  fulfilled,
  leavesNothingBehind,
  rejectedWith,
} from "./kit/index.ts";
import type { World } from "./kit/index.ts";

type Answer = typeof import("../exercises/21-sleep/sleep.ts");

/** What a signal's `abort` is called with: nothing, or a reason of any kind. */
function manyReasons(world: World): readonly (readonly unknown[])[] {
  const reasons = world.reasons().filter((reason) => reason !== undefined);
  return [[], ...reasons.map((reason) => [reason])];
}

export default defineGrader<Answer>(
  "21-sleep",
  { sleep: "async" },
  [
    check("resolves after ms", 2, async ({ answer, world }) => {
      const { signal } = world.signal();
      const calls = [
        { ms: 300, text: "sleep(300)", promise: answer.sleep(300) },
        { ms: 125, text: "sleep(125, { signal })", promise: answer.sleep(125, { signal }) },
        { ms: 1, text: "sleep(1)", promise: answer.sleep(1) },
        { ms: 61_000, text: "sleep(61000, { signal })", promise: answer.sleep(61_000, { signal }) },
        { ms: 2, text: "sleep(2, {})", promise: answer.sleep(2, {}) },
        { ms: 125, text: "sleep(125, { signal })", promise: answer.sleep(125, { signal }) },
      ].map(({ promise, ...call }) => ({ ...call, followed: world.follow(promise) }));
      for (const { ms, text, followed } of calls) {
        await followed.settled;
        fulfilled(followed, text);
        equal(followed.at, ms, `the time, in ms, at which ${text} resolves`);
      }
      const start = world.now;
      await answer.sleep(40, { signal });
      equal(world.now - start, 40, "the time, in ms, that sleep(40, { signal }) takes later on");
    }),
    check("rejects at once when the signal aborts", 2, async ({ answer, world }) => {
      for (const reasons of manyReasons(world)) {
        const start = world.now;
        const { signal, abort } = world.signal();
        const other = world.signal("another signal");
        const long = world.follow(answer.sleep(400, { signal }));
        const longer = world.follow(answer.sleep(61_000, { signal }));
        const alone = world.follow(answer.sleep(250));
        const apart = world.follow(answer.sleep(300, { signal: other.signal }));
        const short = world.follow(answer.sleep(100, { signal }));
        await world.sleep(170);
        abort(...reasons);
        await world.sleep(200);
        for (const [followed, text] of [
          [long, "sleep(400, { signal })"],
          [longer, "sleep(61000, { signal })"],
        ] as const) {
          rejectedWith(followed, signal.reason, `${text}, whose signal aborts after 170 ms,`);
          equal((followed.at ?? 0) - start, 170, `the time, in ms, after which ${text} rejects`);
        }
        for (const [followed, ms, text] of [
          [short, 100, "sleep(100, { signal }), whose signal aborts only later,"],
          [alone, 250, "sleep(250), which has no signal,"],
          [apart, 300, "sleep(300), whose signal does not abort,"],
        ] as const) {
          fulfilled(followed, text);
          equal((followed.at ?? 0) - start, ms, `the time, in ms, after which ${text} resolves`);
        }
      }
    }),
    check("stops the timer when the signal aborts", 1, async ({ answer, world }) => {
      for (const ms of [400, 61_000]) {
        const { signal, abort } = world.signal();
        const call = world.follow(answer.sleep(ms, { signal }));
        await world.sleep(150);
        abort();
        await call.settled;
        await world.sleep(0);
        ensure(
          world.timers === 0,
          "the timer to be stopped when the signal aborts",
          "it was still running",
          "clearTimeout wants what setTimeout returned",
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
          await call.settled;
          const what = `sleep(400, { signal }), with a signal that aborted earlier,`;
          rejectedWith(call, signal.reason, what);
          equal((call.at ?? 0) - start, 0, `the time, in ms, after which ${what} rejects`);
          ensure(
            world.timersSet === before,
            "no timer to be started when the signal is aborted already",
            "one was",
            "look at the signal before you do anything else",
          );
        }
      },
    ),
    check("leaves no listener on the signal", 2, async ({ answer, world }) => {
      const used = world.signal();
      for (const ms of [100, 1, 300]) await answer.sleep(ms, { signal: used.signal });
      await Promise.all([50, 20].map((ms) => answer.sleep(ms, { signal: used.signal })));
      ensure(
        used.listeners === 0,
        "no listener to be left on the signal when the time is up",
        `after five sleeps there were ${used.listeners}`,
        "take the listener off when the timer fires, too",
      );
      for (const reasons of manyReasons(world)) {
        const { signal, abort, listeners } = world.signal();
        const call = world.follow(answer.sleep(400, { signal }));
        await world.sleep(150);
        abort(...reasons);
        await call.settled;
      }
    }),
    leavesNothingBehind(1),
  ],
  { forbids: ["timers/promises", "util.promisify", "scheduler"] },
);
