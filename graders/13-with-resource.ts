import {
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
} from "./kit/index.ts";
import type { Behaviour, Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/13-with-resource/with-resource.ts");

interface Three {
  readonly acquire: Task<unknown>;
  readonly use: Task<unknown>;
  readonly release: Task<void>;
}

/** The three functions, each of which does the same whenever it is called. */
function makeThree(
  world: World,
  acquires: Behaviour<unknown>,
  uses: Behaviour<unknown>,
  releases: Behaviour<unknown>,
): Three {
  return {
    acquire: world.task("acquire", [acquires]),
    use: world.task("use", [uses]),
    release: world.task("release", [releases as Behaviour<void>]),
  };
}

/** Asserts that acquire, use and release have been called once, or not at all. */
function called(three: Three, expected: readonly (0 | 1)[], when = ""): void {
  for (const [index, name] of (["acquire", "use", "release"] as const).entries()) {
    const [count, due] = [three[name].calls.length, expected[index] ?? 0];
    const what = due === 0 ? "not to be called" : "to be called once";
    const but = count === 0 ? "it was not called" : `it was called ${count} times`;
    ensure(count === due, `${name} ${what}${when}`, due === 0 ? "it was called" : but);
  }
}

/** Asserts that a function was given this resource, the very same one if it has an identity. */
function given({ calls }: Task<unknown>, name: string, resource: unknown, call = 0): void {
  const args = calls[call]?.args ?? [];
  ensure(args.length > 0, `${name} to be given the resource`, "it was called without arguments");
  const [actual] = args;
  const what = `the resource that ${name} is given`;
  if (typeof resource !== "function" && !hasMethods(resource)) equal(actual, resource, what);
  else ensure(actual === resource, `${what} to be the one acquired`, `it was ${show(actual)}`);
}

const hasMethods = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).some((member) => typeof member === "function");

/** Asserts that each was called only when the one before had ended. */
function inTurn({ acquire, use, release }: Three): void {
  const [acquired, used, released] = [acquire.calls[0], use.calls[0], release.calls[0]];
  if (acquired === undefined || used === undefined) return;
  ensure(
    used.start >= (acquired.end ?? Infinity),
    `use to be called when acquire has ended, at ${acquired.end} ms`,
    `it was called at ${used.start} ms`,
  );
  if (released === undefined) return;
  ensure(
    used.end !== null && released.start >= used.end,
    `release to be called when use has ended${used.end === null ? "" : `, at ${used.end} ms`}`,
    `it was called at ${released.start} ms, while use was in flight`,
    "wait for the end of use before you release",
  );
}

const callText = "withResource(acquire, use, release)";

/** Calls the answer with the three, and gives how its promise stands when it has settled. */
async function settle(world: World, answer: Bench<Answer>["answer"], three: Three) {
  const call = world.follow(answer.withResource(three.acquire, three.use, three.release));
  await call.settled;
  return call;
}

export default defineGrader<Answer>("13-with-resource", { withResource: "async" }, [
  check("gives what use gives", 2, async ({ answer, world }) => {
    const acquire = world.task("acquire", [gives(50, "resource")]);
    const release = world.task("release", [gives(50, undefined)]);
    const values = world.values();
    for (let index = 0; index < values.length; index += 2) {
      const [value, other] = [values[index], values.at(index + 1 - values.length)];
      // The second use ends while the first resource is being released.
      const slow = world.task("slow use", [gives(300, value)]);
      const use = world.task("use", [gives(290, other)]);
      const first = answer.withResource(acquire, slow, release);
      await world.sleep(30);
      const second = answer.withResource(acquire, use, release);
      equal(await second, other, "the result of a call that overlaps with another one");
      equal(await first, value, "the result");
    }
    const use = world.task("use", [gives(50, 1), gives(50, 2)]);
    equal(await answer.withResource(acquire, use, release), 1, "the result of a call");
    equal(await answer.withResource(acquire, use, release), 2, "the result of the same call again");
    const noisy = makeThree(world, gives(50, world.secret()), gives(50, 7), gives(50, "released"));
    const result = await answer.withResource(noisy.acquire, noisy.use, noisy.release);
    equal(result, 7, "the result, when acquire and release give something, too");
  }),
  check("acquires, uses and then releases", 2, async ({ answer, world }) => {
    const one = makeThree(world, gives(200, "resource"), gives(300, "result"), gives(100, null));
    fulfilled(await settle(world, answer, one), callText);
    inTurn(one);
    called(one, [1, 1, 1]);
    const times = [
      [300, 61_000, 100],
      [61_000, 100, 300],
      [100, 100, 61_000],
    ] as const;
    const resources = [...world.values(), () => "function", { id: 1, close: () => "closed" }];
    for (const [index, resource] of resources.entries()) {
      const [acquires, uses, releases] = times[index] ?? [200, 300, 100];
      const three = makeThree(
        world,
        gives(acquires, resource),
        gives(uses, resources.at(index - 3)),
        gives(releases, undefined),
      );
      await settle(world, answer, three);
      inTurn(three);
      called(three, [1, 1, 1], ` for the resource ${show(resource)}`);
      given(three.use, "use", resource);
      given(three.release, "release", resource);
    }
    const [first, second] = world.secrets(2);
    const two: Three = {
      acquire: world.task("acquire", [gives(100, first), gives(100, second)]),
      use: world.task("use", [gives(300, 1), gives(500, 2)]),
      release: world.task("release", [gives(50, undefined)]),
    };
    const early = answer.withResource(two.acquire, two.use, two.release);
    await world.sleep(50);
    await answer.withResource(two.acquire, two.use, two.release);
    await early;
    for (const [call, resource] of [first, second].entries()) {
      given(two.use, "use", resource, call);
      given(two.release, "release", resource, call);
    }
    const counts = [two.acquire, two.use, two.release].map(({ calls }) => calls.length);
    equal(counts, [2, 2, 2], "how often acquire, use and release are called by two calls");
    const stuck = makeThree(world, gives(100, 1), hangs(), gives(100, undefined));
    world.follow(answer.withResource(stuck.acquire, stuck.use, stuck.release));
    await world.sleep(200);
    const free = makeThree(world, gives(100, 1), gives(100, 2), gives(100, undefined));
    const call = world.follow(answer.withResource(free.acquire, free.use, free.release));
    await world.sleep(2_000);
    ensure(
      call.status === "fulfilled",
      "a call to end while another one, whose use never ends, is still in flight",
      `it was ${call.status}`,
    );
    called(stuck, [1, 1, 0], " when use never ends");
  }),
  check("waits for the release", 1, async ({ answer, world }) => {
    const value = world.secret();
    for (const uses of [gives(300, value), fails(300, value)]) {
      const how = uses.does === "fulfil" ? "went well" : "failed";
      for (const takes of [100, 61_000]) {
        const three = makeThree(world, gives(200, 1), uses, gives(takes, undefined));
        const call = await settle(world, answer, three);
        const released = three.release.calls[0];
        ensure(released !== undefined, "release to be called", "it was not");
        ensure(
          released.end !== null && call.at !== null && call.at >= released.end,
          `${callText} to wait, after a use that ${how}, for the release that takes ${takes} ms`,
          `it was ${call.status} at ${call.at} ms, when release had been called at ${released.start} ms`,
          "release gives a promise",
        );
      }
    }
  }),
  check("releases when use fails, too", 2, async ({ answer, world }) => {
    const resources = [world.secret(), undefined, null, 0, "", () => "function"];
    for (const [index, reason] of world.reasons().entries()) {
      const resource = resources[index];
      const three = makeThree(world, gives(100, resource), fails(200, reason), gives(50, "done"));
      const call = await settle(world, answer, three);
      const after = ` when use rejects with ${show(reason)}`;
      called(three, [1, 1, 1], after);
      rejectedWith(call, reason, callText);
      inTurn(three);
      given(three.release, "release", resource);
      await world.idle();
      called(three, [1, 1, 1], after);
    }
  }),
  check("rejects with the error of release when only that fails", 1, async ({ answer, world }) => {
    for (const reason of world.reasons()) {
      const three = makeThree(world, gives(100, 1), gives(200, reason), fails(50, reason));
      const call = await settle(world, answer, three);
      called(three, [1, 1, 1], ` when release rejects with ${show(reason)}`);
      rejectedWith(call, reason, callText);
    }
  }),
  check("prefers the error of use when both fail", 2, async ({ answer, world }) => {
    const reasons = world.reasons();
    for (const [index, reason] of reasons.entries()) {
      for (const later of [new Error("can't be closed"), reasons.at(index - 1)]) {
        const three = makeThree(world, gives(100, 1), fails(200, reason), fails(50, later));
        const call = await settle(world, answer, three);
        called(three, [1, 1, 1], " when both use and release fail");
        ensure(
          Object.is(later, reason) || !Object.is(call.reason, later) || call.status !== "rejected",
          `${callText} to reject with the error of use, ${show(reason)}`,
          `it rejected with that of release, ${show(later)}`,
          "what is thrown in a finally takes the place of what was on its way",
        );
        rejectedWith(call, reason, `${callText}, when use and release fail,`);
      }
    }
  }),
  check("calls nothing else when acquire fails", 1, async ({ answer, world }) => {
    for (const reason of world.reasons()) {
      const three = makeThree(world, fails(100, reason), gives(200, 1), gives(50, undefined));
      const call = await settle(world, answer, three);
      called(three, [1, 0, 0], ` when acquire rejects with ${show(reason)}`);
      rejectedWith(call, reason, callText);
      await world.idle();
      called(three, [1, 0, 0], ` when acquire rejects with ${show(reason)}`);
    }
  }),
  leavesNothingBehind(1),
]);
