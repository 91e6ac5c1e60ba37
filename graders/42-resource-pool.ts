import fc from "fast-check";
import {
  Failure,
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  isRangeError,
  leavesNothingBehind,
  list,
  property,
  rejectedWith,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Behaviour, Bench, Given, Task, World } from "./kit/index.ts";
import type { Lease } from "../exercises/42-resource-pool/resource-pool.ts";

type Answer = typeof import("../exercises/42-resource-pool/resource-pool.ts");
type Pool = Awaited<ReturnType<Bench<Answer>["answer"]["Pool"]>>;
type Call<T = unknown> = Omit<ReturnType<World["follow"]>, "value"> & { value: T | undefined };
type Acquiring = Call<Given<Lease<unknown>>>;

/** Somebody who asks for a lease. Times are virtual, in ms. */
interface User {
  /** From the start on. */
  readonly asks: number;
  /** How long the lease is kept. */
  readonly holds: number;
  /** How long after that it is disposed of once more. */
  readonly again?: number | undefined;
}

/** What a call of `create` does, in ms. */
interface Creation {
  readonly takes: number;
  readonly fails?: boolean | undefined;
}

/** Users of a pool, and what `create` does for them; further calls of it do as the last. */
interface Script {
  readonly size: number;
  readonly users: readonly User[];
  readonly creations: readonly Creation[];
}

/** What is due for a script. Times are in ms from the start on. */
interface Due {
  /** When each user is served, how, and by which creation if it is the user's own. */
  readonly served: readonly {
    readonly at: number;
    readonly fails: boolean;
    readonly creation: number | undefined;
  }[];
  /** When each creation begins. */
  readonly creations: readonly number[];
  /** When the last lease is disposed of. */
  readonly end: number;
  /** Whether things fall in the same millisecond, so that the order is open. */
  readonly hasTies: boolean;
}

/** Works out what is due: a pool as it should be, without resources. */
function dueOf({ size, users, creations: plans }: Script): Due {
  const events = users.map(({ asks }, user) => ({ at: asks, does: "ask", user }));
  const served: Due["served"][number][] = [];
  const creations: number[] = [];
  const own = new Map<number, number>();
  const waiting: number[] = [];
  const [asking, others] = [new Set<number>(), new Set<number>()];
  let [free, inUse, end, hasTies] = [0, 0, 0, false];
  const lend = (user: number, at: number): void => {
    served[user] = { at, fails: false, creation: own.get(user) };
    events.push({ at: at + (users[user]?.holds ?? 0), does: "dispose", user });
  };
  const serve = (at: number): void => {
    while (inUse < size && waiting.length > 0) {
      const user = waiting.shift() ?? 0;
      inUse++;
      if (free > 0) {
        free--;
        lend(user, at);
        continue;
      }
      own.set(user, creations.length);
      const takes = planOf(plans, creations.length).takes;
      events.push({ at: at + takes, does: "create", user });
      creations.push(at);
    }
  };
  while (events.length > 0) {
    const first = Math.min(...events.map(({ at }) => at));
    const [event] = events.splice(
      events.findIndex(({ at }) => at === first),
      1,
    );
    if (event === undefined) break;
    const { at, does, user } = event;
    const isAsking = does === "ask";
    hasTies ||= others.has(at) || (!isAsking && asking.has(at));
    (isAsking ? asking : others).add(at);
    end = at;
    if (isAsking) waiting.push(user);
    if (does === "dispose") [free, inUse] = [free + 1, inUse - 1];
    if (does === "create") {
      const { fails: isFailing } = planOf(plans, own.get(user) ?? 0);
      if (isFailing) {
        served[user] = { at, fails: true, creation: own.get(user) };
        inUse--;
      } else {
        lend(user, at);
      }
    }
    serve(at);
  }
  return { served, creations, end, hasTies };
}

const planOf = (plans: readonly Creation[], number: number): Creation =>
  plans[Math.min(number, plans.length - 1)] ?? { takes: 1 };

/** What came of a script. */
interface Played {
  readonly start: number;
  readonly create: Task<unknown>;
  readonly calls: readonly Acquiring[];
  readonly resources: readonly unknown[];
  readonly reasons: readonly unknown[];
  readonly pool: Pool;
}

const SHAPE = {
  Pool: {
    new: {
      acquire: { resolves: { [Symbol.dispose]: "function" }, as: "lease" },
      [Symbol.asyncDispose]: "async",
    },
  },
} as const;

/** Makes a pool whose `create` and `destroy` do as listed. */
async function makePool(
  { answer, world }: Bench<Answer>,
  size: number,
  creates: readonly Behaviour<unknown>[],
  destroys: readonly Behaviour<void>[] = [gives(10, undefined)],
) {
  const create = world.task("create", creates);
  const destroy = world.task("destroy", destroys);
  return { create, destroy, pool: await answer.Pool(create, destroy as never, size) };
}

/** Asks for a lease, and follows what comes of it. */
function ask(world: World, pool: Pool): Acquiring {
  return world.follow(pool.acquire());
}

/** Asks for a lease that has to come now. */
async function take(world: World, pool: Pool, what: string): Promise<Given<Lease<unknown>>> {
  const start = world.now;
  const call = ask(world, pool);
  await world.sleep(1);
  const lease = fulfilled(call as never, what) as Given<Lease<unknown>>;
  settledAfter(call as never, start, 0, what);
  return lease;
}

/** Has the users of a script use a pool, and waits until all is over that is due. */
async function play(bench: Bench<Answer>, script: Script): Promise<Played> {
  const { world } = bench;
  const { creations, end } = dueOf(script);
  const count = Math.max(creations.length, script.creations.length);
  const resources = world.secrets(count);
  const reasons = resources.map((_, number) => new Error(`creation ${number + 1} failed`));
  const behaviours = resources.map((resource, number) => {
    const { takes, fails: isFailing } = planOf(script.creations, number);
    return isFailing ? fails(takes, reasons[number]) : gives(takes, resource);
  });
  const { create, pool } = await makePool(bench, script.size, behaviours);
  const start = world.now;
  const calls: Acquiring[] = [];
  const problems: unknown[] = [];
  const note = (problem: unknown): void => void problems.push(problem);
  const use = async (number: number, { holds, again }: User): Promise<void> => {
    const call = (calls[number] = ask(world, pool));
    await call.settled;
    const lease = call.value;
    if (lease === undefined) return;
    await world.sleep(holds);
    void lease[Symbol.dispose]();
    if (again === undefined) return;
    if (again > 0) await world.sleep(again);
    await disposeAgain(world, lease);
  };
  for (const asks of new Set(script.users.map((user) => user.asks))) {
    void world.after(asks, async () => {
      for (const [number, user] of script.users.entries()) {
        if (user.asks === asks) use(number, user).catch(note);
      }
    });
  }
  await world.sleep(end + 100);
  if (problems.length > 0) throw problems[0];
  return { start, create, calls, resources, reasons, pool };
}

/** Disposes of a lease that has been disposed of. */
async function disposeAgain(world: World, lease: Given<Lease<unknown>>): Promise<void> {
  const call = world.follow(lease[Symbol.dispose]());
  await call.settled;
  const { reason, status } = call;
  const but = `it threw ${show(reason)}`;
  ensure(status !== "rejected", "to dispose of a lease twice to be harmless", but);
}

/** Asserts that `create` was called when it was due. */
function createdInTime({ create, start }: Played, script: Script): void {
  const actual = create.calls.map((call) => call.start - start);
  const due = dueOf(script).creations;
  const but = actual.length === 0 ? "it was not called" : `it was called at ${list(actual)} ms`;
  ensure(
    list(actual) === list(due),
    `create to be called at ${list(due)} ms (size ${script.size}; ${inWords(script)})`,
    but,
    "a place is taken from the moment in which its creation begins until its lease comes back",
  );
}

/** Asserts that every user was served when it was due. */
function servedInTime({ calls, start, reasons }: Played, script: Script, hint: string): void {
  const besides = `(size ${script.size}; ${inWords(script)})`;
  for (const [number, due] of dueOf(script).served.entries()) {
    const call = calls[number];
    if (call === undefined) continue;
    const { asks } = script.users[number] ?? { asks: 0 };
    const what = `acquire at ${asks} ms, by user ${number + 1} ${besides},`;
    if (due.fails) rejectedWith(call as never, reasons[due.creation ?? 0], what);
    else fulfilled(call as never, what);
    settledAfter(call as never, start + asks, due.at - asks, what, hint);
  }
}

/** Asserts that no two leases had the same resource at a time, and who created one has got it. */
async function lentInTurn({ calls, resources, start }: Played, script: Script): Promise<void> {
  const leases: { from: number; to: number; resource: unknown }[] = [];
  for (const [number, { creation, fails: isFailing }] of dueOf(script).served.entries()) {
    const call = calls[number];
    if (isFailing || call?.value === undefined) continue;
    const resource: unknown = await call.value.read("resource");
    const what = `the resource of user ${number + 1} (size ${script.size}; ${inWords(script)})`;
    if (creation !== undefined) {
      equal(resource, resources[creation], `${what}, for whom it was created,`);
    }
    ensure(
      resources.includes(resource),
      `${what} to be one that create gave`,
      `it was ${show(resource)}`,
    );
    const from = (call.at ?? 0) - start;
    const to = from + (script.users[number]?.holds ?? 0);
    const other = leases.find((one) => {
      return one.resource === resource && one.from < to && from < one.to;
    });
    ensure(
      other === undefined,
      `${what} to be nobody else's from ${from} to ${to} ms`,
      `somebody else had it from ${other?.from} to ${other?.to} ms`,
    );
    leases.push({ from, to, resource });
  }
}

/** The users of a script, for messages. */
function inWords({ users, creations }: Script): string {
  const asks = users.map(({ asks: at, holds }) => `${at} for ${holds}`);
  const makes = creations.map(({ takes, fails: isFailing }) => {
    return isFailing ? `${takes} ms and fails` : `${takes} ms`;
  });
  const some = asks.length > 8 ? `${asks.slice(0, 6).join(", ")} ...` : asks.join(", ");
  return `asked at ${some} ms; create takes ${makes.join(", ")}`;
}

/** A script as code for `play.ts`. */
function codeOf({ size, users, creations }: Script): string {
  const takes = creations.map((creation) => creation.takes).join(", ");
  const failing = creations.flatMap((creation, number) => (creation.fails ? [number + 1] : []));
  const isFailing = `[${failing.join(", ")}].includes(number)`;
  const uses = users.map(({ asks, holds, again }, number) => {
    return `  use("user ${number + 1}", ${[asks, holds, ...(again === undefined ? [] : [again])].join(", ")}),`;
  });
  return [
    "const start = performance.now();",
    "const print = (...what: unknown[]): void => {",
    '  console.log(Math.round(performance.now() - start), "ms:", ...what);',
    "};",
    "let created = 0;",
    "const create = async (): Promise<string> => {",
    "  const number = ++created;",
    '  print("creating resource", number);',
    `  await sleep([${takes}][number - 1] ?? ${creations.at(-1)?.takes ?? 1});`,
    ...(failing.length === 0
      ? []
      : [`  if (${isFailing}) throw new Error(\`creation \${number} failed\`);`]),
    "  return `resource ${number}`;",
    "};",
    "",
    `const pool = new Pool(create, async () => {}, ${size});`,
    "const use = async (name: string, asks: number, holds: number, again?: number): Promise<void> => {",
    "  await sleep(asks);",
    '  print(name, "asks");',
    "  try {",
    "    const lease = await pool.acquire();",
    '    print(name, "has", lease.resource);',
    "    await sleep(holds);",
    "    lease[Symbol.dispose]();",
    '    print(name, "has given it back");',
    "    if (again === undefined) return;",
    "    await sleep(again);",
    "    lease[Symbol.dispose]();",
    "  } catch (error) {",
    '    print(name, "gets nothing:", error);',
    "  }",
    "};",
    "await Promise.all([",
    ...uses,
    "]);",
  ].join("\n");
}

const ms = fc.integer({ min: 1, max: 300 });
const again = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined, freq: 2 });
const user = fc.record({ asks: fc.constantFrom(5, 5, 5, 85, 185, 285, 485), holds: ms, again });

/** Scripts in which nothing falls in the same millisecond but asking. */
function scriptsOf(creation: fc.Arbitrary<Creation>): fc.Arbitrary<Script> {
  const script = fc.record({
    size: fc.integer({ min: 1, max: 4 }),
    users: fc.array(user, { minLength: 1, maxLength: 8 }),
    creations: fc.array(creation, { minLength: 1, maxLength: 4 }),
  });
  const sorted = script.map((one) => {
    return { ...one, users: one.users.toSorted((a, b) => a.asks - b.asks) };
  });
  return sorted.filter((one) => !dueOf(one).hasTies);
}

const going = scriptsOf(fc.record({ takes: ms }));
const failing = scriptsOf(fc.record({ takes: ms, fails: fc.boolean() }));

const users = (...all: readonly (readonly [asks: number, holds: number, again?: number])[]) =>
  all.map(([asks, holds, again]): User =>
    again === undefined ? { asks, holds } : { asks, holds, again },
  );

/** Many who ask at once, in ms. */
const crowd = Array.from({ length: 100 }, (_, number) => [5, 100 + number] as const);

const goingExamples: readonly Script[] = [
  { size: 2, users: users([5, 100]), creations: [{ takes: 50 }] },
  // One after another, and one much later: one resource is enough.
  {
    size: 3,
    users: users([5, 40], [205, 40], [61_305, 30], [200_000, 10]),
    creations: [{ takes: 50 }, { takes: 60 }],
  },
  // More than there is room for: they wait in line.
  {
    size: 2,
    users: users([5, 210], [5, 100], [5, 55], [5, 300], [40, 20], [90, 10], [400, 31]),
    creations: [{ takes: 50 }, { takes: 72 }],
  },
  {
    size: 1,
    users: users([5, 100], [10, 60], [15, 51], [20, 23]),
    creations: [{ takes: 50 }],
  },
  // Something comes free while others are being created.
  {
    size: 3,
    users: users([5, 20], [10, 100], [15, 300], [20, 45], [30, 15], [50, 33], [300, 10]),
    creations: [{ takes: 20 }, { takes: 400 }, { takes: 150 }],
  },
  {
    size: 2,
    users: users([5, 20], [10, 100], [60, 30], [61, 30], [62, 30], [63, 41], [600, 5]),
    creations: [{ takes: 20 }, { takes: 400 }],
  },
  // Leases are disposed of twice, when somebody else has the resource.
  {
    size: 1,
    users: users([5, 40, 30], [10, 100, 0], [15, 70, 5], [20, 31], [25, 50], [700, 5]),
    creations: [{ takes: 50 }],
  },
  {
    size: 2,
    users: users(
      [5, 40, 30],
      [5, 300, 0],
      [10, 100, 10],
      [15, 71, 5],
      [20, 31],
      [25, 50],
      [700, 5],
    ),
    creations: [{ takes: 50 }, { takes: 61 }],
  },
  // Somebody keeps a lease for more than a minute while others wait.
  {
    size: 1,
    users: users([5, 61_000], [10, 40], [1_000, 50]),
    creations: [{ takes: 50 }],
  },
  {
    size: 30,
    users: users(...crowd),
    creations: Array.from({ length: 30 }, (_, index) => ({ takes: 301 + 7 * index })),
  },
];

const failingExamples: readonly Script[] = [
  {
    size: 1,
    users: users([5, 50], [205, 30]),
    creations: [{ takes: 50, fails: true }, { takes: 20 }],
  },
  {
    size: 1,
    users: users([5, 50], [10, 40], [15, 30], [20, 23]),
    creations: [{ takes: 50, fails: true }, { takes: 60, fails: true }, { takes: 70 }],
  },
  {
    size: 2,
    users: users([5, 50], [5, 300], [10, 45], [15, 30], [20, 23], [600, 5]),
    creations: [{ takes: 50, fails: true }, { takes: 61 }, { takes: 400 }],
  },
  {
    size: 2,
    users: users([5, 50], [5, 300], [10, 45], [15, 30], [20, 23], [25, 10], [30, 10], [900, 5]),
    creations: [
      { takes: 50, fails: true },
      { takes: 71, fails: true },
      { takes: 33, fails: true },
      { takes: 200 },
    ],
  },
  // A failure when everybody else has gone, and two who ask at once afterwards.
  {
    size: 2,
    users: users([5, 20], [10, 50], [300, 50], [300, 70], [300, 90]),
    creations: [{ takes: 30 }, { takes: 100, fails: true }, { takes: 40 }, { takes: 41 }],
  },
];

const served = "whenever something changes, look whether the first in line can be served";

export default defineGrader<Answer>("42-resource-pool", SHAPE, [
  check("gives each lease a resource of its own", 2, async (bench) => {
    const { world } = bench;
    const values = [...new Set(world.values())];
    const { create, pool } = await makePool(
      bench,
      values.length,
      values.map((value, index) => gives(20 + index, value)),
    );
    const other = await makePool(bench, 1, [gives(10, "other")]);
    const calls = values.map(() => ask(world, pool));
    await world.sleep(100);
    const has = async (call: Acquiring, value: unknown, what: string): Promise<void> => {
      const lease = fulfilled(call as never, "acquire") as Given<Lease<unknown>>;
      same(await lease.read("resource"), value, what);
    };
    for (const [index, value] of values.entries()) {
      const call = calls[index];
      if (call !== undefined) await has(call, value, `the resource of lease ${index + 1}`);
    }
    // Each comes back alone, and is the only one that there is to have.
    for (const [index, value] of values.entries()) {
      await calls[index]?.value?.[Symbol.dispose]();
      const lease = await take(world, pool, "acquire, with one free resource,");
      same(await lease.read("resource"), value, "the only free resource, given to the next one,");
    }
    equal(create.calls.length, values.length, "how often create is called");
    await other.pool.acquire().then((lease) => lease[Symbol.dispose]());
    const lease = await take(world, other.pool, "acquire of another pool, with a free resource,");
    equal(await lease.read("resource"), "other", "the resource of another pool");
    for (const script of goingExamples.slice(1, 8))
      await lentInTurn(await play(bench, script), script);
  }),
  property(
    "creates a resource only when none is free",
    2,
    going,
    async (bench, script) => {
      const { world } = bench;
      const early = await makePool(bench, script.size, [gives(10, "early")]);
      await world.sleep(100);
      equal(early.create.calls.length, 0, "how often create is called when nobody has asked");
      const [played, second] = await Promise.all([play(bench, script), play(bench, script)]);
      createdInTime(played, script);
      createdInTime(second, script);
      if (script.users.length > 1) return;
      await falsyOnes(bench);
    },
    { examples: goingExamples, runs: 18, code: codeOf },
  ),
  property(
    "hands resources on at once, in the order asked for",
    2,
    going,
    async (bench, script) => {
      const played = await play(bench, script);
      servedInTime(played, script, served);
      await lentInTurn(played, script);
    },
    { examples: goingExamples, runs: 18, code: codeOf },
  ),
  property(
    "lets the next one have the place when create fails",
    1,
    failing,
    async (bench, script) => {
      const played = await play(bench, script);
      servedInTime(played, script, served);
      createdInTime(played, script);
      await lentInTurn(played, script);
      if (script.size > 1 || script.users.length > 2) return;
      const { world } = bench;
      for (const reason of world.reasons()) {
        const { pool } = await makePool(bench, 1, [fails(30, reason), gives(20, "fine")]);
        const [bad, good] = [ask(world, pool), ask(world, pool)];
        await good.settled;
        const what = `acquire, when create fails with ${show(reason)},`;
        rejectedWith(bad as never, reason, what);
        const lease = fulfilled(good as never, "the next acquire") as Given<Lease<unknown>>;
        equal(await lease.read("resource"), "fine", "the resource of the next one");
      }
    },
    { examples: failingExamples, runs: 13, code: codeOf },
  ),
  check("refuses a size that is no whole number from 1", 1, async ({ answer, world }) => {
    for (const size of [0, -1, 1.5, 0.5, 2.000001, NaN, Infinity, -Infinity]) {
      const create = world.task("create", [gives(10, 1)]);
      const call = world.follow(answer.Pool(create, create as never, size));
      await call.settled;
      isRangeError(call, `new Pool(create, destroy, ${size})`);
    }
    for (const size of [1, 2, 3, 100, 1_000]) {
      const create = world.task("create", [gives(10, 1)]);
      const call = world.follow(answer.Pool(create, create as never, size));
      await call.settled;
      fulfilled(call, `new Pool(create, destroy, ${size})`);
    }
  }),
  check("turns everybody away once it is disposed of", 2, async (bench) => {
    const { world } = bench;
    const reason = new Error("not this one");
    const { create, pool } = await makePool(bench, 4, [
      gives(10, "first"),
      gives(300, "slow"),
      fails(250, reason),
      gives(20, "free"),
      gives(10, "too many"),
    ]);
    const start = world.now;
    const first = ask(world, pool);
    await world.sleep(5);
    const [slow, bad, free] = [ask(world, pool), ask(world, pool), ask(world, pool)];
    const waiting = [ask(world, pool), ask(world, pool), ask(world, pool)];
    await world.sleep(95);
    const end = world.follow(pool[Symbol.asyncDispose]());
    const now = ask(world, pool);
    await world.sleep(1);
    for (const [index, call] of waiting.entries()) {
      const what = `acquire number ${index + 1} in line, when the pool is disposed of,`;
      rejectedWithAnError(call, what);
      equal(call.at, start + 100, `the time, in ms, at which ${what} rejects`);
    }
    rejectedWithAnError(now, "acquire in the millisecond in which the pool is disposed of");
    const late = async (when: string): Promise<void> => {
      const at = world.now;
      const call = ask(world, pool);
      await world.sleep(1);
      rejectedWithAnError(call, `acquire ${when}`);
      equal(call.at, at, `the time, in ms, at which acquire ${when} rejects`);
    };
    await late("while leases are out after the disposal");
    await free.value?.[Symbol.dispose]();
    await late("when a lease has come back after the disposal");
    await world.sleep(start + 260 - world.now);
    rejectedWith(bad as never, reason, "acquire, when create fails after the disposal,");
    await late("when a create has failed after the disposal");
    await world.sleep(start + 320 - world.now);
    const what = "acquire, whose resource is being created when the pool is disposed of,";
    const lease = fulfilled(slow as never, what) as Given<Lease<unknown>>;
    settledAfter(slow as never, start + 5, 300, what);
    equal(await lease.read("resource"), "slow", "the resource of who created it");
    await lease[Symbol.dispose]();
    await late("when a lease has come back after the disposal");
    await first.value?.[Symbol.dispose]();
    await late("when every lease has come back");
    await end.settled;
    await late("when all resources have been destroyed");
    await world.sleep(1_000);
    await late("a second after all resources have been destroyed");
    equal(create.calls.length, 4, "how often create is called, 4 times before the disposal,");
    const idle = await makePool(bench, 2, [gives(10, "idle")]);
    const closing = world.follow(idle.pool[Symbol.asyncDispose]());
    rejectedWithAnError(await settled(ask(world, idle.pool)), "acquire of a pool disposed of");
    await closing.settled;
    rejectedWithAnError(await settled(ask(world, idle.pool)), "acquire of a pool disposed of");
    equal(idle.create.calls.length, 0, "how often create is called for a pool disposed of");
    const other = await makePool(bench, 1, [gives(10, "other")]);
    const fine = await settled(ask(world, other.pool));
    fulfilled(fine as never, "acquire of another pool, which is not disposed of,");
  }),
  check("destroys all resources when every lease is back", 2, async (bench) => {
    const { world } = bench;
    const endings: readonly Ending[] = [
      { takes: [], back: [] },
      { takes: [30], back: [-10] },
      { takes: [30, 40, 50], back: [-10, -20, -30] },
      { takes: [30, 40, 50], back: [-10, 100, 300] },
      { takes: [30, 40, 50], back: [300, -10, 100] },
      { takes: [30, 40], back: [100, 300], again: 10 },
      { takes: [30, 400], back: [-10, 550] },
      { takes: [30, 400, 500], back: [150, 450, 450] },
      { takes: [30, 400], back: [50, "fails"] },
      { takes: [30, 500], back: [-10, "fails"] },
      { takes: [500, 30], back: ["fails", 325] },
      { takes: [30, 40], back: [61_000, 20] },
      {
        takes: Array.from({ length: 60 }, () => 30),
        back: Array.from({ length: 60 }, (_, index) => index - 30),
      },
    ];
    for (const ending of endings) await endsWell(bench, ending);
    // Values of all kinds; two pools at a time; asked for in the same moment as the disposal.
    const values = [...new Set(world.values())];
    const pools = [
      await makePool(
        bench,
        values.length,
        values.map((value) => gives(20, value)),
      ),
      await makePool(bench, 3, [gives(15, "other")]),
    ] as const;
    const [one, other] = pools;
    const calls = values.map(() => ask(world, one.pool));
    const late = ask(world, other.pool);
    const end = world.follow(other.pool[Symbol.asyncDispose]());
    await world.sleep(50);
    for (const call of calls) await call.value?.[Symbol.dispose]();
    await one.pool[Symbol.asyncDispose]();
    equal(one.destroy.calls.length, values.length, `how many of ${values.length} are destroyed`);
    for (const value of values) {
      const count = one.destroy.calls.filter(({ args: [given] }) => isSame(given, value)).length;
      equal(count, 1, `how often destroy is given the resource ${show(value)}`);
    }
    equal(end.status, "pending", "the disposal of another pool, of which a lease is out,");
    const what = "acquire, just before the disposal,";
    await (fulfilled(late as never, what) as Given<Lease<unknown>>)[Symbol.dispose]();
    await world.sleep(20);
    fulfilled(end, "the disposal of another pool, of which the only lease has come back,");
    equal(other.destroy.calls.length, 1, "how often destroy of another pool is called");
    // Some can't be destroyed. What the disposal makes of that is left open.
    const bad = await makePool(
      bench,
      3,
      [gives(20, "a"), gives(20, "b"), gives(20, "c")],
      [fails(50, "no"), fails(20, "never"), gives(30, undefined)],
    );
    const leases = [ask(world, bad.pool), ask(world, bad.pool), ask(world, bad.pool)];
    await world.sleep(50);
    for (const call of leases) await call.value?.[Symbol.dispose]();
    world.follow(bad.pool[Symbol.asyncDispose]());
    await world.sleep(200);
    equal(bad.destroy.calls.length, 3, "how many of 3 resources are destroyed, if some can't be,");
  }),
  leavesNothingBehind(1),
]);

/** How a pool comes to its end. Times are in ms. */
interface Ending {
  /** For each resource, how long it takes to create, from 100 ms before the disposal on. */
  readonly takes: readonly number[];
  /** When its lease comes back, from the disposal on; or that `create` fails. */
  readonly back: readonly (number | "fails")[];
  /** How long after that each is disposed of once more. */
  readonly again?: number;
}

/** Asserts that a pool destroys all resources in the end, and is over then. */
async function endsWell(bench: Bench<Answer>, { takes, back, again }: Ending): Promise<void> {
  const { world } = bench;
  const resources = world.secrets(takes.length);
  const slow = [120, 200, 75];
  const { create, destroy, pool } = await makePool(
    bench,
    Math.max(1, takes.length),
    takes.length === 0
      ? [gives(10, 1)]
      : takes.map((ms, index) =>
          back[index] === "fails" ? fails(ms, "no") : gives(ms, resources[index]),
        ),
    slow.map((ms) => gives(ms, undefined)),
  );
  const start = world.now + 100;
  const problems: unknown[] = [];
  for (const at of back) {
    const call = ask(world, pool);
    if (at === "fails") continue;
    const comesBack = async (): Promise<void> => {
      await call.value?.[Symbol.dispose]();
      if (again === undefined) return;
      await world.sleep(again);
      if (call.value !== undefined) await disposeAgain(world, call.value);
    };
    world.after(100 + at, comesBack).catch((problem: unknown) => problems.push(problem));
  }
  await world.sleep(100);
  const end = world.follow(pool[Symbol.asyncDispose]());
  const last = Math.max(
    0,
    ...back.map((at, index) => (at === "fails" ? (takes[index] ?? 0) - 100 : at)),
  );
  const due = resources.filter((_, index) => back[index] !== "fails");
  const takesAll = Math.max(0, ...due.map((_, index) => slow[Math.min(index, 2)] ?? 0));
  await world.sleep(last + takesAll + 50);
  if (problems.length > 0) throw problems[0];
  const leases = back.map((at) => (at === "fails" ? "one whose create fails" : `${at} ms`));
  const some = leases.length > 8 ? `many (the last at ${last} ms)` : leases.join(", ") || "none";
  const besides = `(leases back, from the disposal on: ${some})`;
  const times = destroy.calls.map((call) => call.start - start);
  const expected = due.map(() => last);
  ensure(
    list(times) === list(expected),
    `destroy to be called at ${list(expected)} ms ${besides}`,
    times.length === 0 ? "it was not called" : `it was called at ${list(times)} ms`,
    "all resources are in the pool when the last lease has come back",
  );
  const given = destroy.calls.map(({ args: [resource] }) => resource);
  equal(new Set(given), new Set(due), `the resources that are destroyed ${besides}`);
  const what = `the disposal ${besides}`;
  fulfilled(end, what);
  settledAfter(end, start, last + takesAll, what, "wait for every destroy");
  equal(create.calls.length, takes.length, `how often create is called ${besides}`);
}

/** Asserts that an empty resource is a resource like any other when it is free. */
async function falsyOnes(bench: Bench<Answer>): Promise<void> {
  for (const value of [undefined, null, 0, "", false, Number.NaN]) {
    const { create, pool } = await makePool(bench, 2, [gives(10, value)]);
    for (let round = 0; round < 2; round++) {
      const call = await settled(ask(bench.world, pool));
      await call.value?.[Symbol.dispose]();
    }
    const what = `how often create is called by two who ask one after another, if it gives ${show(value)},`;
    equal(create.calls.length, 1, what);
  }
}

async function settled(call: Acquiring): Promise<Acquiring> {
  await call.settled;
  return call;
}

/** Asserts that a promise has rejected with some Error. */
function rejectedWithAnError({ status, reason, value }: Acquiring, what: string): void {
  if (reason instanceof Failure) throw reason;
  const expected = `${what} to reject with an Error`;
  const but = status === "pending" ? "it was still pending" : `it gave ${show(value)}`;
  ensure(status === "rejected", expected, but);
  ensure(reason instanceof Error, expected, `it rejected with ${show(reason)}`);
}

/** Asserts that a resource is the very same, or the same data. */
function same(actual: unknown, expected: unknown, what: string): void {
  ensure(isSame(actual, expected), `${what} to be ${show(expected)}`, `it was ${show(actual)}`);
}

function isSame(actual: unknown, expected: unknown): boolean {
  return Object.is(actual, expected) || (isData(expected) && show(actual) === show(expected));
}

/** Whether something crosses to the answer as a copy. */
function isData(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(value instanceof Error);
}
