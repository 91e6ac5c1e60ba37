import {
  check,
  defineGrader,
  ensure,
  equal,
  fulfilled,
  leavesNothingBehind,
  rejectedWith,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Emitter, Signal, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/33-once/once.ts");
type Call = ReturnType<World["follow"]>;

/** Puts an end to the wait for an event. */
type End = (one: Emitter, used: Signal, event: string) => void;

/** Asserts that a call has resolved to an array of those arguments. */
function gave(call: Call, args: readonly unknown[], what: string): void {
  const given: unknown = fulfilled(call, what);
  ensure(
    Array.isArray(given),
    `${what} to resolve to an array of ${inWords(args)}`,
    `it resolved to ${show(given)}`,
    "a listener gets all its arguments in one array when it has a rest parameter",
  );
  equal(given.length, args.length, `how many arguments ${what} gives of ${inWords(args)}`);
  for (const [index, arg] of args.entries()) {
    equal(given[index], arg, `argument ${index + 1} of the ${args.length} that ${what} gives`);
  }
}

function inWords({ length }: readonly unknown[]): string {
  return length === 1 ? "1 argument" : `${length === 0 ? "no" : length} arguments`;
}

/** Asserts that a call is still waiting. */
function waits(call: Call, what: string): void {
  const but = call.status === "fulfilled" ? `gave ${show(call.value)}` : "rejected";
  ensure(call.status === "pending", `${what} to wait on`, `it ${but} at ${call.at} ms`);
}

/** Asserts that a call has come to its end, whatever that is. */
function hasSettled({ status }: Call, what: string, when: string): void {
  ensure(status !== "pending", `${what} to settle ${when}`, "it was still pending");
}

/** What a signal is aborted with: nothing, or a reason of any kind. */
function manyReasons(world: World): readonly (readonly unknown[])[] {
  const reasons = [...world.reasons(), "", false].filter((reason) => reason !== undefined);
  return [...reasons.map((reason) => [reason]), []];
}

/** Makes an emitter on which somebody else listens to errors, so that none is thrown at whoever emits it. */
function heardEmitter(world: World, name?: string): Emitter {
  const made = world.emitter(name);
  made.on("error", () => {});
  return made;
}

/** Asserts that the answer has no listener any more. */
function hasLeft(emitter: Emitter, signal: Signal | undefined, when: string): void {
  const hint = "whichever of your listeners was called, take all of them off";
  const onEmitter = emitter.listeners;
  const but = (count: number): string => (count === 1 ? "there was one" : `there were ${count}`);
  ensure(
    onEmitter === 0,
    `no listener of yours to be on the emitter ${when}`,
    but(onEmitter),
    hint,
  );
  const onSignal = signal?.listeners ?? 0;
  ensure(onSignal === 0, `no listener of yours to be on the signal ${when}`, but(onSignal), hint);
}

export default defineGrader<Answer>(
  "33-once",
  { once: "async" },
  [
    check("resolves to the arguments of the next event", 2, async ({ answer, world }) => {
      const values = world.values();
      const one = heardEmitter(world);
      const { signal } = world.signal();
      const lists = [
        [],
        ...values.map((value) => [value]),
        values,
        [undefined, 1],
        [[1], [2, [3]]],
      ];
      for (const [index, args] of lists.entries()) {
        const start = world.now;
        const options = [[], [{}], [{ signal }]][index % 3] ?? [];
        const call = world.follow(answer.once(one.emitter, "data", ...options));
        await world.sleep(40);
        one.emit("end", "of something else");
        await world.sleep(60);
        await world.inOneGo(() => {
          one.emit("data", ...args);
          one.emit("data", "a later one");
        });
        await world.sleep(20);
        const what = `once(emitter, "data"), when "data" is emitted after 100 ms,`;
        gave(call, args, what);
        settledAfter(call, start, 100, what);
      }
      for (const ms of [1, 61_000]) {
        for (const event of ["ready", "", "constructor"]) {
          const start = world.now;
          const call = world.follow(answer.once(one.emitter, event));
          await world.sleep(ms);
          one.emit(event, ms);
          await world.sleep(1);
          const what = `once(emitter, ${show(event)}), when that is emitted after ${ms} ms,`;
          gave(call, [ms], what);
          settledAfter(call, start, ms, what);
        }
      }
      const two = heardEmitter(world, "another emitter");
      let heard = 0;
      two.on("data", () => heard++);
      const start = world.now;
      const calls = [
        { emitter: one, event: "data", after: 100, gives: ["x", 1] },
        { emitter: one, event: "data", after: 100, gives: ["x", 1] },
        { emitter: one, event: "end", after: 150, gives: [] },
        { emitter: two, event: "data", after: 200, gives: ["y"] },
        { emitter: two, event: "data", after: 200, gives: ["y"] },
        { emitter: two, event: "end", after: 250, gives: ["z"] },
      ].map((wait) => {
        return { ...wait, call: world.follow(answer.once(wait.emitter.emitter, wait.event)) };
      });
      await world.sleep(100);
      one.emit("data", "x", 1);
      await world.sleep(50);
      one.emit("end");
      await world.sleep(50);
      two.emit("data", "y");
      await world.sleep(50);
      two.emit("end", "z");
      await world.sleep(50);
      for (const { emitter, event, after, gives, call } of calls) {
        const whose = emitter === one ? "emitter" : "another";
        const what = `once(${whose}, "${event}"), one of six calls at a time,`;
        gave(call, gives, what);
        settledAfter(call, start, after, what);
      }
      equal(heard, 1, `how often another listener for "data" is called`);
      for (let round = 1; round <= 20; round++) {
        const call = world.follow(answer.once(one.emitter, "data"));
        await world.sleep(10);
        one.emit("data", round);
        await world.sleep(1);
        gave(call, [round], `once(emitter, "data"), called for the ${round}. time,`);
      }
      const many = Array.from({ length: 100 }, (_, index) =>
        heardEmitter(world, `emitter ${index}`),
      );
      const all = many.map(({ emitter }) => world.follow(answer.once(emitter, "data")));
      await world.sleep(10);
      for (const [index, { emit }] of many.entries()) emit("data", index);
      await world.sleep(1);
      for (const [index, call] of all.entries()) {
        gave(call, [index], `once(emitter, "data"), for one of 100 emitters,`);
      }
    }),
    check("listens from the call on", 1, async ({ answer, world }) => {
      const start = world.now;
      const one = heardEmitter(world);
      const calls: Call[] = [];
      await world.inOneGo(() => {
        calls.push(world.follow(answer.once(one.emitter, "data")));
        one.emit("data", "right after the call");
        calls.push(world.follow(answer.once(one.emitter, "data")));
        one.emit("error", "right after the call");
      });
      await world.sleep(50);
      one.emit("data", "later");
      await world.sleep(10);
      const [first, second] = calls;
      ensure(first !== undefined && second !== undefined, "once to be called", "it was not");
      const what = `once(emitter, "data"), right before "data" is emitted,`;
      gave(first, ["right after the call"], what);
      settledAfter(first, start, 0, what);
      const failing = `once(emitter, "data"), right before "error" is emitted,`;
      rejectedWith(second, "right after the call", failing);
      settledAfter(second, start, 0, failing);
    }),
    check("rejects when an error is emitted first", 2, async ({ answer, world }) => {
      for (const reason of [...world.reasons(), "", false]) {
        const start = world.now;
        const [one, two] = [heardEmitter(world), heardEmitter(world, "another emitter")];
        const { signal } = world.signal();
        const failing = [
          answer.once(one.emitter, "data"),
          answer.once(one.emitter, "data", { signal }),
          answer.once(one.emitter, "end", {}),
          answer.once(one.emitter, ""),
        ].map((promise) => world.follow(promise));
        const apart = [
          answer.once(two.emitter, "data"),
          answer.once(two.emitter, "data", { signal }),
        ].map((promise) => world.follow(promise));
        const early = world.follow(answer.once(one.emitter, "early"));
        await world.sleep(60);
        one.emit("early", "bird");
        await world.sleep(40);
        gave(early, ["bird"], `once(emitter, "early"), with an error afterwards,`);
        one.emit("error", reason, "and more");
        await world.sleep(50);
        const what = `once(emitter, event), when an error is emitted after 100 ms,`;
        for (const call of failing) {
          rejectedWith(call, reason, what);
          settledAfter(call, start, 100, what);
        }
        for (const call of apart) waits(call, "once(another, event), whose emitter has no error,");
        const after = world.follow(answer.once(one.emitter, "data"));
        two.emit("data", 1);
        one.emit("data", 2);
        two.emit("error", reason);
        await world.sleep(20);
        for (const call of apart)
          gave(call, [1], `once(another, "data"), with an error afterwards,`);
        gave(after, [2], `once(emitter, "data"), called when there had been an error before,`);
      }
    }),
    check("resolves when error is the event", 1, async ({ answer, world }) => {
      const lists = [...world.reasons().map((reason) => [reason]), [], [new Error("no"), "more"]];
      for (const args of lists) {
        const start = world.now;
        const one = heardEmitter(world);
        const { signal } = world.signal();
        const calls = [[], [{}], [{ signal }]].map((options) => {
          return world.follow(answer.once(one.emitter, "error", ...options));
        });
        const other = world.follow(answer.once(one.emitter, "data"));
        await world.sleep(50);
        one.emit("end");
        await world.sleep(50);
        one.emit("error", ...args);
        await world.sleep(10);
        for (const call of calls) {
          const what = `once(emitter, "error"), when that is emitted after 100 ms,`;
          gave(call, args, what);
          settledAfter(call, start, 100, what);
        }
        rejectedWith(other, args[0], `once(emitter, "data"), when an error is emitted first,`);
      }
    }),
    check("rejects when the signal aborts", 2, async ({ answer, world }) => {
      for (const reasons of manyReasons(world)) {
        const start = world.now;
        const one = heardEmitter(world);
        const { signal, abort } = world.signal();
        const other = world.signal("another signal");
        const [early, ...called] = [
          answer.once(one.emitter, "early", { signal }),
          answer.once(one.emitter, "data", { signal }),
          answer.once(one.emitter, "data", { signal }),
          answer.once(one.emitter, "error", { signal }),
        ].map((promise) => world.follow(promise));
        const apart = [
          answer.once(one.emitter, "data"),
          answer.once(one.emitter, "data", { signal: other.signal }),
        ].map((promise) => world.follow(promise));
        await world.sleep(60);
        one.emit("early", "bird");
        await world.sleep(73);
        abort(...reasons);
        await world.sleep(50);
        for (const call of called) {
          const what = "once(emitter, event, { signal }), whose signal aborts after 133 ms,";
          rejectedWith(call, signal.reason, what);
          settledAfter(call, start, 133, what);
        }
        for (const call of apart) waits(call, "once(emitter, event), whose signal does not abort,");
        one.emit("data", "at last");
        await world.sleep(10);
        for (const call of apart) {
          gave(call, ["at last"], `once(emitter, "data"), whose signal does not abort,`);
        }
        ensure(early !== undefined, "once to be called", "it was not");
        gave(early, ["bird"], "once(emitter, event, { signal }), with an abort afterwards,");
      }
    }),
    check("rejects when the signal is aborted already", 1, async ({ answer, world }) => {
      for (const reasons of manyReasons(world)) {
        const one = heardEmitter(world);
        const { signal, abort } = world.signal();
        abort(...reasons);
        await world.sleep(20);
        for (const event of ["data", "error"]) {
          const start = world.now;
          const call = world.follow(answer.once(one.emitter, event, { signal }));
          await world.sleep(30);
          one.emit(event, "too late");
          await world.sleep(20);
          const what = `once(emitter, "${event}", { signal }), whose signal is aborted already,`;
          rejectedWith(call, signal.reason, what);
          settledAfter(call, start, 0, what);
        }
      }
    }),
    check("takes off its own listeners and no others", 2, async ({ answer, world }) => {
      const endings: readonly (readonly [string, End])[] = [
        ["when the event was emitted", ({ emit }, _, event) => emit(event, 1)],
        ["when an error was emitted", ({ emit }) => emit("error", new Error("no"))],
        ["when the signal aborted", (_, { abort }) => abort()],
      ];
      for (const event of ["data", "error"]) {
        for (const [when, end] of endings) {
          const one = world.emitter();
          const used = world.signal();
          const others = ["data", "error", "end", "data", "error"].map((name) => {
            return { name, heard: 0 };
          });
          const add = (other: (typeof others)[number]): void => {
            one.on(other.name, () => other.heard++);
          };
          others.slice(0, 3).forEach(add);
          const { signal } = used;
          const calls = [
            answer.once(one.emitter, event, { signal }),
            answer.once(one.emitter, event, { signal }),
          ];
          const followed = calls.map((promise) => world.follow(promise));
          others.slice(3).forEach(add);
          await world.sleep(100);
          end(one, used, event);
          await world.sleep(1);
          for (const call of followed)
            hasSettled(call, `once(emitter, "${event}", { signal })`, when);
          hasLeft(one, used, when);
          const before = others.map(({ heard }) => heard);
          for (const name of ["data", "error", "end"]) one.emit(name, name);
          await world.sleep(1);
          for (const [index, { name, heard }] of others.entries()) {
            ensure(
              heard === (before[index] ?? 0) + 1,
              `the listeners of others to be on the emitter ${when}`,
              `one for "${name}" was gone`,
              "take off the very function that you have added, and no other",
            );
          }
        }
      }
      const one = heardEmitter(world);
      const long = world.follow(answer.once(one.emitter, "end"));
      await world.sleep(10);
      const before = one.listeners;
      const short = world.follow(answer.once(one.emitter, "data"));
      await world.sleep(100);
      one.emit("data", 1);
      await world.sleep(50);
      equal(
        one.listeners,
        before,
        `how many listeners of yours once(emitter, "data") leaves on an emitter that is waited for twice`,
        "take off what this call has added, and leave what the other one needs",
      );
      one.emit("end", 2);
      await world.sleep(1);
      gave(short, [1], `once(emitter, "data")`);
      gave(long, [2], `once(emitter, "end"), called before "data" was emitted,`);
      hasLeft(one, undefined, "when two events were emitted");
      const aborted = world.signal();
      aborted.abort();
      const late = world.follow(answer.once(one.emitter, "data", { signal: aborted.signal }));
      await world.sleep(1);
      const already = "when the signal was aborted already";
      hasSettled(late, `once(emitter, "data", { signal })`, already);
      hasLeft(one, aborted, already);
    }),
    leavesNothingBehind(1),
  ],
  { forbids: ["events.once", "events.on"] },
);
