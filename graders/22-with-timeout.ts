import {
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
  obeys,
  rejectedWith,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Behaviour, Recorded, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/22-with-timeout/with-timeout.ts");
type Work = Recorded<(signal: AbortSignal) => Promise<unknown>>;
type Call = ReturnType<World["follow"]>;

/** The signal that a work was called with. */
function signalOf(work: Work): AbortSignal {
  const [call] = work.calls;
  const given: unknown = call?.args[0];
  const but = call === undefined ? "it was not called" : `it was called with ${show(given)}`;
  ensure(given instanceof AbortSignal, "work to be called with an AbortSignal", but);
  return given;
}

/** A work that does something of its own, `ms` after its signal has aborted. */
function reacts(world: World, ms: number, react: () => unknown): Work {
  return world.callback("work", async (signal: AbortSignal) => {
    await new Promise((resolve) => {
      if (signal instanceof AbortSignal) signal.addEventListener("abort", resolve, { once: true });
    });
    await world.sleep(ms);
    return react();
  });
}

/** Works that have not ended after 500 ms, and what they are. */
function lateWorks(world: World): readonly (readonly [what: string, work: Work])[] {
  const task = (behaviour: Behaviour<unknown>): Work => world.task("work", [behaviour]);
  const fail = (): never => {
    throw new Error("stopped");
  };
  return [
    ["a work of 700 ms that does not obey", task(gives(700, "late"))],
    ["a work of 501 ms that does not obey", task(gives(501, "late"))],
    ["a work that never ends", task(hangs())],
    ["a work that obeys", task(obeys(gives(700, "late")))],
    ["a work that fails after 800 ms", task(fails(800, new Error("late")))],
    ["a work that fails after 900 ms, with undefined", task(fails(900, undefined))],
    ["a work that gives what it has when it is aborted", reacts(world, 0, () => "half")],
    ["a work that fails in its own way when it is aborted", reacts(world, 0, fail)],
    ["a work that fails 30 ms after it is aborted", reacts(world, 30, fail)],
  ];
}

/** Asserts that it is what a signal has to abort with. */
function isTimeoutError(reason: unknown, what: string): void {
  const but = (text: string, hint: string): void => {
    ensure(false, `${what} to be a DOMException named "TimeoutError"`, `it was ${text}`, hint);
  };
  if (!(reason instanceof DOMException)) {
    but(show(reason), "make one with new DOMException(...)");
  } else if (reason.name === "AbortError") {
    but(`one named "AbortError"`, "abort() makes one of that name when it is given no reason");
  } else if (reason.name !== "TimeoutError") {
    but(`one named "${reason.name}"`, "a DOMException takes the message first and the name second");
  }
}

/** Asserts that a call has rejected because the time was up; whether the work was told is not asked. */
function hasTimedOut(call: Call, work: Work, what: string): void {
  ensure(
    call.status === "rejected",
    `${what} to reject`,
    `it gave ${show(call.value)}`,
    "when the time is up the answer rejects, whatever the work does",
  );
  const given: unknown = work.calls[0]?.args[0];
  const isAborted = given instanceof AbortSignal && given.aborted;
  if (isAborted) rejectedWith(call, given.reason, what);
  else isTimeoutError(call.reason, `what ${what} rejects with`);
}

export default defineGrader<Answer>("22-with-timeout", { withTimeout: "async" }, [
  check("settles as the work does when it ends in time", 2, async ({ answer, world }) => {
    for (const value of world.values()) {
      const start = world.now;
      const work = world.task("work", [gives(300, value)]);
      const call = world.follow(answer.withTimeout(work, 500));
      await call.settled;
      const what = "withTimeout(work, 500), with a work of 300 ms,";
      equal(fulfilled(call, what), value, `what ${what} gives`);
      settledAfter(call, start, 300, what);
    }
    for (const reason of [...world.reasons(), new DOMException("its own", "TimeoutError")]) {
      const start = world.now;
      const work = world.task("work", [fails(200, reason)]);
      const call = world.follow(answer.withTimeout(work, 500));
      await call.settled;
      const what = "withTimeout(work, 500), with a work that fails after 200 ms,";
      rejectedWith(call, reason, what);
      settledAfter(call, start, 200, what);
    }
    const groups = [
      [
        { takes: 300, limit: 301 },
        { takes: 250, limit: 3_600_000 },
        { takes: 400, limit: 200 },
        { takes: 0, limit: 1 },
        { takes: 350, limit: 1_000 },
      ],
      [{ takes: 61_000, limit: 61_001 }],
    ];
    for (const group of groups) {
      const start = world.now;
      const calls = group.map(({ takes, limit }) => {
        const work = world.task("work", [gives(takes, takes)]);
        return { takes, limit, call: world.follow(answer.withTimeout(work, limit)) };
      });
      for (const { takes, limit, call } of calls) {
        await call.settled;
        if (takes > limit) continue;
        const what = `withTimeout(work, ${limit}), with a work of ${takes} ms,`;
        equal(fulfilled(call, what), takes, `what ${what} gives`);
        settledAfter(call, start, takes, what);
      }
    }
  }),
  check("calls the work once, at once, with a signal", 1, async ({ answer, world }) => {
    const works: readonly Work[] = [
      world.task("quick", [gives(100, 1)]),
      world.task("failing", [fails(100, "no")]),
      world.task("slow", [gives(700, 1)]),
      world.task("late", [fails(700, "no")]),
    ];
    const start = world.now;
    for (const work of works) answer.withTimeout(work, 500).catch(() => {});
    await world.sleep(1);
    for (const work of works) {
      const { aborted } = signalOf(work);
      ensure(!aborted, "the signal not to be aborted when work is called", "it was");
      equal(work.calls[0]?.start, start, "the time, in ms, at which work is called");
    }
    ensure(
      new Set(works.map(signalOf)).size === works.length,
      "each work to be given a signal of its own",
      "some were given the same one",
      "make the controller inside of withTimeout",
    );
    await world.sleep(2_000);
    const counts = works.map(({ calls }) => calls.length);
    equal(counts, [1, 1, 1, 1], "how often each of four works is called");
    const many: readonly Work[] = manyDurations.map((ms) => world.task("work", [gives(ms, ms)]));
    const calls = many.map((work) => world.follow(answer.withTimeout(work, 500)));
    await world.sleep(1);
    const started = many.filter((work) => work.calls.length === 1).length;
    equal(started, many.length, "how many of 100 works are called at once");
    for (const { settled } of calls) await settled;
    const next: Work = world.task("next", [gives(100, 1)]);
    answer.withTimeout(next, 500).catch(() => {});
    await world.sleep(2_000);
    const { aborted } = signalOf(next);
    ensure(!aborted, "the next work to be given a signal that is not aborted", "it was");
    equal(next.calls.length, 1, "how often the next work is called");
  }),
  check("rejects at ms when the work has not ended", 2, async ({ answer, world }) => {
    for (const [kind, work] of lateWorks(world)) {
      const start = world.now;
      const call = world.follow(answer.withTimeout(work, 500));
      await world.sleep(1_100);
      const what = `withTimeout(work, 500), with ${kind},`;
      if (call.status !== "fulfilled") settledAfter(call, start, 500, what);
      hasTimedOut(call, work, what);
    }
    for (const limit of [1, 25, 325, 61_000]) {
      const start = world.now;
      const calls = [limit, limit + 10].map((ms) => {
        const work: Work = world.task("work", [hangs()]);
        return { ms, work, call: world.follow(answer.withTimeout(work, ms)) };
      });
      await world.sleep(limit + 100);
      for (const { ms, work, call } of calls) {
        const what = `withTimeout(work, ${ms}), with a work that never ends,`;
        settledAfter(call, start, ms, what);
        hasTimedOut(call, work, what);
      }
    }
    const start = world.now;
    const work: Work = world.task("work", [gives(500, "just in time")]);
    const call = world.follow(answer.withTimeout(work, 500));
    await call.settled;
    const what = "withTimeout(work, 500), with a work of 500 ms,";
    settledAfter(call, start, 500, what);
    if (call.status === "fulfilled") equal(call.value, "just in time", `what ${what} gives`);
    else hasTimedOut(call, work, what);
  }),
  check("aborts the signal at ms with a TimeoutError", 2, async ({ answer, world }) => {
    for (const [kind, work] of lateWorks(world)) {
      const start = world.now;
      answer.withTimeout(work, 500).catch(() => {});
      await world.sleep(1);
      const signal = signalOf(work);
      let at: number | undefined;
      signal.addEventListener("abort", () => (at = world.now));
      await world.sleep(1_100);
      const but = at === undefined ? "it was not" : `it was after ${at - start} ms`;
      ensure(
        at === start + 500,
        `the signal of ${kind} to be aborted after 500 ms`,
        but,
        "to stop waiting for the work does not stop it: it has to be told",
      );
      isTimeoutError(signal.reason, "the reason of the signal");
    }
    for (const limit of [2, 40, 61_000]) {
      const work: Work = world.task("work", [hangs()]);
      answer.withTimeout(work, limit).catch(() => {});
      await world.sleep(limit - 1);
      const { aborted } = signalOf(work);
      ensure(!aborted, `the signal not to be aborted before ${limit} ms`, "it was");
      await world.sleep(2);
      const signal = signalOf(work);
      ensure(signal.aborted, `the signal to be aborted after ${limit} ms`, "it was not");
    }
  }),
  check("never aborts the signal when the work ends in time", 2, async ({ answer, world }) => {
    const inTime = [gives(300, 1), fails(200, "no"), gives(499, 2), gives(0, 3), fails(0, null)];
    for (const behaviour of inTime) {
      const work: Work = world.task("work", [behaviour]);
      const other: Work = world.task("another work", [hangs()]);
      const call = world.follow(answer.withTimeout(work, 500));
      answer.withTimeout(other, 100).catch(() => {});
      await call.settled;
      for (const ms of [0, 1, 150, 1_000]) {
        await world.sleep(ms);
        ensure(
          !signalOf(work).aborted,
          "the signal not to be aborted when the work has ended in time",
          `it was, at the latest ${world.now - (call.at ?? 0)} ms after the end`,
          "when the work has ended, stop what would abort the signal",
        );
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
