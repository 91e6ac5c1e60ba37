import fc from "fast-check";
import {
  check,
  consume,
  defineGrader,
  ends,
  ensure,
  equal,
  fails,
  gives,
  givesEach,
  hangs,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  property,
  rejectedWith,
  show,
  yields,
} from "./kit/index.ts";
import type { Behaviour, Bench, Handed, Source, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/37-map-stream/map-stream.ts");

/** A source and a mapper, by how many ms each value takes to read and to map; and a consumer, who is away after each value. */
interface Scenario {
  readonly values: readonly { readonly reads: number; readonly maps: number }[];
  readonly limit: number;
  readonly pauses: readonly number[];
  /** Whether all of that goes on twice at the same time. */
  readonly twice: boolean;
}

/** One mapped stream: what it read and mapped, and all that the consumer was handed. */
interface Run {
  readonly limit: number;
  readonly given: readonly unknown[];
  readonly results: readonly unknown[];
  readonly source: Source<unknown>;
  readonly mapper: Task<unknown>;
  readonly handed: readonly Handed[];
}

/** What mapper does with each value, whose turn the error is, and how the source fails after them. */
interface Case {
  readonly maps: readonly Behaviour<unknown>[];
  readonly turn: number;
  readonly end?: Behaviour<never>;
}

const closing = gives(30, { done: true, value: undefined });
const UNTIL_THE_END = 20;

/**
 * Maps the source of a scenario: `value 1` to `result 1`, and so on.
 *
 * @param from How many numbers come before theirs.
 */
async function play({ answer, world }: Bench<Answer>, scenario: Scenario, from = 0): Promise<Run> {
  const { values, limit, pauses } = scenario;
  const given = values.map((_, index) => `value ${from + index + 1}`);
  const results = values.map((_, index) => `result ${from + index + 1}`);
  const steps = values.map(({ reads }, index) => yields(reads, given[index]));
  const end = gives(UNTIL_THE_END, { done: true, value: "the end, no value" });
  const source = world.source("source", [...steps, end], closing);
  const mapper = world.task(
    "mapper",
    givesEach(
      values.map(({ maps }) => maps),
      results,
    ),
  );
  const handed = await consume(world, answer.mapStream(source, mapper, limit), pauses);
  return { limit, given, results, source, mapper, handed };
}

/** When the consumer begins to wait, from that time in ms on: for as long as time passes. */
function nextWait({ handed }: Run, from: number): number {
  const wait = handed.find(({ asked, at }) => at > from && at > asked);
  return wait === undefined ? Infinity : Math.max(wait.asked, from);
}

const endOf = ({ end }: { readonly end: number | null }): number => end ?? Infinity;

/** When closings ended that began at a time, in ms, or before. */
function closesFrom({ closed }: Source<unknown>, begin: number): readonly (number | null)[] {
  return closed.filter(({ start }) => start <= begin).map(({ end }) => end);
}

/** Checks that the results came in the order of the source, and then the end. */
function completeness({ source, results, handed }: Run): void {
  equal(source.opened.length, 1, "how often the source is opened");
  const yielded = handed.filter(({ done }) => !done).map(({ value }) => value);
  equal(yielded, results, "what is yielded");
}

/** Checks that each result came when the consumer had asked, and it and all before it were mapped. */
function punctuality({ source, mapper, handed, results }: Run): void {
  let ready = 0;
  for (const [index, { asked, at, value, done }] of handed.entries()) {
    const call = done ? source.asked[results.length] : mapper.calls[index];
    ready = Math.max(ready, call === undefined ? Infinity : endOf(call));
    const due = Math.max(asked, ready);
    ensure(
      at === due || (done && closesFrom(source, due).includes(at)),
      `${done ? "the end" : show(value)}, asked for at ${asked} ms and ready at ${ready} ms, to come at ${due} ms`,
      `it came at ${at} ms`,
      "yield a result as soon as it and all before it are there, whatever else is in flight",
    );
  }
}

/** Checks that each value was mapped once, in order, as soon as it was read. */
function mapping(run: Run): void {
  const { given, source, mapper } = run;
  equal(
    mapper.calls.map(({ args }) => args[0]),
    given,
    "the values that mapper is given",
  );
  for (const [index, { start }] of mapper.calls.entries()) {
    const read = endOf(source.asked[index] ?? { end: null });
    const due = nextWait(run, read);
    ensure(
      start >= read && start <= due,
      `value ${index + 1} to be mapped as soon as it is read, at ${read} ms`,
      `mapper was called at ${start} ms`,
      "the call of mapper need not wait for anything else",
    );
  }
}

/** Checks that it read on, one value at a time, while the consumer waited and fewer than `limit` were held. */
function readingOn(run: Run): void {
  const { given, limit, source, handed } = run;
  for (let place = 0; place <= given.length; place++) {
    const before = source.asked[place - 1];
    const free = Math.max(
      before === undefined ? 0 : endOf(before),
      place < limit ? 0 : (handed[place - limit]?.at ?? Infinity),
    );
    const due = nextWait(run, free);
    const start = source.asked[place]?.start ?? Infinity;
    const which = place === given.length ? "the end" : `value ${place + 1}`;
    ensure(
      start <= due,
      `${which} to be read from ${due} ms on, as the consumer waits and fewer than ${limit} are held`,
      start === Infinity ? "it was never read" : `the source was asked for it at ${start} ms`,
      "while the consumer waits for a value to be mapped, the source need not rest",
    );
    ensure(
      before === undefined || start >= endOf(before),
      "one value to be read at a time",
      `the source was asked again at ${start} ms, and had not answered before ${endOf(before ?? { end: null })} ms`,
      "ask for a value when the one before has come",
    );
  }
}

/** Checks that never more than `limit` values were held that were read and not yet yielded. */
function holding({ given, limit, source, handed }: Run): void {
  for (const [index] of given.entries()) {
    const read = endOf(source.asked[index] ?? { end: null });
    const held = index + 1 - handed.filter(({ at, done }) => !done && at <= read).length;
    ensure(
      held <= limit,
      `no more than ${limit} to be held that were read and not yet yielded`,
      `${held} were at ${read} ms, when value ${index + 1} came`,
      "a value has its place until it is yielded, not only until it is mapped",
    );
  }
}

const tens = fc.integer({ min: 1, max: 30 }).map((ten) => 10 * ten);
const inputs: fc.Arbitrary<Scenario> = fc.record({
  values: fc.array(fc.record({ reads: tens, maps: tens }), { minLength: 1, maxLength: 8 }),
  limit: fc.integer({ min: 1, max: 4 }),
  pauses: fc.array(fc.constantFrom(0, 0, 0, 15, 200, 700), { minLength: 1, maxLength: 4 }),
  twice: fc.constantFrom(false, false, true),
});

const scenario = (
  reads: readonly number[],
  maps: readonly number[],
  limit: number,
  pauses: readonly number[] = [0],
  twice = false,
): Scenario => {
  const values = maps.map((ms, index) => ({ reads: reads[index % reads.length] ?? 10, maps: ms }));
  return { values, limit, pauses, twice };
};

const examples: readonly Scenario[] = [
  scenario([50], [300, 100, 100, 100], 2),
  scenario([10], [300, 100, 200, 50, 100], 2),
  scenario([10], [100, 300, 300, 20, 20, 20], 3, [0, 0, 150], true),
  scenario([100], [30, 30, 500, 30], 2),
  scenario([20], [100, 200, 300], 1),
  scenario([10], [20, 20, 20, 20, 20], 2, [200]),
  scenario([61_000, 10], [10, 62_000, 30, 20], 3),
  scenario([10], [90, 80, 70, 60, 50, 40, 30, 20, 10], 100),
];
const many = scenario(
  [5, 10, 15],
  Array.from({ length: 100 }, (_, index) => 10 + 10 * ((index * 37) % 20)),
  7,
);

/** A scenario as code: what is read, mapped and yielded, and when. */
function code({ values, limit, pauses, twice }: Scenario): string {
  const isAway = pauses.some((ms) => ms > 0);
  const pause = `
    const pause = [${pauses.join(", ")}][count++ % ${pauses.length}] ?? 0;
    if (pause > 0) await sleep(pause);`;
  return `
const log = (what: string) => console.log(\`\${Math.round(performance.now())} ms: \${what}\`);
async function* source() {
  for (const [index, ms] of [${values.map(({ reads }) => reads).join(", ")}].entries()) {
    await sleep(ms);
    yield index + 1;
  }
}
async function mapper(value: number) {
  log(\`value \${value} is read\`);
  await sleep([${values.map(({ maps }) => maps).join(", ")}][value - 1] ?? 0);
  return \`result \${value}\`;
}

async function consume() {${isAway ? "\n  let count = 0;" : ""}
  for await (const result of mapStream(source(), mapper, ${limit})) {
    log(\`\${result} is yielded\`);${isAway ? pause : ""}
  }
}

await ${twice ? "Promise.all([consume(), consume()])" : "consume()"};`;
}

/** Plays a scenario, or two of its kind at once. */
function playAll(bench: Bench<Answer>, scenario: Scenario): Promise<readonly Run[]> {
  const runs = [play(bench, scenario)];
  if (scenario.twice) runs.push(play(bench, scenario, 100));
  return Promise.all(runs);
}

/** A check of many scenarios. */
function scenarios(title: string, points: number, looks: readonly ((run: Run) => void)[]) {
  return property<Answer, Scenario>(
    title,
    points,
    inputs,
    async (bench, scenario) => {
      for (const run of await playAll(bench, scenario)) for (const look of looks) look(run);
    },
    { runs: 12, examples, code },
  );
}

export default defineGrader<Answer>("37-map-stream", { mapStream: "generator" }, [
  check("yields the mapped values in the order of the source", 2, async (bench) => {
    const { answer, world } = bench;
    for (const one of [...examples, many]) {
      for (const run of await playAll(bench, one)) completeness(run);
    }
    const values = world.values();
    for (const limit of [1, 4]) {
      const steps = values.map((value, index) => yields(10 + (index % 3), value));
      const source = world.source("source", [...steps, ends(10)], closing);
      const results = values.toReversed();
      const takes = values.map((_, index) => 10 + 10 * ((index * 5) % 7));
      const mapper = world.task("mapper", givesEach(takes, results));
      const handed = await consume(world, answer.mapStream(source, mapper, limit), [0]);
      const given = mapper.calls.map(({ args }) => args[0]);
      equal(given, values, "the values, of all kinds, that mapper is given");
      const yielded = handed.slice(0, -1).map(({ value }) => value);
      equal(yielded, results, "the results, of all kinds, that are yielded");
    }
    const never = world.task("mapper", [gives(10, "none")]);
    const none = answer.mapStream(world.source("empty source", [ends(40)]), never, 3);
    equal((await none.next()).done, true, "done, when the source has no values");
    equal((await none.next()).done, true, "done, when it is asked again");
    equal(never.calls.length, 0, "the number of calls of mapper for no values");
  }),
  scenarios("yields each as soon as it and all before it are mapped", 2, [punctuality]),
  scenarios("reads on and maps at once while the consumer waits", 2, [mapping, readingOn]),
  scenarios("holds no more than limit values", 2, [holding]),
  check("passes an error on in its turn", 2, async ({ answer, world }) => {
    const later = new Error("a later one");
    const good = gives(100, "good");
    for (const [index, reason] of world.reasons().entries()) {
      const cases: readonly Case[] = [
        { maps: [fails(60, reason), good], turn: 0 },
        { maps: [gives(200, "slow"), good, fails(10, reason), good], turn: 2 },
        { maps: [gives(300, "slow"), fails(100, reason), fails(20, later)], turn: 1 },
        { maps: [good, gives(250, "slow"), good], turn: 3, end: fails(20, reason) },
        { maps: [], turn: 0, end: fails(20, reason) },
        { maps: [good, fails(150, reason)], turn: 1, end: fails(10, later) },
      ];
      for (const limit of [1, 4]) {
        const { maps, turn, end = hangs() } = cases[(index + limit) % cases.length] as Case;
        const steps = maps.map((_, place) => yields(15, place));
        const source = world.source("source", [...steps, end], closing);
        const mapper = world.task("mapper", maps);
        const mapped = answer.mapStream(source, mapper, limit);
        const handed = await consume(world, mapped, [400 * (index % 2)], turn);
        const before = handed.filter(({ done }) => !done).length;
        equal(before, turn, "how many values come before the error");
        const asked = world.now;
        const call = world.follow(mapped.next());
        await call.settled;
        rejectedWith(call, reason, "the stream");
        const ended = mapper.calls.slice(0, turn + 1).map(endOf);
        if (turn === maps.length) ended.push(...source.asked.slice(turn).map(endOf));
        const due = Math.max(asked, ...ended);
        ensure(
          call.at === due || closesFrom(source, due).includes(call.at),
          `the error to be passed on at ${due} ms, when its turn has come`,
          `it was at ${call.at} ms`,
          "there is nothing left to wait for, but the closing perhaps",
        );
        await quietAfter(world, source, mapper, "the error has been passed on");
        ensure(
          hasFailed(source) || source.closed.length > 0,
          "the source to be closed when mapper has failed",
          "its return was not called",
          "a finally runs however the generator is left",
        );
      }
    }
  }),
  check("closes the source when the consumer stops", 2, async ({ answer, world }) => {
    for (const limit of [1, 4]) {
      for (const count of [1, 3]) {
        for (const last of [hangs(), yields(700, "late"), fails(800, "late"), ends(61_000)]) {
          const steps = [10, 20, 30, 40].map((ms) => yields<unknown>(ms, ms));
          const source = world.source("source", [...steps, last], closing);
          const open = world.source("source without return", [...steps, last]);
          const does = [gives(50, 1), gives(10, 2), gives(60, 3), fails(90, "no")];
          const mapper = world.task("mapper", does);
          const otherMapper = world.task("another mapper", does);
          const mapped = answer.mapStream(source, mapper, limit);
          const other = answer.mapStream(open, otherMapper, limit);
          await consume(world, mapped, [30], count);
          await consume(world, other, [100], count);
          const stops = [world.follow(mapped.return()), world.follow(other.return())];
          await quietAfter(world, source, mapper, "the consumer has stopped");
          ensure(
            source.closed.length > 0,
            `the source to be closed when the consumer has taken ${count} and stops`,
            "its return was not called",
            "a finally runs however the generator is left",
          );
          for (const stop of stops) {
            ensure(stop.status === "fulfilled", "return() to resolve", `it is ${stop.status}`);
            equal(stop.value?.done, true, "done, when the consumer stops");
          }
        }
      }
    }
    const stuck = world.source("source", [yields(10, 1), hangs()], fails(30, "can't be closed"));
    const mapped = answer.mapStream(stuck, world.task("mapper", [gives(10, 1)]), 2);
    await consume(world, mapped, [0], 1);
    // What becomes of a closing that fails is free, but for the crash that is looked for later.
    world.follow(mapped.return());
    await world.idle();
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);

/** Whether a source has failed by itself, and needs no closing. */
function hasFailed({ asked }: Source<unknown>): boolean {
  return asked.some(({ outcome }) => outcome === "rejected");
}

/** Checks that from the next millisecond on nothing more is read or mapped. */
async function quietAfter(
  world: World,
  source: Source<unknown>,
  mapper: Task<unknown>,
  when: string,
): Promise<void> {
  const at = world.now;
  await world.idle();
  const again = [...source.asked, ...mapper.calls].find(({ start }) => start > at);
  ensure(
    again === undefined,
    `nothing to be read or mapped when ${when}, at ${at} ms`,
    `${again?.label} was called at ${again?.start} ms`,
    "what comes in late has no taker any more",
  );
}
