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
  leavesNothingBehind,
  rejectedWith,
  show,
  throws,
} from "./kit/index.ts";
import type { World } from "./kit/index.ts";

type Answer = typeof import("../exercises/11-promisify/promisify.ts");

type Call = ReturnType<World["follow"]>;

/** What a callback is called with. */
type Outcome = readonly unknown[];

/** A function that calls back some ms after its call, or for 0 while it is still running, and returns something. */
function callsBack(world: World, ms: number, outcome: Outcome, returns?: unknown) {
  return world.callback("fn", (...args: readonly unknown[]): unknown => {
    const callback = args.at(-1);
    if (ms === 0) void world.call(callback, ...outcome);
    else void world.after(ms, () => world.call(callback, ...outcome));
    return returns;
  });
}

/** An object that keeps its identity on its way to the answer and back. */
const withMethod = (name: string) => ({ name, find: () => name });

const hasIdentity = (value: unknown): boolean =>
  typeof value === "function" ||
  (typeof value === "object" && value !== null && Object.hasOwn(value, "find"));

/** `callback(null, 7)` */
function callText(outcome: Outcome): string {
  return `callback(${outcome.map(show).join(", ")})`;
}

export default defineGrader<Answer>(
  "11-promisify",
  { promisify: { "()": "async" } },
  [
    check("fulfils with the value", 2, async ({ answer, world }) => {
      const load = world.nodeStyle("load", [gives(300, "page 1"), gives(100, "page 2")]);
      const loadPage = await answer.promisify(load);
      const [first, second] = [world.follow(loadPage(1)), world.follow(loadPage(2))];
      await world.idle();
      equal(fulfilled(first, "the promise of page 1"), "page 1", "what it gives");
      equal(fulfilled(second, "the promise of page 2"), "page 2", "what it gives");
      const values = world.values();
      for (const [index, value] of values.entries()) {
        const error = index % 2 === 0 ? null : undefined;
        const ms = index % 4 < 2 ? 0 : 50;
        const outcome = [error, value];
        const call = await answer.promisify(callsBack(world, ms, outcome, world.secret()));
        const followed = world.follow(call("the same"));
        await world.idle();
        const when = ms === 0 ? " before fn has returned" : "";
        const what = `the promise, after ${callText(outcome)}${when},`;
        equal(fulfilled(followed, what), value, `the value of ${what}`);
        if (index % 2 === 1) continue;
        const other = values[index + 1];
        const behaviours = [gives(index === 0 ? 61_000 : 300, value), gives(100, other)];
        const promisified = await answer.promisify(world.nodeStyle("fn", behaviours));
        const [slow, quick] = [world.follow(promisified()), world.follow(promisified())];
        await world.idle();
        equal(fulfilled(slow, "the first of two calls"), value, "what it gives");
        equal(fulfilled(quick, "the second of two calls"), other, "what it gives");
      }
      for (const outcome of [[], [null], [undefined]]) {
        const call = await answer.promisify(callsBack(world, 50, outcome, true));
        const followed = world.follow(call());
        await world.idle();
        const what = `the promise, after ${callText(outcome)},`;
        equal(fulfilled(followed, what), undefined, `the value of ${what}`);
      }
      const anew = await answer.promisify(world.nodeStyle("fn", [gives(50, 1), gives(50, 2)]));
      equal(
        [await anew("a"), await anew("a")],
        [1, 2],
        "what two calls with the same argument give",
      );
    }),
    check("rejects with the error", 2, async ({ answer, world }) => {
      const others = ["", false, Number.NaN, true, 1n, withMethod("reason"), () => "a reason"];
      const errors = [...world.reasons(), ...others].filter((error) => (error ?? null) !== null);
      for (const [index, error] of errors.entries()) {
        const behaviours = [fails(300, error), gives(100, 1)];
        const promisified = await answer.promisify(world.nodeStyle("fn", behaviours));
        const [slow, quick] = [world.follow(promisified()), world.follow(promisified())];
        await world.idle();
        equal(fulfilled(quick, "the second of two calls"), 1, "what it gives");
        rejectedWith(slow, error, `the first of two calls, after ${callText([error])},`);
        const outcome = [error, ...(index % 3 === 0 ? [] : [index % 3 === 1 ? "half" : undefined])];
        const ms = index % 2 === 0 ? 0 : 50;
        const call = await answer.promisify(callsBack(world, ms, outcome));
        const promise = world.follow(call("a"));
        await world.idle();
        const when = ms === 0 ? " before fn has returned" : "";
        rejectedWith(promise, error, `the promise, after ${callText(outcome)}${when},`);
      }
    }),
    check("hands on this and all arguments", 2, async ({ answer, world }) => {
      const self = withMethod("the library");
      const lists = [
        [],
        [1],
        [1, undefined],
        [undefined, undefined, null],
        [withMethod("argument"), "a", ["b"], { c: 1 }, 0, false, ""],
        [() => "the last argument"],
        Array.from({ length: 12 }, (_, index) => index),
      ];
      for (const [index, args] of lists.entries()) {
        const fn = callsBack(world, 50, [null, 1]);
        Object.defineProperty(fn, "length", { value: index % 2 === 0 ? 0 : args.length + 3 });
        const promisified = await answer.promisify(fn);
        const selves = [self, undefined, withMethod("another library"), null, "a string", 7];
        const two = [selves[index % 6], selves[(index + 1) % 6]];
        for (const [call, one] of two.entries()) {
          const promise = world.follow(promisified.call(one, ...args));
          await world.idle();
          const record = fn.calls[call];
          ensure(record !== undefined, "fn to be called", "it was not");
          ensure(
            Object.is(record.self, one),
            `this to be ${show(one)} in fn, as it is in the call`,
            `it was ${show(record.self)}`,
            "which functions have a this of their own, and what is it?",
          );
          const given = record.args.slice(0, -1);
          equal(given.length, args.length, "the number of arguments before the callback");
          ensure(
            args.every((arg, at) => !hasIdentity(arg) || arg === given[at]),
            `the arguments before the callback to be ${show(args)}, the very same`,
            `they were ${show(given)}`,
          );
          equal(given, args, "the arguments before the callback");
          const isCalled = promise.status === "fulfilled";
          ensure(isCalled, "a callback as the last argument of fn", "calling it settled nothing");
        }
      }
    }),
    check("calls fn once for each call, and not before", 1, async ({ answer, world }) => {
      const outcomes = [gives(100, 1), gives(100, 2), fails(100, "no"), gives(100, 3)];
      const fn = world.nodeStyle("fn", outcomes);
      const promisified = await answer.promisify(fn);
      const other = await answer.promisify(fn);
      await world.idle();
      equal(fn.calls.length, 0, "how often fn is called when it is promisified");
      const [first, second, third] = [promisified("a"), promisified("a"), other("a")].map((one) =>
        world.follow(one),
      );
      await world.idle();
      equal(fn.calls.length, 3, "how often three calls call fn");
      equal(fulfilled(first as Call, "the first of three calls"), 1, "what it gives");
      equal(fulfilled(second as Call, "the second of three calls"), 2, "what it gives");
      rejectedWith(third as Call, "no", "the third of three calls");
      equal(await promisified("a"), 3, "what a fourth call gives");
      await world.idle();
      equal(fn.calls.length, 4, "how often four calls call fn");
      const stuck = [...Array.from({ length: 30 }, hangs), gives(100, "at last")];
      const busy = world.nodeStyle("fn", stuck);
      const call = await answer.promisify(busy);
      for (let count = 0; count < 30; count++) world.follow(call(count % 3));
      const last = world.follow(call(1));
      await world.sleep(500);
      equal(busy.calls.length, 31, "how often fn is called by 31 calls, most of which never end");
      equal(fulfilled(last, "a call that need not wait for others"), "at last", "what it gives");
    }),
    check("rejects with what fn throws", 1, async ({ answer, world }) => {
      for (const reason of world.reasons()) {
        const fn = world.nodeStyle("fn", [throws(reason), gives(100, 1)]);
        const promisified = await answer.promisify(fn);
        const call = world.follow(promisified("a"));
        const next = world.follow(promisified("a"));
        await world.idle();
        equal(fulfilled(next, "the promise, when fn does not throw,"), 1, "what it gives");
        if (call.reason instanceof Failure) throw call.reason;
        rejectedWith(call, reason, `the promise, when fn throws ${show(reason)},`);
        equal(fn.calls.length, 2, "how often fn is called by two calls, the first of which throws");
      }
    }),
    leavesNothingBehind(1),
  ],
  { forbids: ["util.promisify"] },
);
