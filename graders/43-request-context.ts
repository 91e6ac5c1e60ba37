import fc from "fast-check";
import {
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  gives,
  leavesNothingBehind,
  property,
  rejectedWith,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Bench, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/43-request-context/request-context.ts");
type RoutineStep = Parameters<World["routine"]>[1][number];
type Way = Extract<RoutineStep, readonly unknown[]>[0];

/** Ways of waiting, in words: those before setTimeout take no time. */
const WAYS: Readonly<Record<Way, string>> = {
  await: "an await",
  promise: "a then()",
  thenable: "the await of a thenable",
  queueMicrotask: "queueMicrotask",
  nextTick: "process.nextTick",
  setImmediate: "setImmediate",
  setTimeout: "setTimeout",
  setInterval: "setInterval",
  "timers/promises": "a sleep of node:timers/promises",
  "events.once": "events.once",
  "for await": "a for await",
};

const ways = Object.keys(WAYS) as readonly Way[];

/** What a request does: it waits in some way, for so many ms where that can be said, or starts another one. */
type Step = readonly [way: Way, ms: number] | Request;

/** A request, which asks for its id at its start and after each step. */
interface Request {
  readonly id: string;
  readonly steps: readonly Step[];
  /** The one that starts it goes on at once, and does not await it. */
  readonly isLoose?: boolean;
}

/** Requests, and how many ms after one another they start. */
interface Script {
  readonly requests: readonly Request[];
  readonly gap: number;
}

/** What was asked for, and what came of it. */
interface Ask {
  readonly id: string | undefined;
  readonly where: string;
  given: unknown;
  but: string;
}

/** Asks an answer for the id, and remembers which one it had to give. */
class Lookout {
  readonly #bench: Bench<Answer>;
  readonly #asks: Ask[] = [];

  constructor(bench: Bench<Answer>) {
    this.#bench = bench;
  }

  /** Asks now. */
  ask(id: string | undefined, where: string): void {
    this.#ask(this.#expect(id, where));
  }

  /** A function that asks when it is called. */
  asks(id: string | undefined, where: string): () => void {
    const ask = this.#expect(id, where);
    return this.#bench.world.callback(`look in ${show(id)}`, () => this.#ask(ask));
  }

  #expect(id: string | undefined, where: string): Ask {
    const ask: Ask = {
      id,
      where,
      given: this,
      but: "the work did not get as far as asking for it",
    };
    this.#asks.push(ask);
    return ask;
  }

  #ask(ask: Ask): void {
    this.#bench.answer.currentRequestId().then(
      (given) => Object.assign(ask, { given, but: `it gave ${show(given)}` }),
      () => (ask.but = "it threw"),
    );
  }

  /** Asserts that the right ids were given, some time after they were asked for. */
  async sawAll(hint?: string): Promise<void> {
    await this.#bench.world.idle();
    for (const { id, where, given, but } of this.#asks) {
      const expected = `currentRequestId() to give ${show(id)} ${where}`;
      ensure(Object.is(given, id), expected, but, hint);
    }
  }
}

/** What a request does as a function to be handed over. */
function workOf(
  { answer, world }: Bench<Answer>,
  lookout: Lookout,
  request: Request,
): () => Promise<void> {
  const { id, steps } = request;
  const of = `in the request ${show(id)}`;
  return world.routine("work", [
    lookout.asks(id, `at the start of the work ${of}`),
    ...steps.flatMap((step): RoutineStep[] => {
      if (!("id" in step)) return [step, lookout.asks(id, `after ${WAYS[step[0]]}, ${of}`)];
      const work = workOf({ answer, world }, lookout, step);
      const start = world.callback("start", () => {
        const started = answer.withRequestId(step.id, work);
        return step.isLoose === true ? undefined : started;
      });
      const when =
        step.isLoose === true
          ? "while another one that it started goes on"
          : "when another one that it started is over";
      return [start, lookout.asks(id, `${when}, ${of}`)];
    }),
  ]);
}

/** Starts the requests of a script, and asserts that each has its id wherever it is. */
async function keepsApart(bench: Bench<Answer>, { requests, gap }: Script): Promise<void> {
  const { answer, world } = bench;
  const lookout = new Lookout(bench);
  for (const [index, request] of requests.entries()) {
    const work = workOf(bench, lookout, request);
    void world.after(gap * index, async () => void answer.withRequestId(request.id, work));
  }
  await lookout.sawAll(follows);
}

const follows =
  "a variable does not know on whose behalf it is read, but node:async_hooks has something that does";
const restores =
  "when the inner work has returned, the outer id is there again, however it returned";

const wait = fc.tuple(fc.constantFrom(...ways), fc.integer({ min: 1, max: 60 }));
const ids = fc.constantFrom("a", "b", "c", "");
const calm = fc.record({ id: ids, steps: fc.array(wait, { minLength: 1, maxLength: 5 }) });
const nested = fc.record({
  id: ids,
  steps: fc.array(
    fc.oneof(
      wait,
      fc.record({ id: ids, steps: fc.array(wait, { maxLength: 3 }), isLoose: fc.boolean() }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
});
const scripts: fc.Arbitrary<Script> = fc.record({
  requests: fc.array(nested, { minLength: 2, maxLength: 4 }),
  gap: fc.integer({ min: 0, max: 40 }),
});

/** A script as a learner would write it. */
function codeOf({ requests, gap }: Script): string {
  return [
    "const log = (text: string) => console.log(text, currentRequestId());",
    ...requests.flatMap((request, index) => [
      ...(index > 0 && gap > 0 ? [`await sleep(${gap});`] : []),
      `void ${callOf(request)};`,
    ]),
  ].join("\n");
}

function callOf({ id, steps }: Request, indent = ""): string {
  const inner = `${indent}  `;
  const asks = `${inner}log("this has to be ${id === "" ? "empty" : id}:");`;
  const lines = steps.flatMap((step) => {
    if (!("id" in step)) return [`${inner}${CODE[step[0]](step[1])}`, asks];
    return [`${inner}${step.isLoose === true ? "void" : "await"} ${callOf(step, inner)};`, asks];
  });
  return [`withRequestId(${JSON.stringify(id)}, async () => {`, asks, ...lines, `${indent}})`].join(
    "\n",
  );
}

/** Many requests at the same time. */
const crowd: Script = {
  requests: Array.from({ length: 50 }, (_, index): Request => {
    return { id: `request ${index}`, steps: [["setTimeout", 10 + (index % 7)]] };
  }),
  gap: 0,
};

const CODE: Readonly<Record<Way, (ms: number) => string>> = {
  await: () => "await undefined;",
  promise: () => "await Promise.resolve().then(() => {});",
  thenable: () => "await { then: (done: () => void) => done() };",
  queueMicrotask: () => "await new Promise<void>((resolve) => queueMicrotask(resolve));",
  nextTick: () => "await new Promise((resolve) => process.nextTick(resolve));",
  setImmediate: () => "await new Promise((resolve) => setImmediate(resolve));",
  setTimeout: (ms) => `await new Promise((resolve) => setTimeout(resolve, ${ms}));`,
  setInterval: (ms) =>
    `await new Promise<void>((resolve) => { const timer = setInterval(() => { clearInterval(timer); resolve(); }, ${ms}); });`,
  "timers/promises": (ms) => `await sleep(${ms});`,
  "events.once": (ms) => `await sleep(${ms});`,
  "for await": (ms) => `for await (const _ of [sleep(${ms})]);`,
};

export default defineGrader<Answer>(
  "43-request-context",
  { withRequestId: "function", currentRequestId: "function" },
  [
    check("gives the id within work", 2, async (bench) => {
      const { answer, world } = bench;
      const odd = ["", " a ", "A", "a", "0", "undefined", "__proto__", "é", "a".repeat(1_000)];
      for (const id of [...odd, String(world.secret()), ...odd]) {
        const lookout = new Lookout(bench);
        const work = world.callback(
          "work",
          lookout.asks(id, `within the work of withRequestId(${show(id)}, work)`),
        );
        void answer.withRequestId(id, work);
        await lookout.sawAll("keep the id as it is, also if it is empty");
      }
      const lookout = new Lookout(bench);
      const twice = world.callback("work", () => {
        for (const time of ["the first", "the second", "the third"]) {
          lookout.ask("a", `within the work of withRequestId('a', work), for ${time} time`);
        }
      });
      void answer.withRequestId("a", twice);
      await lookout.sawAll();
    }),
    property(
      "gives the id after every kind of waiting",
      2,
      calm.map((request): Script => ({ requests: [request], gap: 0 })),
      keepsApart,
      {
        runs: 15,
        code: codeOf,
        examples: [
          ...ways.map((way): Script => ({ requests: [{ id: "a", steps: [[way, 20]] }], gap: 0 })),
          { requests: [{ id: "", steps: ways.map((way) => [way, 5] as const) }], gap: 0 },
          {
            requests: [
              {
                id: "b",
                steps: [
                  ["setTimeout", 61_000],
                  ["await", 0],
                  ["timers/promises", 4_000_000],
                ],
              },
            ],
            gap: 0,
          },
        ],
      },
    ),
    check("gives the innermost id", 2, async (bench) => {
      const { answer, world } = bench;
      const lookout = new Lookout(bench);
      const outer = (inner: () => unknown, when: string) => {
        return world.callback("outer", () => {
          lookout.ask("outer", "in an outer work, before the inner one");
          answer.withRequestId("inner", world.callback("inner", inner)).catch(() => {});
          lookout.ask("outer", `in an outer work, when the inner one has ${when}`);
        });
      };
      const nest = (id: string, deeper: () => unknown = () => {}): (() => unknown) => {
        return world.callback(id, () => {
          lookout.ask(id, `in the request ${show(id)}, before a request in it`);
          void deeper();
          lookout.ask(id, `in the request ${show(id)}, after a request in it`);
        });
      };
      const looks = lookout.asks("inner", "in an inner work");
      void answer.withRequestId("outer", outer(looks, "returned"));
      void answer.withRequestId(
        "outer",
        outer(() => {
          throw new Error("inner");
        }, "thrown"),
      );
      const levels = ["a", "b", "a", "", "c"].reduceRight<() => unknown>(
        (deeper, id) => {
          const work = nest(id, deeper);
          return () => answer.withRequestId(id, work);
        },
        () => {},
      );
      void levels();
      await lookout.sawAll(restores);
      const later: readonly Step[] = [
        ["setTimeout", 30],
        ["await", 0],
      ];
      for (const isLoose of [true, false]) {
        const inner: Request = { id: "inner", steps: later, isLoose };
        const around: Request = {
          id: "outer",
          steps: [
            ["await", 0],
            inner,
            ...later,
            { ...inner, steps: [{ id: "third", steps: later, isLoose }, ...later] },
            ...later,
            ["setImmediate", 0],
          ],
        };
        await keepsApart(bench, { requests: [around], gap: 0 });
        await keepsApart(bench, {
          requests: [{ ...around, steps: [inner, inner, ["setTimeout", 10], ["setTimeout", 100]] }],
          gap: 0,
        });
      }
    }),
    property("keeps requests apart that run at the same time", 2, scripts, keepsApart, {
      runs: 10,
      code: codeOf,
      examples: [
        {
          requests: [
            {
              id: "a",
              steps: [
                ["setTimeout", 30],
                ["await", 0],
                ["setTimeout", 30],
              ],
            },
            {
              id: "b",
              steps: [
                ["setTimeout", 30],
                ["await", 0],
                ["setTimeout", 30],
              ],
            },
          ],
          gap: 10,
        },
        {
          requests: [
            {
              id: "a",
              steps: [
                ["timers/promises", 5],
                ["promise", 0],
                ["setInterval", 40],
              ],
            },
            {
              id: "a",
              steps: [
                ["timers/promises", 25],
                ["promise", 0],
                ["setInterval", 40],
              ],
            },
            {
              id: "b",
              steps: [
                ["timers/promises", 45],
                ["promise", 0],
                ["setInterval", 40],
              ],
            },
          ],
          gap: 7,
        },
        crowd,
      ],
    }),
    check("gives undefined outside", 1, async (bench) => {
      const { answer, world } = bench;
      const lookout = new Lookout(bench);
      lookout.ask(undefined, "before there is any request");
      await world.sleep(10);
      for (const work of [
        () => 1,
        () => {
          throw new Error("a");
        },
        world.routine("work", [["setTimeout", 50]]),
      ]) {
        answer.withRequestId("a", work).catch(() => {});
        lookout.ask(undefined, "outside, when withRequestId has returned");
        for (const ms of [1, 20, 29, 10, 1_000]) {
          await world.sleep(ms);
          lookout.ask(undefined, `outside, ${world.now} ms after the first request came in`);
        }
      }
      await lookout.sawAll(
        "what is set for a request must not stay when withRequestId has returned",
      );
    }),
    check("returns what work returns", 1, async ({ answer, world }) => {
      for (const value of world.values()) {
        const work = world.callback("work", () => value);
        equal(await answer.withRequestId("a", work), value, "what withRequestId returns");
        equal(work.calls.length, 1, "how often work is called", "call it once, before you return");
      }
      const promise = world.promise("a promise", gives(50, "late"));
      const given: unknown = await answer.withRequestId("a", () => promise);
      ensure(
        world.isThePromise(given, promise),
        "withRequestId to return the very promise that work returned",
        `it returned ${show(given)}`,
        "what work returns is none of its business",
      );
      const start = world.now;
      const call = await answer.withRequestId("a", world.task("work", [gives(300, "done")]));
      const followed = world.follow(call as never);
      await followed.settled;
      equal(followed.value, "done", "what the promise that work returned gives");
      settledAfter(followed, start, 300, "the promise that work returned");
    }),
    check("throws what work throws", 1, async ({ answer, world }) => {
      for (const reason of world.reasons()) {
        const work = world.callback("work", () => {
          throw reason;
        });
        const call = world.follow(answer.withRequestId("a", work));
        await call.settled;
        const expected = `withRequestId to throw ${show(reason)}, as work did`;
        ensure(call.status === "rejected", expected, `it returned ${show(call.value)}`);
        ensure(
          Object.is(call.reason, reason),
          expected,
          `it threw ${show(call.reason)}`,
          "let it pass as it is",
        );
        equal(work.calls.length, 1, "how often a work that throws is called");
        const failing = await answer.withRequestId("a", world.task("work", [fails(50, reason)]));
        const promise = world.follow(failing as never);
        await promise.settled;
        rejectedWith(promise, reason, "the promise that work returned");
      }
    }),
    leavesNothingBehind(1),
  ],
  { leaks: "at the end" },
);
