import {
  check,
  defineGrader,
  ends,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  leavesNothingBehind,
  named,
  rejectedWith,
  show,
  throws,
  yields,
} from "./kit/index.ts";
import type { Behaviour, Bench, Source, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/35-pipeline/pipeline.ts");
type Generator = AsyncGenerator<unknown, void>;
type Recorded = Pick<Task<unknown>, "calls">;

/** One of the three functions, under way with a source. */
interface Stage {
  readonly what: string;
  readonly generator: Generator;
  /** `fn` or `keep`, where there is one. */
  readonly task: Recorded | undefined;
  /** How many values it takes to yield the first, the second, and so on. */
  readonly needs: readonly number[];
}

const closing = gives(50, { done: true, value: undefined });
const lazy = "an async generator stands still at its yield until it is asked again";
const leave = "who stops reading closes what it has read from, however it came to stop";

/** The steps of a source that yields values, and then ends; what comes along with the end is no value. */
function steps(values: readonly unknown[], ms: readonly number[] = [100]) {
  const given = values.map((value, index) => yields(ms[index % ms.length] ?? 0, value));
  return [...given, gives(100, { done: true, value: "end" })];
}

/** Asks for everything there is, one at a time. */
async function takeAll(generator: Generator, what: string): Promise<readonly unknown[]> {
  const taken: unknown[] = [];
  for await (const value of generator) {
    taken.push(value);
    ensure(taken.length <= 300, `${what} to end`, "it had yielded 300 values and went on");
  }
  equal(
    (await generator.next()).done,
    true,
    `done, when ${what} has ended and is asked once more,`,
  );
  return taken;
}

/** Asserts that a generator has yielded these values. */
function sameValues(given: readonly unknown[], values: readonly unknown[], what: string): void {
  for (const [index, value] of values.slice(0, given.length).entries()) {
    equal(given[index], value, `value ${index + 1} of ${what}`);
  }
  equal(given.length, values.length, `how many values ${what} yields`);
}

/** Asks two generators in turn for everything there is. */
async function takeInTurn(one: Generator, other: Generator): Promise<readonly unknown[][]> {
  const taken: unknown[][] = [[], []];
  const open = new Set([one, other]);
  for (let turn = 0; open.size > 0 && turn < 40; turn++) {
    for (const [index, generator] of [one, other].entries()) {
      if (!open.has(generator)) continue;
      const { done, value } = await generator.next();
      if (done === true) open.delete(generator);
      else taken[index]?.push(value);
    }
  }
  return taken;
}

/** Asserts that a function was called once with each of the values, in order. */
function calledWith({ calls }: Recorded, values: readonly unknown[], name: string): void {
  for (const [index, { args, label }] of calls.slice(0, values.length).entries()) {
    equal(args[0], values[index], `what ${label} is called with`);
  }
  equal(calls.length, values.length, `how often ${name} is called for ${values.length} values`);
}

/** All three, each with a source of its own that is made by a function. */
function stagesOf(
  { answer, world }: Bench<Answer>,
  makeSource: () => Source<unknown>,
): readonly (Stage & { readonly source: Source<unknown> })[] {
  const fn = world.task("fn", [gives(30, "mapped")]);
  const keep = world.task(
    "keep",
    [false, true, true, false, false, true].map((one) => gives(30, one)),
  );
  const [a, b, c] = [makeSource(), makeSource(), makeSource()];
  return [
    {
      what: "mapAsync(source, fn)",
      ...{ source: a, generator: answer.mapAsync(a, fn), task: fn, needs: [1, 2, 3, 4, 5] },
    },
    {
      what: "filterAsync(source, keep)",
      ...{ source: b, generator: answer.filterAsync(b, keep), task: keep, needs: [2, 3, 6, 7] },
    },
    {
      what: "take(source, 4)",
      ...{ source: c, generator: answer.take(c, 4), task: undefined, needs: [1, 2, 3, 4] },
    },
  ];
}

/** Asserts that nothing was read before what came before it had ended. */
function oneAtATime({ asked }: Source<unknown>, task: Recorded | undefined, what: string): void {
  const reads = asked.map((call) => ({ ...call, name: "a value" }));
  const calls = task?.calls.map((call) => ({ ...call, name: "a function" })) ?? [];
  const all = [...reads, ...calls].toSorted((one, other) => one.start - other.start);
  for (const [index, { label, start }] of all.entries()) {
    const before = all.slice(0, index).find(({ end }) => (end ?? Infinity) > start);
    ensure(
      before === undefined,
      `${what} to do one thing after another`,
      `${label} began at ${start} ms, when ${before?.label} had not ended yet`,
      "the value in hand comes first",
    );
  }
}

/** Asserts that a source has been closed, and that it is not asked any more. */
async function isClosed(world: World, source: Source<unknown>, when: string): Promise<void> {
  const asked = source.asked.length;
  await world.sleep(1_000);
  ensure(
    source.closed.length > 0,
    `the source to be closed ${when}`,
    source.thrown.length > 0 ? "an error was thrown into it instead" : "its return was not called",
    leave,
  );
  equal(source.asked.length - asked, 0, `how often the source is asked for a value ${when}`);
}

/** A function that fails with the value in that place, counted from 0. */
function failing(world: World, name: string, before: number, failure: Behaviour<never>) {
  const good = Array.from({ length: before }, () => gives<unknown>(20, true));
  return world.task<unknown>(name, [...good, failure, gives(20, true)]);
}

/** Both functions that take one, with a function that fails. */
function failingStages(
  { answer, world }: Bench<Answer>,
  before: number,
  failure: Behaviour<never>,
) {
  const fn = failing(world, "fn", before, failure);
  const keep = failing(world, "keep", before, failure) as Task<boolean>;
  return [
    {
      ...{ what: "mapAsync(source, fn)", task: fn as Recorded, yielded: true as unknown },
      over: (source: Source<unknown>): Generator => answer.mapAsync(source, fn),
    },
    {
      ...{ what: "filterAsync(source, keep)", task: keep as Recorded, yielded: "value" as unknown },
      over: (source: Source<unknown>): Generator => answer.filterAsync(source, keep),
    },
  ];
}

/** An answer's generator as the source of another one. */
function asSource(name: string, generator: Generator): AsyncIterable<unknown> {
  const iterator = { next: () => generator.next(), return: () => generator.return() };
  return named(name, { [Symbol.asyncIterator]: () => iterator });
}

export default defineGrader<Answer>(
  "35-pipeline",
  { mapAsync: "generator", filterAsync: "generator", take: "generator" },
  [
    check("maps every value with fn", 2, async ({ answer, world }) => {
      const values = world.values();
      const results = values.toReversed();
      const what = "what mapAsync(source, fn) yields";
      let calls = 0;
      const fns = [
        world.task(
          "fn",
          results.map((result, index) => gives(10 * (index % 4), result)),
        ),
        world.callback("fn", (_value: unknown): unknown => results[calls++]),
      ];
      for (const fn of fns) {
        const source = world.source("source", steps(values, [100, 0, 61_000, 5_000]), closing);
        const given = await takeAll(answer.mapAsync(source, fn), "mapAsync(source, fn)");
        sameValues(given, results, `mapAsync(source, fn) of ${values.length} values`);
        calledWith(fn, values, "fn");
      }
      const numbers = Array.from({ length: 120 }, (_, index) => index);
      const source = world.source("source", steps(numbers, [1]), closing);
      const double = world.callback("fn", (value: unknown) => 2 * Number(value));
      const doubled = await takeAll(answer.mapAsync(source, double), "mapAsync(source, fn)");
      equal(
        doubled,
        numbers.map((number) => 2 * number),
        `${what} of 120 values`,
      );
      const none = world.source("empty source", [ends(100)], closing);
      equal(await takeAll(answer.mapAsync(none, double), "mapAsync"), [], `${what} of no values`);
      const [one, other] = [
        answer.mapAsync(world.source("source", steps([1, 2, 3])), double),
        answer.mapAsync(
          world.source("another source", steps([2, 3])),
          world.task("another fn", [gives(10, "b"), gives(10, "c")]),
        ),
      ];
      const both = await takeInTurn(one, other);
      equal(
        both,
        [
          [2, 4, 6],
          ["b", "c"],
        ],
        "what two generators of mapAsync yield in turn",
      );
    }),
    check("keeps the values for which keep gives true", 2, async ({ answer, world }) => {
      const values = world.values();
      const what = "filterAsync(source, keep)";
      const patterns = [[true, false, false], [false, true], [true], [false], [true, true, false]];
      for (const pattern of patterns) {
        const kept = (index: number): boolean => pattern[index % pattern.length] ?? false;
        let calls = 0;
        const keeps = [
          world.task(
            "keep",
            values.map((_, index) => gives(10 * (index % 3), kept(index))),
          ),
          world.callback("keep", (_value: unknown) => kept(calls++)),
        ];
        const expected = values.filter((_, index) => kept(index));
        for (const keep of pattern.length === 3 ? keeps : keeps.slice(pattern.length - 1)) {
          const source = world.source("source", steps(values, [100, 0, 61_000]), closing);
          const given = await takeAll(answer.filterAsync(source, keep), what);
          sameValues(given, expected, `${what}, which looks at ${values.length} values,`);
          calledWith(keep, values, "keep");
        }
      }
      const isOdd = world.callback("keep", (value: unknown) => Number(value) % 2 === 1);
      const isBig = world.task(
        "another keep",
        [false, true, true].map((one) => gives(20, one)),
      );
      const [one, other] = [
        answer.filterAsync(world.source("source", steps([1, 2, 3, 1])), isOdd),
        answer.filterAsync(world.source("another source", steps([1, 2, 3])), isBig),
      ];
      const both = await takeInTurn(one, other);
      equal(
        both,
        [
          [1, 3, 1],
          [2, 3],
        ],
        "what two generators of filterAsync yield in turn",
      );
    }),
    check("takes count values and asks for no more", 2, async ({ answer, world }) => {
      const values = world.values();
      for (const count of [1, 2, 5, values.length, values.length + 1, 1_000]) {
        for (const how of count === 2 ? [closing, undefined] : [closing]) {
          const source = world.source("source", steps(values, [100, 0, 61_000]), how);
          const what = `take(source, ${count})`;
          const generator = answer.take(source, count);
          const given = await takeAll(generator, what);
          sameValues(given, values.slice(0, count), `${what}, of ${values.length} values,`);
          for (let again = 0; again < 3; again++) {
            equal(
              (await generator.next()).done,
              true,
              `done, when ${what} is asked again and again,`,
            );
          }
          await world.sleep(1_000);
          if (count > values.length) continue;
          ensure(
            source.asked.length <= count,
            `no more than ${count} values to be asked for by ${what}`,
            `${source.asked.length} were`,
            "look at the count before the next value is asked for",
          );
        }
      }
      for (const asks of [0, 1, 3]) {
        const source = world.source("source", steps([1, 2]), closing);
        const generator = answer.take(source, 0);
        for (let ask = 0; ask < asks; ask++) {
          const { done, value } = await generator.next();
          ensure(done === true, "take(source, 0) to end at once", `it gave ${show(value)}`);
        }
        await generator.return();
        await world.sleep(1_000);
        const touched = source.opened.length + source.asked.length + source.closed.length;
        equal(touched, 0, "how often take(source, 0) touches the source");
      }
      const both = await takeInTurn(
        answer.take(world.source("source", steps([1, 2, 3, 4])), 3),
        answer.take(world.source("another source", steps(["a", "b", "c", "d"])), 2),
      );
      equal(
        both,
        [
          [1, 2, 3],
          ["a", "b"],
        ],
        "what take(source, 3) and take(other, 2) yield in turn",
      );
    }),
    check("reads no more than it was asked for", 2, async (bench) => {
      const { world } = bench;
      for (const ms of [100, 0]) {
        const makeSource = (): Source<unknown> => {
          return world.source("source", steps([1, 2, 3, 4, 5, 6, 7, 8], [ms]), closing);
        };
        for (const { what, source, generator, task, needs } of stagesOf(bench, makeSource)) {
          const rests = async (due: number, when: string): Promise<void> => {
            for (const pause of [0, 1, 400]) {
              await world.sleep(pause);
              const reads = `the number of values that ${what} has read ${when}`;
              equal(source.asked.length, due, reads, lazy);
              if (task === undefined) continue;
              equal(task.calls.length, due, `the number of calls ${what} has made ${when}`, lazy);
            }
          };
          await rests(0, "before it was asked");
          for (const [index, due] of needs.entries()) {
            const { done } = await generator.next();
            equal(done, false, `done, when ${what} is asked for value ${index + 1},`);
            await rests(due, `when it has yielded ${index + 1}`);
          }
          await generator.return();
          oneAtATime(source, task, what);
          equal(source.opened.length, 1, `how often ${what} opens the source`);
        }
      }
    }),
    check("closes the source when no more is wanted", 2, async (bench) => {
      const { answer, world } = bench;
      const stopped = async (source: Source<unknown>, generator: Generator, when: string) => {
        const stop = world.follow(generator.return());
        await isClosed(world, source, when);
        const again = world.follow(generator.next());
        await world.sleep(1_000);
        equal(source.opened.length, 1, `how often the source is opened ${when}, and asked again,`);
        if (stop.status !== "fulfilled") return;
        equal(stop.value?.done, true, `done, ${when},`);
        equal(fulfilled(again, `an ask ${when}`).done, true, `done, when asked again ${when},`);
      };
      const [reason] = world.reasons();
      for (const how of [closing, gives(0, { done: true, value: 1 }), fails(50, reason)]) {
        for (const count of [1, 2, 4]) {
          const makeSource = () => world.source("source", steps([1, 2, 3, 4, 5, 6, 7, 8]), how);
          for (const { what, source, generator } of stagesOf(bench, makeSource)) {
            for (let asks = 0; asks < count; asks++) await world.follow(generator.next()).settled;
            const values = `${count} ${count === 1 ? "value" : "values"}`;
            await stopped(source, generator, `when the consumer of ${what} stops after ${values}`);
          }
        }
        for (const length of [2, 5]) {
          const source = world.source("source", steps([1, 2, 3, 4, 5].slice(0, length)), how);
          const generator = answer.take(source, 2);
          for (let asks = 0; asks < 3; asks++) await world.follow(generator.next()).settled;
          await isClosed(world, source, `when take(source, 2) has had 2 of ${length} values`);
        }
      }
      const loop = world.source("source", steps([1, 2, 3]), closing);
      for await (const value of answer.mapAsync(loop, world.task("fn", [gives(20, 1)]))) {
        if (value === 1) break;
      }
      await isClosed(world, loop, "when the consumer of mapAsync leaves its loop with break");
      for (const { what, source, generator } of stagesOf(bench, () => {
        return world.source("source without return", steps([1, 2, 3, 4, 5, 6]));
      })) {
        await generator.next();
        const stop = world.follow(generator.return());
        await world.sleep(1_000);
        const when = "when its consumer stops and the iterator of its source has no return";
        equal(fulfilled(stop, `${what}, ${when},`).done, true, `done of ${what}, ${when},`);
        ensure(source.asked.length <= 2, `${what} to read no further ${when}`, "it did");
      }
      const head = world.source("source", steps([1, 2, 3, 4, 5, 6]), closing);
      const keep = world.callback("keep", (value: unknown) => value !== 2);
      const odd = answer.filterAsync(
        asSource(
          "mapped",
          answer.mapAsync(head, (one) => one),
        ),
        keep,
      );
      const line = "take(filterAsync(mapAsync(source)), 2)";
      equal(
        await takeAll(answer.take(asSource("kept", odd), 2), line),
        [1, 3],
        `what ${line} yields`,
      );
      await isClosed(world, head, `when ${line} is full`);
    }),
    check("passes errors on", 2, async (bench) => {
      const { answer, world } = bench;
      const fn = world.callback("fn", (value: unknown) => value);
      const keep = world.callback("keep", (_value: unknown) => true);
      for (const [index, reason] of world.reasons().entries()) {
        const before = index % 3;
        const good = Array.from({ length: before }, () => yields(100, "value"));
        const fail = async (generator: Generator, due: unknown, what: string): Promise<void> => {
          for (let asks = 0; asks < before; asks++) {
            equal((await generator.next()).value, due, `value ${asks + 1} of ${what}`);
          }
          const last = world.follow(generator.next());
          await last.settled;
          rejectedWith(last, reason, `${what}, asked for value ${before + 1},`);
        };
        const how = index % 2 === 0 ? closing : undefined;
        const makeSource = () => {
          const later = [yields(100, "later"), ends(100)];
          return world.source("source", [...good, fails(100, reason), ...later], how);
        };
        const [a, b, c] = [makeSource(), makeSource(), makeSource()];
        await fail(answer.mapAsync(a, fn), "value", "mapAsync of a source that fails");
        await fail(answer.filterAsync(b, keep), "value", "filterAsync of a source that fails");
        await fail(answer.take(c, before + 1), "value", "take of a source that fails");
        for (const failure of [fails(50, reason), fails(0, reason), throws(reason)]) {
          for (const { what, task, yielded, over } of failingStages(bench, before, failure)) {
            const source = world.source("source", steps(Array(6).fill("value")), how);
            const given = what.includes("fn") ? "fn" : "keep";
            const does = failure.does === "throw" ? "throws" : "rejects";
            await fail(over(source), yielded, `${what}, with ${given} that ${does}`);
            equal(task.calls.length, before + 1, `how often ${what} calls ${given}`);
          }
        }
      }
    }),
    check("closes the source when a function fails", 1, async (bench) => {
      const { world } = bench;
      const hows = [closing, gives(0, { done: true, value: 1 }), fails(50, "closing")];
      for (const [index, reason] of world.reasons().entries()) {
        const how = hows[index % hows.length];
        const before = (index + 1) % 3;
        for (const failure of [fails(50, reason), throws(reason)]) {
          for (const { what, task, over } of failingStages(bench, before, failure)) {
            const source = world.source("source", steps(["a", "b", "c", "d", "e"]), how);
            const generator = over(source);
            for (let asks = 0; asks < before; asks++) await generator.next();
            await world.follow(generator.next()).settled;
            const given = what.includes("fn") ? "fn" : "keep";
            const does = failure.does === "throw" ? "throws" : "rejects";
            await isClosed(world, source, `when ${given}, of ${what}, ${does}`);
            equal(task.calls.length, before + 1, `how often ${what} calls ${given}`);
          }
        }
      }
    }),
    leavesNothingBehind(1),
  ],
);
