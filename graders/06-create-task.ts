import {
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  leavesNothingBehind,
  rejectedWith,
  show,
  throws,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/06-create-task/create-task.ts");

export default defineGrader<Answer>(
  "06-create-task",
  { createTask: {} },
  [
    check("starts the work before it returns", 2, async ({ answer, world }) => {
      const work = world.task("work", [gives(300, 1)]);
      const task = await answer.createTask(work);
      ensure(
        work.calls.length > 0 && (work.calls[0]?.order ?? Infinity) < task.order,
        "createTask(work) to call work before it returns",
        work.calls.length === 0 ? "work was not called" : "it was called only afterwards",
        "call work in createTask itself, not in a callback",
      );
      for (let read = 0; read < 3; read++) {
        await world.sleep(150);
        await task.read("promise");
        await task.read("status");
      }
      await world.idle();
      equal(work.calls.length, 1, "the number of calls of work, whatever is read");
      const next = world.task("next work", [gives(61_000, 2)]);
      for (const call of [0, 1, 2]) {
        const { order } = await answer.createTask(next);
        ensure(
          (next.calls[call]?.order ?? Infinity) < order,
          "each task to start its work at once, though others are in flight",
          "it was started only afterwards",
        );
      }
    }),
    check("tells how the work stands", 2, async ({ answer, world }) => {
      const good = await answer.createTask(world.task("good", [gives(300, undefined)]));
      const bad = await answer.createTask(world.task("bad", [fails(200, undefined)]));
      const quick = await answer.createTask(world.task("quick", [gives(0, new Error("a value"))]));
      const tasks = { good, bad, quick };
      const stands = async (): Promise<unknown> => {
        const entries = Object.entries(tasks).map(async ([name, task]) => {
          return [name, await task.read("status")] as const;
        });
        return Object.fromEntries(await Promise.all(entries));
      };
      const expected = [
        [1, { good: "pending", bad: "pending", quick: "fulfilled" }],
        [199, { good: "pending", bad: "pending", quick: "fulfilled" }],
        [201, { good: "pending", bad: "rejected", quick: "fulfilled" }],
        [299, { good: "pending", bad: "rejected", quick: "fulfilled" }],
        [301, { good: "fulfilled", bad: "rejected", quick: "fulfilled" }],
        [900, { good: "fulfilled", bad: "rejected", quick: "fulfilled" }],
      ] as const;
      for (const [at, stand] of expected) {
        await world.sleep(at - world.now);
        equal(
          await stands(),
          stand,
          `the status, at ${at} ms, of works that end at 300 (good), 200 (bad) and 0 ms (quick)`,
        );
      }
    }),
    check("gives one promise that settles as the work does", 2, async ({ answer, world }) => {
      for (const value of world.values()) {
        const start = world.now;
        const task = await answer.createTask(world.task("work", [gives(300, value)]));
        const other = await answer.createTask(world.task("another work", [gives(100, "other")]));
        const first = await task.read("promise");
        const promise = world.follow(first);
        const another = world.follow(await other.read("promise"));
        await world.sleep(150);
        ensure(
          (await task.read("promise")) === first,
          "every read of promise to give the same one",
          "the second read gave another one",
        );
        await promise.settled;
        equal(fulfilled(promise, "the promise"), value, "what the promise gives");
        equal((promise.at ?? 0) - start, 300, "the time, in ms, after which the promise settles");
        equal(fulfilled(another, "the promise"), "other", "what the promise of another task gives");
        const again = await task.read("promise");
        ensure(again === first, "every read of promise to give the same one", "a late one did not");
      }
      for (const reason of world.reasons()) {
        const start = world.now;
        const task = await answer.createTask(world.task("work", [fails(200, reason)]));
        const promise = world.follow(await task.read("promise"));
        await promise.settled;
        rejectedWith(promise, reason, "the promise");
        equal((promise.at ?? 0) - start, 200, "the time, in ms, after which the promise settles");
        const [one, another] = [await task.read("promise"), await task.read("promise")];
        ensure(
          one === another,
          "every read of promise to give the same one",
          "those after the failure did not",
        );
      }
    }),
    check("makes a rejected task of a work that throws", 1, async ({ answer, world }) => {
      for (const reason of world.reasons()) {
        const task = await answer.createTask(world.task("work", [throws(reason)]));
        const promise = world.follow(await task.read("promise"));
        await world.sleep(1);
        rejectedWith(promise, reason, "the promise of a work that throws");
        const what = `the status, a moment later, of a work that throws ${show(reason)}`;
        equal(await task.read("status"), "rejected", what);
      }
    }),
    check("survives a failure that nobody awaits", 2, async ({ answer, world }) => {
      for (const reason of world.reasons()) {
        const late = await answer.createTask(world.task("work", [fails(100, reason)]));
        const thrown = await answer.createTask(world.task("work", [throws(reason)]));
        const looked = await answer.createTask(world.task("work", [fails(100, reason)]));
        await looked.read("promise");
        await world.sleep(500);
        ensure(
          world.unhandled.length === 0,
          "a task that fails and is never awaited to do no harm",
          "its rejection was unhandled, which ends a Node process",
          "whoever makes the task can look at its failure, too",
        );
        for (const task of [late, thrown, looked]) {
          const promise = world.follow(await task.read("promise"));
          await promise.settled;
          rejectedWith(promise, reason, "the promise, awaited later,");
        }
      }
    }),
    leavesNothingBehind(1),
  ],
  { leaks: "at the end" },
);
