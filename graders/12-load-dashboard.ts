import {
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  named,
  rejectedWith,
  show,
} from "./kit/index.ts";
import type { Behaviour, Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/12-load-dashboard/load-dashboard.ts");

const PARTS = ["user", "settings", "orders", "friends"] as const;

/** An api whose four methods are tasks. */
interface Four {
  readonly user: Task<{ id: number }>;
  readonly settings: Task<unknown>;
  readonly orders: Task<unknown>;
  readonly friends: Task<unknown>;
}

type Does = readonly [user: Behaviour<object>, ...others: Behaviour<unknown>[]];

/** An api whose methods, in the order of `PARTS`, do the same whenever they are called. */
function makeApi(world: World, does: Does): Four {
  const tasks = PARTS.map(
    (part, index) => [part, world.task(part, [does[index] as Behaviour<unknown>])] as const,
  );
  return named("api", Object.fromEntries(tasks)) as unknown as Four;
}

/** An api whose methods, in the order of `PARTS`, take these times in ms and give these parts. */
function apiOf(world: World, times: readonly number[], parts: readonly [object, ...unknown[]]) {
  const [user, ...others] = parts;
  const later = others.map((part, index) => gives(times[index + 1] ?? 0, part));
  return makeApi(world, [gives(times[0] ?? 0, user), ...later]);
}

/** An api whose methods take these times in ms. */
function takes(world: World, times: readonly number[], id = world.secret()): Four {
  return apiOf(world, times, [{ id }, "settings", "orders", "friends"]);
}

/** Times in ms of user, settings, orders and friends: each of them may be the last to end. */
const rounds: readonly (readonly number[])[] = [
  [200, 300, 300, 100],
  [200, 300, 50, 500],
  [100, 2_000, 50, 300],
  [300, 200, 2_000, 100],
  [50, 50, 50, 50],
  [123, 77, 61, 211],
];

/** Calls the answer, and gives how its promise stands when it has settled. */
async function settle(world: World, answer: Bench<Answer>["answer"], api: Four) {
  const call = world.follow(answer.loadDashboard(api, "ada"));
  await call.settled;
  return call;
}

/** Asserts that all four parts are what they should be. */
async function hasParts(world: World, dashboard: unknown, parts: readonly unknown[], what: string) {
  const isObject = typeof dashboard === "object" && dashboard !== null;
  ensure(
    isObject && !Array.isArray(dashboard),
    `${what} to be an object`,
    `it was ${show(dashboard)}`,
  );
  const found = await world.members(dashboard, PARTS);
  for (const [index, part] of PARTS.entries()) {
    equal(found[part], parts[index], `${part} in ${what}`);
  }
}

/** Asserts that the tasks were started at this time, in ms. */
function startedAt(
  api: Four,
  parts: readonly (keyof Four)[],
  ms: number,
  when: string,
  hint: string,
) {
  for (const part of parts) {
    const [call] = api[part].calls;
    ensure(call !== undefined, `${part} to be called`, "it was not");
    ensure(
      call.start === ms,
      `${part} to be called ${when}, at ${ms} ms`,
      `it was called at ${call.start} ms`,
      hint,
    );
  }
}

const callText = "loadDashboard(api, name)";

export default defineGrader<Answer>("12-load-dashboard", { loadDashboard: "async" }, [
  check("gives all four parts", 2, async ({ answer, world }) => {
    const values = world.values();
    const partsFrom = (index: number): readonly [object, ...unknown[]] => {
      const user = { id: world.secret(), name: "ada", tags: ["a"] };
      return [user, values.at(index), values.at(index - 1), values.at(index - 2)];
    };
    for (let index = 0; index < values.length; index += 2) {
      const [parts, otherParts] = [partsFrom(index), partsFrom(index + 1 - values.length)];
      const api = apiOf(world, [300, 100, 50, 200], parts);
      // Ends while the friends of the first call are in flight.
      const otherApi = apiOf(world, [320, 10, 10, 10], otherParts);
      const call = answer.loadDashboard(api, "ada");
      const other = answer.loadDashboard(otherApi, "ada");
      await hasParts(world, await other, otherParts, "the dashboard of an overlapping call");
      await hasParts(world, await call, parts, "the dashboard");
    }
    const user = { id: world.secret(), greet: () => "hello" };
    const api = apiOf(world, [100, 100, 100, 100], [user, 1, 2, 3]);
    const dashboard = await world.members(await answer.loadDashboard(api, "ada"), PARTS);
    ensure(
      dashboard["user"] === user,
      "the user in the dashboard to be the very object that api.user gave",
      `it was ${show(dashboard["user"])}`,
    );
  }),
  check("calls each of the four once, on api, with what it needs", 2, async ({ answer, world }) => {
    const ids = [world.secret(), 0, -1, world.secret(), 0.5];
    for (const [index, id] of ids.entries()) {
      const name = ["ada", "Ada Lovelace ", "", "__proto__", "ada"][index] as string;
      const api = takes(world, rounds[index] as readonly number[], id);
      await answer.loadDashboard(api, name);
      await world.idle();
      const counts = PARTS.map((part) => api[part].calls.length);
      equal(counts, [1, 1, 1, 1], "how often user, settings, orders and friends are called");
      for (const part of PARTS) {
        const { args, self } = api[part].calls[0] as (typeof world.calls)[number];
        const isEarly = part === "user" || part === "settings";
        const what = isEarly ? "the name" : "the id of the user";
        ensure(args.length > 0, `${part} to be given ${what}`, "it was called without arguments");
        equal(args[0], isEarly ? name : id, `${what} that ${part} is given`);
        ensure(
          self === api,
          `${part} to be called on api`,
          `its this was ${show(self)}`,
          "a method that is taken off its object forgets it: call it as api.user(...)",
        );
      }
    }
    const api = takes(world, [100, 100, 100, 100]);
    await Promise.all([answer.loadDashboard(api, "ada"), answer.loadDashboard(api, "ada")]);
    await answer.loadDashboard(api, "ada");
    const counts = PARTS.map((part) => api[part].calls.length);
    equal(counts, [3, 3, 3, 3], "how often the four are called by three calls with the same api");
  }),
  check("starts user and settings at once", 1, async ({ answer, world }) => {
    for (const times of rounds) {
      const api = takes(world, times);
      const start = world.now;
      await answer.loadDashboard(api, "ada");
      const hint = "neither of the two needs the other";
      startedAt(api, ["user", "settings"], start, "at once", hint);
    }
    const [slow, quick] = [takes(world, [300, 300, 300, 300]), takes(world, [100, 100, 100, 100])];
    const first = answer.loadDashboard(slow, "ada");
    await world.sleep(50);
    const start = world.now;
    await answer.loadDashboard(quick, "ada");
    const when = "at once, though another call is in flight";
    startedAt(quick, ["user", "settings"], start, when, "each call is on its own");
    await first;
  }),
  check("starts orders and friends as soon as the user is there", 2, async ({ answer, world }) => {
    for (const times of [...rounds, [100, 61_000, 50, 300], [61_000, 100, 200, 200]]) {
      const api = takes(world, times);
      await answer.loadDashboard(api, "ada");
      const end = api.user.calls[0]?.end ?? Infinity;
      const when = `when the user has come (the four take ${list(times)} ms)`;
      startedAt(api, ["orders", "friends"], end, when, "they need the user and nothing else");
    }
  }),
  check("resolves as soon as all four have ended", 1, async ({ answer, world }) => {
    for (const times of [...rounds, [300, 200, 61_000, 100], [100, 2_000, 100, 61_000]]) {
      const api = takes(world, times);
      const call = await settle(world, answer, api);
      fulfilled(call, callText);
      const ends: number[] = [];
      for (const part of PARTS) {
        const end = api[part].calls[0]?.end ?? null;
        const isThere = end !== null;
        const but = `it resolved at ${call.at} ms, while ${part} was still in flight`;
        ensure(isThere, `${callText} to wait for ${part}`, but);
        ends.push(end);
      }
      const what = `the time, in ms, at which it resolves (the last of the ends at ${list(ends)} ms)`;
      equal(call.at, Math.max(...ends), what);
    }
  }),
  check("rejects as soon as any of them rejects", 2, async ({ answer, world }) => {
    const late = new Error("later");
    for (const [index, reason] of world.reasons().entries()) {
      const user = gives(200, { id: 7 });
      const all: readonly (readonly Does[])[] = [
        [
          [fails(200, reason), gives(300, 2), gives(300, 3), gives(100, 4)],
          [fails(200, reason), gives(100, 2), gives(300, 3), gives(100, 4)],
          [fails(200, reason), fails(300, late), gives(300, 3), gives(300, 4)],
        ],
        [
          [user, fails(100, reason), gives(300, 3), gives(100, 4)],
          [user, fails(300, reason), gives(300, 3), gives(50, 4)],
          [user, fails(800, reason), gives(300, 3), gives(100, 4)],
          [fails(200, late), fails(100, reason), gives(300, 3), gives(300, 4)],
          [user, fails(100, reason), fails(300, late), fails(200, late)],
        ],
        [
          [user, gives(300, 2), fails(50, reason), gives(100, 4)],
          [user, gives(300, 2), fails(300, reason), gives(100, 4)],
          [user, fails(900, late), fails(300, reason), fails(400, late)],
        ],
        [
          [user, gives(300, 2), gives(100, 3), fails(50, reason)],
          [user, gives(100, 2), gives(100, 3), fails(400, reason)],
          [user, fails(300, late), fails(400, late), fails(50, reason)],
        ],
      ];
      for (const rounds of all) {
        const does = rounds[index % rounds.length] as Does;
        const api = makeApi(world, does);
        // While another call is in flight, what a late user brings is no call after the end.
        const isLate = does[1]?.does === "reject" && does[1].after < 200;
        const others = takes(world, [500, 400, 400, 400]);
        if (isLate) answer.loadDashboard(others, "grace").catch(() => {});
        const call = await settle(world, answer, api);
        rejectedWith(call, reason, callText);
        const failing = PARTS[
          does.findIndex((one) => one.does === "reject" && one.reason === reason)
        ] as keyof Four;
        equal(
          call.at,
          api[failing].calls[0]?.end,
          `the time, in ms, at which it rejects (as ${failing} does)`,
          "listen to all of them at once",
        );
        await world.sleep(1_000);
        // What a late user brings may come, or not.
        const isFree = failing === "settings" && (call.at ?? 0) <= (api.user.calls[0]?.end ?? 0);
        for (const part of PARTS) {
          const count = api[part].calls.length;
          const isEarly = part === "user" || part === "settings";
          const most = isEarly || does[0].does !== "reject" ? 1 : 0;
          ensure(
            count === most || (count === 0 && isFree && !isEarly),
            `${part} ${most === 0 ? "not to be called without a user" : "to be called once"}`,
            count > 1
              ? `it was called ${count} times`
              : `it was ${count === 0 ? "not " : ""}called`,
          );
        }
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
