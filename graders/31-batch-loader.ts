import fc from "fast-check";
import {
  JUST_BEFORE_MIDNIGHT,
  acts,
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
  list,
  property,
  rejectedWith,
  show,
} from "./kit/index.ts";
import type { Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/31-batch-loader/batch-loader.ts");
type LoadMany = Task<readonly unknown[]>;
type Call = ReturnType<World["follow"]>;

/** In ms. */
const WAIT = 50;

/** A `loadMany` that takes `ms` and gives a value for each key, which may depend on the number of the call. */
function makeLoadMany(
  world: World,
  ms: number,
  valueOf: (key: unknown, call: number) => unknown,
): LoadMany {
  let count = 0;
  const load = acts(async (keys: unknown) => {
    const call = ++count;
    await world.sleep(ms);
    return Array.isArray(keys) ? keys.map((key: unknown) => valueOf(key, call)) : [];
  });
  return world.task("loadMany", [load]);
}

/** Asserts that `loadMany` got an array of those keys in its only call but those before. */
function calledWith(calls: LoadMany["calls"], keys: readonly unknown[], what: string): void {
  equal(calls.length, 1, `the number of calls of loadMany ${what}`, "gather the keys, then call");
  const given: unknown = calls[0]?.args[0];
  ensure(Array.isArray(given), `loadMany to be given an array ${what}`, `it was ${show(given)}`);
  equal(given.length, keys.length, `how many keys loadMany is given ${what}`, sameKeys);
  for (const [index, key] of keys.entries()) {
    equal(given[index], key, `key ${index + 1} of ${keys.length} ${what}`, sameKeys);
  }
}

const sameKeys = "a Map knows which keys are the same, and keeps the order in which they came";
const ownBatch = "what belongs to one batch must not be touched by the next";

/** The values of calls that have to fulfil, in order. */
async function valuesOf(calls: readonly Call[], what: string): Promise<readonly unknown[]> {
  for (const { settled } of calls) await settled;
  return calls.map((call, index) => fulfilled(call, `ask ${index + 1} ${what}`));
}

/** Asserts that all of them, of a batch of as many asks, reject with an Error. */
async function rejectedWithError(calls: readonly Call[], what: string): Promise<void> {
  for (const [index, call] of calls.entries()) {
    await call.settled;
    const { status, value, reason } = call;
    const but = status === "fulfilled" ? `it gave ${show(value)}` : `it was ${show(reason)}`;
    const ask = `ask ${index + 1} of ${calls.length}`;
    ensure(
      status === "rejected" && reason instanceof Error,
      `${ask} to reject with an Error when there are ${what}`,
      but,
      "with a wrong number of values no place can be trusted",
    );
  }
}

/** An object that is compared by identity, however much it looks like another. */
class Page {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

/** Asks of one loader: how long it waits, how long a load takes, and the ms before each ask, with its key. */
interface Script {
  readonly wait: number;
  readonly takes: number;
  readonly asks: readonly (readonly [gap: number, key: string])[];
}

interface Batch {
  /** In ms. */
  readonly at: number;
  readonly keys: string[];
}

/** Which batches are due; `undefined` when an ask comes just as one leaves. */
function batchesOf({ wait, asks }: Script): readonly Batch[] | undefined {
  const batches: Batch[] = [];
  let now = 0;
  for (const [gap, key] of asks) {
    now += gap;
    const last = batches.at(-1);
    if (last !== undefined && now === last.at) return undefined;
    if (last === undefined || now > last.at) batches.push({ at: now + wait, keys: [key] });
    else if (!last.keys.includes(key)) last.keys.push(key);
  }
  return batches;
}

/** Asserts that those batches have left. */
function sameBatches(made: readonly Batch[], due: readonly Batch[], asked: string): void {
  for (let index = 0; index < Math.max(made.length, due.length); index++) {
    const [leaves, left] = [due[index], made[index]];
    const expected =
      leaves === undefined
        ? `loadMany to be called no more than ${due.length} times, for asks of ${asked} ms`
        : `loadMany to be called at ${leaves.at} ms with ${show(leaves.keys)}, for asks of ${asked} ms`;
    const but = left
      ? `it was called at ${left.at} ms with ${show(left.keys)}`
      : "it was not called";
    ensure(show(left) === show(leaves), expected, but, opens);
  }
}

const opens =
  "the first ask opens a batch and sets its timer; the others of that batch don't touch it";

/** The calls of a `loadMany`, with the times in ms from `start` on. */
function batchesIn({ calls }: LoadMany, start: number): readonly Batch[] {
  return calls.map(({ start: at, args: [keys] }) => ({ at: at - start, keys: keys as string[] }));
}

/** The asks that come at a time, with the ms before each time. */
function together(asks: Script["asks"]): readonly (readonly [gap: number, keys: string[]])[] {
  const groups: [gap: number, keys: string[]][] = [];
  for (const [gap, key] of asks) {
    const last = groups.at(-1);
    if (last !== undefined && gap === 0) last[1].push(key);
    else groups.push([gap, [key]]);
  }
  return groups;
}

function codeOf({ wait, takes, asks }: Script): string {
  const lines = asks.flatMap(([gap, key], index) => [
    ...(gap > 0 && index > 0 ? [`await sleep(${gap});`] : []),
    `void load("${key}");`,
  ]);
  return [
    "const start = performance.now();",
    "const load = batchLoader(async (keys: readonly string[]) => {",
    "  console.log(`${Math.round(performance.now() - start)} ms: loadMany`, keys);",
    `  await sleep(${takes});`,
    "  return keys;",
    `}, ${wait});`,
    ...(asks[0] !== undefined && asks[0][0] > 0 ? [`await sleep(${asks[0][0]});`] : []),
    ...lines,
  ].join("\n");
}

/** The longest wait that is drawn, in ms. */
const MAX_WAIT = 100;

const scripts: fc.Arbitrary<Script> = fc
  .record({
    wait: fc.integer({ min: 1, max: MAX_WAIT }),
    takes: fc.integer({ min: 1, max: 150 }),
    asks: fc.array(
      fc.tuple(
        fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 })),
        fc.constantFrom(..."abc"),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .filter((script) => batchesOf(script) !== undefined);

const examples: readonly Script[] = [
  {
    wait: 50,
    takes: 100,
    asks: [
      [0, "a"],
      [20, "b"],
      [20, "c"],
    ],
  },
  { wait: 50, takes: 100, asks: [[0, "a"]] },
  {
    wait: 50,
    takes: 100,
    asks: [
      [30, "a"],
      [30, "b"],
      [30, "c"],
      [30, "b"],
    ],
  },
  {
    wait: 50,
    takes: 10,
    asks: [
      [120, "b"],
      [49, "a"],
      [2, "a"],
      [40, "b"],
      [500, "c"],
    ],
  },
  {
    wait: 50,
    takes: 400,
    asks: [
      [0, "a"],
      [60, "a"],
      [70, "a"],
      [10, "b"],
    ],
  },
  {
    wait: 1,
    takes: 20,
    asks: [
      [0, "c"],
      [0, "a"],
      [2, "b"],
      [0, "a"],
    ],
  },
  { wait: 100, takes: 20, asks: Array.from({ length: 12 }, () => [9, "a"] as const) },
  {
    wait: 2_000,
    takes: 20,
    asks: [
      [0, "a"],
      [1_999, "b"],
    ],
  },
  {
    wait: 61_000,
    takes: 20,
    asks: [
      [5, "a"],
      [60_990, "b"],
      [100, "c"],
    ],
  },
];

export default defineGrader<Answer>("31-batch-loader", { batchLoader: { "()": "async" } }, [
  check("gives each ask the value in its key's place", 2, async ({ answer, world }) => {
    const values = world.values().filter((value) => !(value instanceof Error));
    const keys = world.secrets(values.length);
    const valueOf = new Map(keys.map((key, index) => [key, values[index]]));
    const loadMany = makeLoadMany(world, 100, (key) => valueOf.get(key as number));
    const load = await answer.batchLoader(loadMany, WAIT);
    const other = await answer.batchLoader(
      makeLoadMany(world, 80, (key) => `another ${String(key)}`),
      WAIT,
    );
    const asked = [...keys, ...world.shuffled(keys), ...keys.toReversed()];
    const asks: Call[] = [];
    const others: Call[] = [];
    for (const [index, key] of asked.entries()) {
      asks.push(world.follow(load(key)));
      if (index % 3 === 0) others.push(world.follow(other(key)));
      if (index % 5 === 0) await world.sleep(1);
    }
    const given = await valuesOf(asks, "of a batch");
    for (const [index, key] of asked.entries()) {
      const place = keys.indexOf(key) + 1;
      const what = `the value that ask ${index + 1} gets, for key ${place} of ${keys.length},`;
      equal(given[index], valueOf.get(key), what, "the value is in the place of the key");
    }
    const ofOthers = await valuesOf(others, "of another loader");
    const due = asked.filter((_, index) => index % 3 === 0).map((key) => `another ${key}`);
    equal(ofOthers, due, "the values of another loader, in use at the same time,", ownBatch);

    for (const numbers of [[3, 1, 0, 2], Array.from({ length: 100 }, (_, index) => 99 - index)]) {
      const secrets = world.secrets(numbers.length);
      const loadMany = world.task("loadMany", [gives(30, secrets)]);
      const load = await answer.batchLoader(loadMany, WAIT);
      const given = await valuesOf(
        numbers.map((key) => world.follow(load(key))),
        "of a batch",
      );
      equal(given, secrets, `the values for the keys ${list(numbers)}`);
    }
    // An ask that comes just as the batch leaves gets onto it, or onto the next.
    for (const isPlanned of [false, true]) {
      const load = await answer.batchLoader(
        makeLoadMany(world, 30, (key) => `for ${key}`),
        WAIT,
      );
      const late = world.after(isPlanned ? WAIT : 10, async () => {
        if (!isPlanned) await world.sleep(WAIT - 10);
        return load("b");
      });
      const first = world.follow(load("a"));
      const given = await valuesOf([first, world.follow(late)], `(one at 0, one at ${WAIT} ms)`);
      equal(given, ["for a", "for b"], `the values of asks at 0 and ${WAIT} ms`);
    }
  }),
  check("calls loadMany once with the different keys", 2, async ({ answer, world }) => {
    const [one, other] = [new Page("/"), new Page("/")];
    const [error, fn] = [new Error("a key"), () => "a key"];
    const odd = [0, "", false, Number.NaN, "0", "null", "undefined", "NaN", "false", 1, "1"];
    const rounds: readonly (readonly [asked: readonly unknown[], keys: readonly unknown[]])[] = [
      [
        [30, 1, 30, 200, 1, 30],
        [30, 1, 200],
      ],
      [["b"], ["b"]],
      [["b", "b", "b"], ["b"]],
      [
        ["b", "c", "a", "c", "b"],
        ["b", "c", "a"],
      ],
      [
        [0, -0, 2],
        [0, 2],
      ],
      [[...odd, ...odd.toReversed()], odd],
      [
        [one, other, error, fn, other, fn, one, error],
        [one, other, error, fn],
      ],
      [
        [[1], [1], { a: 1 }, { a: 1 }],
        [[1], [1], { a: 1 }, { a: 1 }],
      ],
    ];
    const many = world.secrets(150);
    for (const [asked, keys] of [...rounds, [[...many, ...many], many] as const]) {
      const loadMany = makeLoadMany(world, 20, () => undefined);
      const load = await answer.batchLoader(loadMany, WAIT);
      const asks: Call[] = [];
      await world.inOneGo(() => {
        for (const key of asked) asks.push(world.follow(load(key)));
      });
      await valuesOf(asks, `of ${asked.length}`);
      await world.sleep(200);
      calledWith(
        loadMany.calls,
        keys,
        `for ${asked.length} asks with ${keys.length} different keys`,
      );
    }
    const loadMany = makeLoadMany(world, 20, (key) => key);
    const [quick, slow] = [
      await answer.batchLoader(loadMany, 30),
      await answer.batchLoader(loadMany, 80),
    ];
    const begin = world.now;
    const asks = [quick("a"), slow("b"), quick("c"), slow("a")].map((ask) => world.follow(ask));
    await valuesOf(asks, "of two loaders");
    const made = loadMany.calls.map(({ start, args }) => [start - begin, args[0]]);
    const what = "the calls of a loadMany that two loaders have, with waits of 30 and 80 ms,";
    equal(
      made,
      [
        [30, ["a", "c"]],
        [80, ["b", "a"]],
      ],
      what,
      ownBatch,
    );
  }),
  property(
    "calls loadMany wait ms after the first ask",
    2,
    scripts,
    async ({ answer, world }, script) => {
      const { wait, takes, asks } = script;
      if (wait > MAX_WAIT) await world.sleep(JUST_BEFORE_MIDNIGHT);
      const loadMany = makeLoadMany(world, takes, (key, call) => [key, call]);
      const load = await answer.batchLoader(loadMany, wait);
      const start = world.now;
      const calls: Call[] = [];
      const times: number[] = [];
      for (const [gap, keys] of together(asks)) {
        await world.sleep(gap);
        await world.inOneGo(() => {
          for (const key of keys) {
            times.push(world.now - start);
            calls.push(world.follow(load(key)));
          }
        });
      }
      const values = await valuesOf(calls, "of a batch");
      await world.sleep(2 * wait + 100);
      const due = batchesOf(script) ?? [];
      const asked = calls.map((_, index) => `${asks[index]?.[1]} at ${times[index]}`).join(", ");
      sameBatches(batchesIn(loadMany, start), due, asked);
      for (const [index, [, key]] of asks.entries()) {
        const at = times[index] ?? NaN;
        const batch = due.findIndex((one) => at < one.at) + 1;
        const what = `the value of the ask at ${at} ms, which is in batch ${batch},`;
        equal(values[index], [key, batch], what, ownBatch);
      }
    },
    { examples, runs: 16, code: codeOf },
  ),
  check("starts a new batch with the next ask", 2, async ({ answer, world }) => {
    const plans: readonly (readonly [at: number, key: string, batch: number])[] = [
      ...([
        [0, "a", 1],
        [10, "b", 1],
        [60, "a", 2],
        [90, "c", 2],
        [100, "a", 2],
      ] as const),
      ...([
        [115, "b", 3],
        [420, "c", 4],
        [420, "a", 4],
        [430, "b", 4],
        [1_000, "a", 5],
      ] as const),
    ];
    for (const takes of [[100], [400, 10], [300, 200, 20], [1, 500]]) {
      const values = world.secrets(30);
      const valueOf = (key: unknown, call: number): unknown => {
        return values[3 * call + "abc".indexOf(String(key))];
      };
      let count = 0;
      const load = acts(async (keys: unknown) => {
        const call = ++count;
        await world.sleep(takes[call - 1] ?? takes.at(-1) ?? 0);
        return (keys as readonly unknown[]).map((key) => valueOf(key, call));
      });
      const loadMany = world.task("loadMany", [load]);
      const loader = await answer.batchLoader(loadMany, WAIT);
      const begin = world.now;
      const asks: Call[] = [];
      for (const [at, key] of plans) {
        await world.sleep(begin + at - world.now);
        asks.push(world.follow(loader(key)));
      }
      const given = await valuesOf(asks, "of several batches");
      const due = [
        { at: 50, keys: ["a", "b"] },
        { at: 110, keys: ["a", "c"] },
        { at: 165, keys: ["b"] },
        { at: 470, keys: ["c", "a", "b"] },
        { at: 1_050, keys: ["a"] },
      ];
      const asked = plans.map(([at, key]) => `${key} at ${at}`).join(", ");
      sameBatches(batchesIn(loadMany, begin), due, asked);
      for (const [index, [at, key, batch]] of plans.entries()) {
        const what = `the value of the ask at ${at} ms, which is in batch ${batch},`;
        equal(given[index], valueOf(key, batch), what, ownBatch);
      }
    }
    const loadMany = world.task("loadMany", [hangs(), gives(20, ["new"])]);
    const load = await answer.batchLoader(loadMany, WAIT);
    load("a").catch(() => {});
    for (const ms of [60, 200]) {
      await world.sleep(ms);
      const begin = world.now;
      const call = world.follow(load("a"));
      await world.sleep(1_000);
      const what = "an ask after a batch whose loadMany never ends";
      equal(fulfilled(call, what), "new", `the value of ${what}`, ownBatch);
      const at = (loadMany.calls.at(-1)?.start ?? NaN) - begin;
      equal(at, WAIT, `the time, in ms, after which loadMany is called for ${what}`);
    }
  }),
  check("rejects the asks of a batch when loadMany rejects", 1, async ({ answer, world }) => {
    for (const reason of world.reasons()) {
      const loadMany = world.task("loadMany", [
        ...[gives(300, ["x"]), fails(30, reason), gives(10, ["y", "z"])],
        ...[fails(20, reason), gives(20, ["v", "w"])],
      ]);
      const load = await answer.batchLoader(loadMany, WAIT);
      const other = await answer.batchLoader(
        makeLoadMany(world, 100, (key) => key),
        WAIT,
      );
      const before = world.follow(load("a"));
      await world.sleep(60);
      const asks = ["a", "b", "a", "c"].map((key) => world.follow(load(key)));
      const beside = world.follow(other("a"));
      await world.sleep(60);
      const next = ["b", "a"].map((key) => world.follow(load(key)));
      for (const [index, ask] of asks.entries()) {
        await ask.settled;
        rejectedWith(ask, reason, `ask ${index + 1} of 4, of a batch that fails,`);
      }
      equal(
        await valuesOf(next, "of the batch after"),
        ["y", "z"],
        "the values of the batch after",
      );
      const rest = await valuesOf([before, beside], "besides");
      const what = "the values of a batch before one that fails, and of another loader's,";
      equal(rest, ["x", "a"], what, "a failure concerns the asks of that batch and nobody else");
      const alone = world.follow(load("b"));
      await alone.settled;
      rejectedWith(alone, reason, "an ask that is alone in a batch that fails");
      const last = ["a", "b"].map((key) => world.follow(load(key)));
      equal(
        await valuesOf(last, "of the batch after"),
        ["v", "w"],
        "the values of the batch after",
      );
      await world.sleep(200);
      equal(loadMany.calls.length, 5, "the number of calls of loadMany for 5 batches");
    }
  }),
  check("rejects the asks when the number of values is wrong", 1, async ({ answer, world }) => {
    for (const keys of [["a"], ["a", "b"], ["a", "b", "c", "b", "a"]]) {
      const different = new Set(keys).size;
      const counts = [0, different - 1, different + 1, 2 * different, keys.length].filter(
        (count) => count !== different,
      );
      for (const count of counts) {
        const loadMany = world.task("loadMany", [
          ...[gives(30, world.secrets(count)), gives(10, world.secrets(different))],
          gives(10, []),
        ]);
        const load = await answer.batchLoader(loadMany, WAIT);
        const what = `${count} values for ${different} different keys`;
        await rejectedWithError(
          keys.map((key) => world.follow(load(key))),
          what,
        );
        const next = keys.map((key) => world.follow(load(key)));
        await valuesOf(next, `of the batch after one with ${what}`);
        await rejectedWithError([world.follow(load("z"))], "no values for 1 key");
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
