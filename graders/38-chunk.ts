import fc from "fast-check";
import {
  check,
  defineGrader,
  ends,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  hangs,
  leavesNothingBehind,
  list,
  property,
  rejectedWith,
  show,
  yields,
} from "./kit/index.ts";
import type { Behaviour, Bench, Source, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/38-chunk/chunk.ts");
type Chunks = AsyncGenerator<unknown[], void>;

/** A chunk that the answer yielded; times are virtual, in ms. */
interface Yielded {
  readonly asked: number;
  readonly at: number;
  readonly values: readonly unknown[];
}

/** What is asked of `chunk`. Times are in ms. */
interface Input {
  /** What each value takes from the moment in which it is asked for. */
  readonly takes: readonly number[];
  readonly size: number;
  readonly wait: number;
  /** How long the consumer is busy with each chunk, again and again. */
  readonly pauses: readonly number[];
}

/** What came of a read: a value, or the end. */
interface Arrival {
  readonly start: number;
  /** `Infinity` as long as it is in flight. */
  readonly end: number;
}

const closing = gives(50, { done: true, value: undefined });
const pendingHint = "a read that is in flight when the time is up brings a value of the next chunk";
const noteHint = "note the reason, and throw it when everything before it has been yielded";
const arrivalHint =
  "start the wait when a read ends with the first value, wherever the consumer is";

/** Values that tell their place: 1, 2, 3 ... */
const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1);

/** The steps of a source whose values take so many ms each, and that ends 10 ms after the last one. */
function steps(takes: readonly number[], values: readonly unknown[] = numbers(takes.length)) {
  const given = takes.map((ms, index) => yields(ms, values[index]));
  return [...given, gives(10, { done: true, value: "end" })];
}

interface ConsumeOptions {
  /** How long the consumer is busy with each chunk, in ms, again and again. */
  readonly pauses?: readonly number[];
  /** How many chunks it asks for. */
  readonly atMost?: number;
  /** Where the chunks are put, which are lost otherwise when the source fails. */
  readonly yielded?: Yielded[];
}

/** Asks for chunks until there are no more, or so many. */
async function consume(
  world: World,
  chunks: Chunks,
  what: string,
  { pauses = [0], atMost = Infinity, yielded = [] }: ConsumeOptions = {},
): Promise<readonly Yielded[]> {
  while (yielded.length < atMost) {
    const asked = world.now;
    const { done, value } = await chunks.next();
    if (done === true) break;
    const values: unknown = value;
    ensure(Array.isArray(values), `${what} to yield arrays`, `it yielded ${show(values)}`);
    ensure(values.length > 0, `${what} to yield no empty array`, "it yielded one", pendingHint);
    yielded.push({ asked, at: world.now, values });
    ensure(yielded.length <= 300, `${what} to end`, "it had yielded 300 chunks and went on");
    const pause = pauses[(yielded.length - 1) % pauses.length] ?? 0;
    if (pause > 0) await world.sleep(pause);
  }
  return yielded;
}

/** Asserts that all chunks together are the values. */
function sameValues(
  yielded: readonly Yielded[],
  values: readonly unknown[],
  what: string,
  hint: string,
): void {
  const given = yielded.flatMap((one) => one.values);
  for (const [index, value] of values.slice(0, given.length).entries()) {
    equal(given[index], value, `value ${index + 1} of all that ${what} yields`, hint);
  }
  equal(given.length, values.length, `how many values ${what} yields altogether`, hint);
}

/** The chunks for a consumer that asks again at once, and when each is due in ms, with the end after them. */
function dueFor({
  takes,
  size,
  wait,
}: Input): readonly (readonly [at: number, values: number[]])[] {
  let now = 0;
  const arrivals = takes.map((ms) => (now += ms));
  const end = now + 10;
  const due: [at: number, values: number[]][] = [];
  for (let first = 0; first < takes.length;) {
    const until = (arrivals[first] ?? 0) + wait;
    const at = Math.min(arrivals[first + size - 1] ?? Infinity, until, end);
    const count = arrivals.slice(first, first + size).filter((one) => one <= at).length;
    due.push([at, numbers(takes.length).slice(first, first + count)]);
    first += count;
  }
  return due;
}

/** What there is of an input, in words. */
const textOf = ({ size, wait }: Input): string => `chunk(source, ${size}, ${wait})`;

/** Asserts that for a consumer that asks again at once each chunk is yielded when it is due. */
async function inTime(bench: Bench<Answer>, input: Input, hint: string): Promise<void> {
  const { answer, world } = bench;
  const start = world.now;
  const source = world.source("source", steps(input.takes), closing);
  const chunks = answer.chunk(source, input.size, input.wait) as Chunks;
  const what = textOf(input);
  const yielded = await consume(world, chunks, what);
  const arrivals = numbers(input.takes.length).map((count) => {
    return input.takes.slice(0, count).reduce((sum, ms) => sum + ms, 0);
  });
  const from = `of values that come at ${list(arrivals)} ms`;
  for (const [index, [at, values]] of dueFor(input).entries()) {
    const one = yielded[index];
    const name = `chunk ${index + 1} of ${what}, ${from},`;
    const expected = `${name} to be ${show(values)} at ${at} ms`;
    ensure(one !== undefined, expected, "there was none", hint);
    const but = `it was ${show(one.values)} at ${one.at - start} ms`;
    const isSame = one.at - start === at && show(one.values) === show(values);
    ensure(isSame, expected, but, hint);
  }
}

/** How the reads of a source have ended until now. */
function arrivalsOf({ asked }: Source<unknown>): readonly Arrival[] {
  return asked.map(({ start, end }) => ({ start, end: end ?? Infinity }));
}

/**
 * Asserts that each chunk was yielded when it was due and with what it had to hold, whatever was read while
 * the consumer was busy. The values are numbers from 1, which tell their places.
 */
function areDue(
  input: Input,
  source: Source<unknown>,
  yielded: readonly Yielded[],
  start: number,
): void {
  const { takes, size, wait } = input;
  const reads = arrivalsOf(source).map((read) => read.end - start);
  const arrivals = reads.slice(0, takes.length);
  const end = reads[takes.length] ?? Infinity;
  let first = 0;
  for (const [index, { values, ...times }] of yielded.entries()) {
    const [asked, at] = [times.asked - start, times.at - start];
    const one = `chunk ${index + 1} of ${textOf(input)}`;
    equal(values, numbers(takes.length).slice(first, first + values.length), `${one}, in order,`);
    ensure(
      values.length <= size,
      `no more than ${size} values in ${one}`,
      `it was ${show(values)}`,
    );
    const arrived = arrivals[first] ?? Infinity;
    const full = arrivals[first + size - 1] ?? Infinity;
    const due = Math.min(arrived + wait, full, end);
    const why =
      due === full
        ? `which was full at ${full} ms`
        : due === end
          ? `whose source ended at ${end} ms`
          : `whose first value arrived at ${arrived} ms`;
    ensure(
      at === Math.max(asked, due),
      `${one}, ${why}, asked for at ${asked} ms, to be yielded at ${Math.max(asked, due)} ms`,
      `it was at ${at} ms`,
      arrivalHint,
    );
    const until = Math.min(at, arrived + wait);
    const inTime = arrivals.slice(first, first + size).filter((one) => one < until).length;
    const least = due === full && at < arrived + wait ? size : inTime;
    ensure(
      values.length >= least,
      `${one}, ${why}, asked for at ${asked} ms, to hold all that came before ${until} ms`,
      `it was ${show(values)}, and ${least} had come`,
      pendingHint,
    );
    first += values.length;
  }
  equal(
    first,
    takes.length,
    `how many of ${takes.length} values ${textOf(input)} yields`,
    pendingHint,
  );
}

/** Asserts that reads don't overlap, go on while the consumer waits, and are no more than may be held. */
function readsInTurn(
  input: Input,
  source: Source<unknown>,
  yielded: readonly Yielded[],
  start: number,
): void {
  const what = textOf(input);
  const reads = arrivalsOf(source).map((one) => ({
    start: one.start - start,
    end: one.end - start,
  }));
  for (const [index, read] of reads.entries()) {
    const before = reads[index - 1]?.end ?? read.start;
    ensure(
      read.start >= before,
      `${what} to read one value at a time`,
      `read ${index + 1} began at ${read.start} ms, when the one before had not ended`,
      "begin a read only when none is in flight",
    );
    const isIdle = yielded.some(({ asked, at }) => {
      return Math.max(asked - start, before) < Math.min(at - start, read.start);
    });
    ensure(
      !isIdle,
      `${what} to read on as long as the consumer waits`,
      `no read was in flight from ${before} to ${read.start} ms`,
      "when a read has ended and there is no chunk to yield yet, begin the next one",
    );
    const given = yielded.filter(({ at }) => at - start <= read.start);
    const held = given.reduce((left, { values }) => left - values.length, index + 1);
    ensure(
      held <= input.size,
      `${what} to read no more than ${input.size} values while the consumer holds a chunk`,
      `at ${read.start} ms it read one more, which made it ${held}`,
      "count what you hold, and what is about to come",
    );
  }
}

/** Runs an input, and gives what came of it. */
async function run({ answer, world }: Bench<Answer>, input: Input, name = "source") {
  const start = world.now;
  const source = world.source(name, steps(input.takes), closing);
  const chunks = answer.chunk(source, input.size, input.wait) as Chunks;
  const yielded = await consume(world, chunks, textOf(input), input);
  return { source, yielded, start };
}

/** Durations in ms. */
const tens = (max: number): fc.Arbitrary<number> => {
  return fc.integer({ min: 0, max }).map((ten) => 10 * ten);
};
const inputs: fc.Arbitrary<Input> = fc.record({
  takes: fc.array(tens(30), { minLength: 1, maxLength: 8 }),
  size: fc.integer({ min: 1, max: 4 }),
  wait: fc.integer({ min: 1, max: 20 }).map((ten) => 10 * ten + 5),
  pauses: fc.array(tens(40), { minLength: 1, maxLength: 4 }),
});
/** Of values that arrive while the consumer is busy. */
const examples: readonly Input[] = [
  { takes: [10, 100, 200, 10], size: 3, wait: 55, pauses: [150] },
  { takes: [10, 100, 200, 10], size: 3, wait: 55, pauses: [70, 500] },
  { takes: [10, 100, 40, 20, 300], size: 3, wait: 85, pauses: [30, 600, 10] },
  { takes: [10, 10, 10, 10, 10, 10, 10, 10], size: 2, wait: 105, pauses: [400, 15] },
  { takes: [20, 90, 20, 150, 20, 20], size: 4, wait: 65, pauses: [61_000] },
  { takes: [10, 200, 100, 100, 100], size: 2, wait: 45, pauses: [0, 170, 300] },
  { takes: [10, 120, 10, 10, 10, 10], size: 3, wait: 95, pauses: [40] },
  { takes: [10, 300], size: 1, wait: 35, pauses: [500] },
];

/** An input as code to paste. */
function codeOf({ takes, size, wait, pauses }: Input): string {
  const sleeps = (ms: number): string => (ms > 0 ? `await sleep(${ms}); ` : "");
  return [
    "async function* source() {",
    ...takes.map((ms, index) => `  ${sleeps(ms)}yield ${index + 1};`),
    "  await sleep(10);",
    "}",
    "const start = performance.now();",
    `const pauses = [${pauses.join(", ")}];`,
    "let count = 0;",
    `for await (const values of chunk(source(), ${size}, ${wait})) {`,
    "  console.log(Math.round(performance.now() - start), values);",
    "  const pause = pauses[count++ % pauses.length] ?? 0;",
    "  if (pause > 0) await sleep(pause);",
    "}",
  ].join("\n");
}

/** Sources that go on after the first chunk in ways of their own, and what is in flight then. */
function stoppedSources(
  reason: unknown,
): readonly (readonly [when: string, steps: readonly Behaviour<IteratorResult<unknown>>[]])[] {
  return [
    ["with no read in flight", steps([20, 20, 20, 500, 500])],
    ["with a read of 500 ms in flight", steps([20, 500, 20, 20, 20])],
    ["with a read in flight that never ends", [yields(20, 1), hangs()]],
    ["with a read in flight that fails", [yields(20, 1), fails(500, reason)]],
    ["with a value that came meanwhile", steps([20, 80, 500, 500])],
    ["after a pause in which it could read on", steps([20, 10, 10, 10, 10, 10, 10, 10, 10])],
  ];
}

export default defineGrader<Answer>("38-chunk", { chunk: "generator" }, [
  check("yields every value once, in order", 2, async (bench) => {
    const { answer, world } = bench;
    const values = world.values();
    const patterns = [
      [100],
      [0, 0, 0, 90],
      [10, 70, 0, 61_000, 30, 30],
      [0],
      [200, 10, 10, 10, 10],
    ];
    for (const [index, pattern] of patterns.entries()) {
      const takes = values.map((_, place) => pattern[place % pattern.length] ?? 0);
      const size = [3, 1, 4, values.length, 100][index] ?? 2;
      for (const pauses of [[0], [0, 130, 10]]) {
        const source = world.source("source", steps(takes, values), closing);
        const what = `chunk(source, ${size}, 55)`;
        const yielded = await consume(world, answer.chunk(source, size, 55), what, { pauses });
        sameValues(yielded, values, what, pendingHint);
        const most = Math.max(...yielded.map((one) => one.values.length));
        ensure(most <= size, `${what} to yield up to ${size} values`, `it yielded ${most} at once`);
      }
    }
    const none = world.source("empty source", [ends(100)], closing);
    equal(await consume(world, answer.chunk(none, 3, 50), "chunk"), [], "the chunks of no values");
    const letters = ["a", "b", "c", "d", "e"];
    const sources = [
      world.source("source", steps([10, 10, 80, 10, 10], letters)),
      world.source("another source", steps([15, 90, 5, 5], [1, 2, 3, 4])),
    ];
    const both = await Promise.all(
      sources.map((source) => consume(world, answer.chunk(source, 3, 50), "chunk(source, 3, 50)")),
    );
    for (const [index, values] of [letters, [1, 2, 3, 4]].entries()) {
      const what = "chunk(source, 3, 50), beside another one,";
      sameValues(both[index] ?? [], values, what, "keep what you gather inside of the function");
    }
  }),
  check("yields a chunk as soon as it is full or the source ends", 2, async (bench) => {
    const hint =
      "look whether there are size values, and whether the source has ended, at each read";
    const tens = (count: number): readonly number[] => Array.from({ length: count }, () => 10);
    const rounds: readonly Omit<Input, "pauses">[] = [
      { takes: [10, 20, 30, 40, 50, 60], size: 3, wait: 100_005 },
      { takes: [10, 20, 30, 40, 50, 60, 70], size: 2, wait: 100_005 },
      { takes: [10, 0, 0, 500, 0, 0, 0], size: 3, wait: 100_005 },
      { takes: [100, 100, 100], size: 1, wait: 100_005 },
      { takes: [300], size: 5, wait: 100_005 },
      { takes: [10, 61_000, 10], size: 2, wait: 100_005 },
      { takes: [10, 100, 10, 10, 10, 10, 10], size: 3, wait: 45 },
      { takes: tens(160), size: 150, wait: 100_005 },
    ];
    for (const round of rounds) await inTime(bench, { ...round, pauses: [0] }, hint);
    const both = rounds.slice(0, 2).map((round) => inTime(bench, { ...round, pauses: [0] }, hint));
    await Promise.all(both);
  }),
  check("yields a chunk wait ms after its first value arrived", 2, async (bench) => {
    const { answer, world } = bench;
    const hint = "set a timer when the first value of a chunk arrives, and stop it with its chunk";
    const rounds: readonly Omit<Input, "pauses">[] = [
      { takes: [100, 50, 350, 50, 50, 100], size: 3, wait: 195 },
      { takes: [30, 30, 30, 30, 30, 30, 30], size: 20, wait: 65 },
      { takes: [100, 400, 20, 200], size: 3, wait: 85 },
      { takes: [10, 10, 10, 60, 60, 60], size: 2, wait: 75 },
      { takes: [10, 10, 70, 20, 80, 10, 10, 10, 50], size: 3, wait: 95 },
      { takes: [500, 500, 500], size: 3, wait: 15 },
      { takes: [10, 70_000, 10, 70_000], size: 4, wait: 61_005 },
      { takes: [10, 20, 30], size: 2, wait: 1 },
    ];
    for (const round of rounds) await inTime(bench, { ...round, pauses: [0] }, hint);
    const both = [rounds[0], rounds[2], rounds[3]].map(async (round) => {
      if (round !== undefined) await inTime(bench, { ...round, pauses: [0] }, hint);
    });
    await Promise.all(both);
    const start = world.now;
    const source = world.source("source", [yields(30, 1), yields(30, 2), hangs()], closing);
    const chunks = answer.chunk(source, 3, 200);
    const first = world.follow(chunks.next());
    await world.sleep(1_000);
    const what =
      "chunk 1 of chunk(source, 3, 200), of a source that falls silent after two values,";
    equal(fulfilled(first, what).value, [1, 2], what);
    equal((first.at ?? NaN) - start, 230, `the time, in ms, at which ${what} is yielded`, hint);
    chunks.return().catch(() => {});
    await world.sleep(1_000);
  }),
  property(
    "yields in time to a consumer that is busy in between",
    2,
    inputs,
    async (bench, input) => {
      const { source, yielded, start } = await run(bench, input);
      areDue(input, source, yielded, start);
    },
    { runs: 16, examples: [...examples], code: codeOf },
  ),
  check("reads one value at a time, and no more than size ahead", 2, async (bench) => {
    const { answer, world } = bench;
    const hungry = examples.slice(0, 4).map((input) => ({ ...input, pauses: [0] }));
    for (const input of [...examples, ...hungry]) {
      const { source, yielded, start } = await run(bench, input);
      readsInTurn(input, source, yielded, start);
      equal(source.opened.length, 1, `how often ${textOf(input)} opens the source`);
    }
    for (const [size, wait] of [
      [1, 100],
      [3, 100_000],
      [3, 25],
    ] as const) {
      const takes = Array.from({ length: 30 }, () => 10);
      const input = { takes, size, wait, pauses: [1_000] };
      const source = world.source("source", steps(takes), closing);
      const start = world.now;
      const chunks = answer.chunk(source, size, wait) as Chunks;
      const yielded = await consume(world, chunks, textOf(input), { ...input, atMost: 2 });
      readsInTurn(input, source, yielded, start);
      chunks.return().catch(() => {});
      await world.sleep(1_000);
    }
  }),
  check("passes an error on after the values before it", 2, async ({ answer, world }) => {
    const takes = [20, 10, 10, 20, 10];
    for (const [index, reason] of world.reasons().entries()) {
      for (const count of [0, 1, 2, 3, 5].filter((_, one) => one % 2 === index % 2)) {
        for (const pauses of [[0], [300]]) {
          for (const takesToFail of [40, 200]) {
            const good = steps(takes).slice(0, count);
            const later = [yields(10, "later"), ends(10)];
            const all = [...good, fails(takesToFail, reason), ...later];
            const source = world.source("source", all, closing);
            const chunks = answer.chunk(source, 3, 105) as Chunks;
            const busy = pauses[0] === 0 ? "" : ", with a consumer that is busy,";
            const what = `chunk(source, 3, 105) of a source that fails after ${count} ${count === 1 ? "value" : "values"}${busy}`;
            const yielded: Yielded[] = [];
            const failed = world.follow(consume(world, chunks, what, { pauses, yielded }));
            await failed.settled;
            sameValues(yielded, numbers(count), what, noteHint);
            for (const { at, values } of yielded) {
              const arrived = source.asked[Number(values[0]) - 1]?.end ?? 0;
              if (pauses[0] !== 0 || at <= arrived + 105) continue;
              ensure(
                false,
                `${what} to keep to its wait`,
                `a chunk came ${at - arrived - 105} ms late`,
              );
            }
            ensure(
              failed.status === "rejected",
              `${what} to fail, too`,
              "it ended as if all were well",
            );
            rejectedWith(failed, reason, what);
          }
        }
      }
    }
  }),
  check("closes the source when the consumer stops", 2, async ({ answer, world }) => {
    const hows = [closing, gives(0, { done: true, value: 1 }), fails(50, "closing"), undefined];
    for (const [index, how] of hows.entries()) {
      for (const [inFlight, steps] of stoppedSources(world.reasons()[index])) {
        const source = world.source("source", steps, how);
        const chunks = answer.chunk(source, 3, 65);
        await chunks.next();
        await world.sleep(40);
        const asked = source.asked.length;
        const stop = world.follow(chunks.return());
        await world.sleep(5_000);
        const when = `when the consumer stops ${inFlight}`;
        equal(source.asked.length - asked, 0, `how often the source is asked for a value ${when}`);
        if (how === undefined) {
          if (stop.status === "rejected") fulfilled(stop, `chunk, ${when},`);
          continue;
        }
        ensure(
          source.closed.length > 0,
          `the source to be closed ${when}`,
          source.thrown.length > 0 ? "an error was thrown into it instead" : "it was not",
          inFlight.includes("in flight that") || inFlight.includes("500 ms")
            ? "close the source at once, though a read is in flight"
            : "however the consumer stops, close what you have opened",
        );
        const again = world.follow(chunks.next());
        await world.sleep(5_000);
        if (again.status !== "fulfilled") continue;
        equal(again.value?.done, true, `done, when asked again ${when},`);
      }
    }
    const loop = world.source("source", steps([10, 10, 10, 10]), closing);
    for await (const values of answer.chunk(loop, 2, 100)) {
      if (values.length > 0) break;
    }
    await world.sleep(1_000);
    equal(loop.closed.length > 0, true, "whether a break closes the source");
  }),
  leavesNothingBehind(1),
]);
