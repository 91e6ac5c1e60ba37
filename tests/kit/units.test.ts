/** The parts of the kit that can be looked at alone. */
import { rmSync } from "node:fs";
import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { cached, digest } from "../../graders/kit/cache.ts";
import { UsageError } from "../../graders/kit/failure.ts";
import { chooseExercises, exerciseIds } from "../../graders/kit/grade/course.ts";
import { GuestCodec } from "../../graders/kit/guest/guest-codec.ts";
import { Queue } from "../../graders/kit/judge/queue.ts";
import {
  JudgeCodec,
  RemoteObject,
  RemotePromise,
  stackOf,
} from "../../graders/kit/judge/remote.ts";
import { printable, show, showError } from "../../graders/kit/judge/show.ts";
import {
  LARGEST_DRAW,
  areRounded,
  chiSquared,
  evenDraws,
  isEven,
} from "../../graders/kit/statistics.ts";
import { WireError, keyName, keyOf } from "../../graders/kit/wire/codec.ts";
import type { Wire } from "../../graders/kit/wire/codec.ts";
import type { FromGuest, ToGuest } from "../../graders/kit/wire/messages.ts";
import { randomFrom } from "../../graders/kit/wire/random.ts";

const SEED = { seed: 20_260_105 };

describe("the queue", () => {
  const event = (timer: number) => ({ kind: "guest", timer, ms: 1, ref: true }) as const;
  const entries = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 5 }),
      immediate: fc.boolean(),
      removed: fc.boolean(),
    }),
  );

  test("gives the earliest first, then timers before immediates, then what was set first", () => {
    const property = fc.property(entries, (list) => {
      const queue = new Queue();
      list.forEach(({ at, immediate }, timer) => queue.add(at, timer, event(timer), immediate));
      list.forEach(({ removed }, timer) => removed && queue.remove(timer));
      const left = list
        .map((entry, timer) => ({ ...entry, timer }))
        .filter(({ removed }) => !removed);
      const expected = left.toSorted(
        (a, b) => a.at - b.at || Number(a.immediate) - Number(b.immediate) || a.timer - b.timer,
      );
      const taken: number[] = [];
      while (queue.nextAt !== undefined) {
        const batch = queue.take() as readonly number[];
        const [first] = batch.map((timer) => list[timer]!);
        for (const timer of batch) {
          expect(list[timer]).toMatchObject({ at: first!.at, immediate: first!.immediate });
        }
        taken.push(...batch);
      }
      expect(taken).toEqual(expected.map(({ timer }) => timer));
      expect(queue.running).toEqual([]);
    });
    fc.assert(property, SEED);
  });

  test("gives what is the judge's by itself, between the timers set before and after it", () => {
    const queue = new Queue();
    const done: string[] = [];
    queue.add(5, 1, event(1));
    queue.add(5, 2, event(2));
    queue.add(5, 3, { kind: "judge", run: () => done.push("first") });
    queue.add(5, 3.5, { kind: "judge", run: () => done.push("second") });
    queue.add(5, 4, event(4));
    expect(queue.awaitsJudge).toBe(true);
    expect(queue.take()).toEqual([1, 2]);
    const run = queue.take();
    if (typeof run === "function") run();
    expect(done).toEqual(["first", "second"]);
    expect(queue.take()).toEqual([4]);
    expect([queue.awaitsJudge, queue.nextAt, queue.take()]).toEqual([false, undefined, []]);
  });

  test("counts the timers that keep the guest alive", () => {
    const queue = new Queue();
    queue.add(5, 1, event(1));
    queue.add(6, 2, event(2));
    queue.ref(1, false);
    queue.ref(99, false);
    expect(queue.running).toEqual([{ timer: 2, ms: 1, until: 6 }]);
    queue.ref(1, true);
    queue.remove(2);
    queue.remove(2);
    expect(queue.running).toEqual([{ timer: 1, ms: 1, until: 5 }]);
  });

  test("puts immediates off so that time can pass", () => {
    const queue = new Queue();
    queue.add(0, 1, event(1), true);
    queue.add(7, 2, event(2));
    expect(queue.nextIsImmediate).toBe(true);
    queue.postponeImmediates(7);
    expect([queue.nextAt, queue.take(), queue.take()]).toEqual([7, [2], [1]]);
  });
});

describe("the wire", () => {
  /** Both ends, with JSON between them. */
  function ends() {
    const toGuest: ToGuest[] = [];
    const fromGuest: FromGuest[] = [];
    const judge = new JudgeCodec((message) => toGuest.push(message));
    const guest = new GuestCodec({
      send: (message) => void fromGuest.push(message),
      call: () => undefined,
      listen: () => () => {},
    });
    const carried = (wire: Wire): unknown => JSON.parse(JSON.stringify(wire));
    return {
      ...{ judge, guest, toGuest, fromGuest },
      toTheGuest: (value: unknown) => guest.decode(carried(judge.encode(value))),
      toTheJudge: (value: unknown) => judge.decode(carried(guest.encode(value))),
    };
  }

  const values = [
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.bigInt(),
    fc.date(),
    fc.constantFrom(null, undefined),
  ];
  const data = fc.anything({
    values: [
      ...values,
      fc.constantFrom(-0, NaN, Infinity, new Date(NaN), "__proto__", "\u2028\0\ud800"),
    ],
    key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "then", "constructor", "toJSON")),
    withMap: true,
    withSet: true,
  });

  test("carries any plain data unchanged, both ways", () => {
    const { toTheGuest, toTheJudge } = ends();
    const property = fc.property(data, (value) => {
      const there = toTheGuest(value);
      const back = toTheJudge(there);
      expect(isDeepStrictEqual(there, value), inspect(there)).toBe(true);
      expect(isDeepStrictEqual(back, value), inspect(back)).toBe(true);
    });
    fc.assert(property, { ...SEED, numRuns: 500 });
  });

  test("gives back the very object that went out", () => {
    const { toTheGuest, toTheJudge } = ends();
    class Box {
      open(): number {
        return 1;
      }
    }
    const objects = [
      new Error("e"),
      () => 1,
      Promise.resolve(1),
      new AbortController().signal,
      new Box(),
    ];
    const there = toTheGuest([...objects, ...objects]) as unknown[];
    const back = toTheJudge(there) as unknown[];
    objects.forEach((object, index) => {
      expect(there[index]).not.toBe(object);
      expect(there[index + objects.length]).toBe(there[index]);
      expect([back[index] === object, back[index + objects.length] === object]).toEqual([
        true,
        true,
      ]);
    });
  });

  test("shows the judge one handle for one object of the guest's, and gives the guest its own back", () => {
    const { toTheGuest, toTheJudge } = ends();
    const own = [
      new Error("e"),
      () => 1,
      Promise.resolve(1),
      new (class Box {})(),
      {
        get a() {
          return 1;
        },
      },
    ];
    const handles = toTheJudge([...own, ...own]) as unknown[];
    own.forEach((object, index) => {
      expect(handles[index + own.length]).toBe(handles[index]);
      expect((toTheGuest(handles) as unknown[])[index]).toBe(object);
    });
    expect(handles.slice(0, 5)).toEqual([
      expect.any(Error),
      expect.any(RemoteObject),
      expect.any(RemotePromise),
      expect.any(RemoteObject),
      expect.any(RemoteObject),
    ]);
  });

  test("carries what errors are, whichever side threw them", () => {
    const errors = fc.record({
      make: fc.constantFrom(Error, TypeError, RangeError, SyntaxError),
      message: fc.string(),
      cause: data,
    });
    const property = fc.property(errors, ({ make, message, cause }) => {
      const { toTheGuest, toTheJudge } = ends();
      const error = new make(message, { cause });
      for (const seen of [toTheGuest(error), toTheJudge(error)] as Error[]) {
        expect(seen).toBeInstanceOf(make);
        expect([seen.name, seen.message]).toEqual([error.name, message]);
        expect(isDeepStrictEqual(seen.cause, cause)).toBe(true);
      }
    });
    fc.assert(property, SEED);
  });

  test("ends a chain of causes that leads back to its beginning", () => {
    const { toTheGuest, toTheJudge } = ends();
    const error = new Error("own");
    error.cause = new Error("other", { cause: error });
    for (const seen of [toTheGuest(error), toTheJudge(error)] as Error[]) {
      expect([seen.message, (seen.cause as Error).message]).toEqual(["own", "other"]);
      expect((seen.cause as Error).cause).toBeUndefined();
    }
  });

  test("lets an abort through, both ways", () => {
    const { guest, judge, toGuest, fromGuest, toTheGuest, toTheJudge } = ends();
    const [ours, theirs] = [new AbortController(), new AbortController()];
    const [atGuest, atJudge] = [
      toTheGuest(ours.signal),
      toTheJudge(theirs.signal),
    ] as AbortSignal[];
    ours.abort("ours");
    theirs.abort("theirs");
    const [, id, reason] = toGuest[0] as Extract<ToGuest, readonly ["abort", ...unknown[]]>;
    guest.abort(id, reason);
    const [, ownId, ownReason] = fromGuest[0] as Extract<
      FromGuest,
      readonly ["abort", ...unknown[]]
    >;
    judge.abort(ownId, ownReason);
    expect([atGuest!.reason, atJudge!.reason]).toEqual(["ours", "theirs"]);
  });

  test("refuses what is cyclic, too deep or too big", () => {
    const { judge } = ends();
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const deep = Array.from({ length: 100 }).reduce((inside) => [inside], 1);
    for (const value of [cycle, deep, Array.from({ length: 60_000 }, () => 0)]) {
      expect(() => judge.encode(value)).toThrow(WireError);
    }
  });

  test.each([
    [["nonsense"], "unknown tag"],
    [{}, "not a value"],
    [["yours", 7], "unknown reference 7"],
    [["mine", 7], "no description"],
    [["array", 7], "not a list"],
    [["object", [["a"], 7]], "not a list"],
  ])("refuses %j", (wire, message) => {
    for (const codec of [ends().judge, ends().guest]) {
      expect(() => codec.decode(wire)).toThrow(message);
    }
  });

  test("refuses a bigint of more digits than can be read in no time", () => {
    expect(() => ends().judge.decode(["bigint", "9".repeat(30_000)])).toThrow(
      "a bigint is too big",
    );
  });

  test("never runs anything of the guest's on the judge's side", () => {
    const { toTheJudge } = ends();
    const run = vi.fn<() => true>(() => true);
    const getter = Object.defineProperty({}, "value", { get: run, enumerable: true });
    for (const hostile of [
      getter,
      run,
      { toJSON: run, asymmetricMatch: run, [Symbol.iterator]: run },
    ]) {
      const seen = toTheJudge(hostile);
      expect(seen).toBeInstanceOf(RemoteObject);
      expect(Reflect.ownKeys(seen as object)).toEqual(["target", "isFunction"]);
    }
    // oxlint-disable-next-line no-thenable -- that is what it is about
    const thenable = toTheJudge({ then: run });
    expect(thenable).toBeInstanceOf(RemotePromise);
    expect(Reflect.ownKeys(thenable as object)).toEqual(["target"]);
    expect(run).not.toHaveBeenCalled();
  });

  test("names the keys of members, well-known symbols among them", () => {
    for (const key of [
      "then",
      Symbol.iterator,
      Symbol.asyncIterator,
      Symbol.dispose,
      Symbol.asyncDispose,
    ]) {
      expect(keyOf(keyName(key)!)).toBe(key);
    }
    expect(keyName(Symbol("own"))).toBeUndefined();
  });

  test("tells which arguments were changed", () => {
    const { guest, judge } = ends();
    const args = guest.decodeArguments(
      judge.encode([[1, 2], { a: 1 }, new Map([[1, 2]]), [3]]),
    ) as unknown[];
    (args[0] as number[]).push(3);
    (args[1] as { a: number }).a = 1;
    (args[2] as Map<number, number>).set(1, 3);
    expect(guest.modifiedArguments()).toEqual(["an array", "an object"]);
  });
});

describe("random numbers", () => {
  test("are the same for the same seed, today and ever after", () => {
    const random = randomFrom(7);
    expect([random(), random()]).toEqual([0.01170475082068334, 0.9769076310025804]);
  });

  test("lie evenly between 0 and 1, whatever the seed", () => {
    for (const seed of [0, 1, -1, 2 ** 31, 20_260_105]) {
      const random = randomFrom(seed);
      const draws = Array.from({ length: 5_000 }, random);
      expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
      expect(isEven(draws)).toBe(true);
      expect(new Set(draws).size).toBe(5_000);
    }
  });
});

describe("choosing exercises", () => {
  const ids = exerciseIds();
  const numbered = (...numbers: number[]) =>
    ids.filter((id) => numbers.includes(Number(id.slice(0, 2))));

  test.each([
    [[], ids],
    [["4"], numbered(4)],
    [["04"], ["04-wait-n"]],
    [["4,1"], numbered(1, 4)],
    [["2-4"], numbered(2, 3, 4)],
    [["07-09", "1", "8"], numbered(1, 7, 8, 9)],
    [["0-99"], ids],
  ])("%j are in the order of the course, each once", (choice, chosen) => {
    expect(chooseExercises(choice)).toEqual(chosen);
  });

  test.each([
    [["x"], `"x" names no exercise: expected numbers, such as 4 or 7-9`],
    [["4", ""], `"" names no exercise: expected numbers, such as 4 or 7-9`],
    [["04-wait-n"], `"04-wait-n" names no exercise: expected numbers, such as 4 or 7-9`],
    [["99"], `there is no exercise 99: they go from 00 to ${ids.at(-1)?.slice(0, 2)}`],
    [["4-2"], `there is no exercise 4-2: they go from 00 to ${ids.at(-1)?.slice(0, 2)}`],
  ])("%j is refused", (choice, message) => {
    expect(() => chooseExercises(choice)).toThrow(new UsageError(message));
  });
});

describe("statistics", () => {
  const source = (seed: number) => {
    const random = randomFrom(seed);
    const shuffled = <T>(items: readonly T[]): T[] =>
      items
        .map((item) => [random(), item] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, item]) => item);
    return { fraction: random, shuffled };
  };

  test("even draws have one in each part", () => {
    const draws = evenDraws(source(7), 100);
    expect(draws.map((draw) => Math.floor(draw * 100)).toSorted((a, b) => a - b)).toEqual([
      ...Array(100).keys(),
    ]);
    expect(draws).not.toEqual(draws.toSorted((a, b) => a - b));
  });

  test("the largest draw is the last number below 1", () => {
    expect([LARGEST_DRAW < 1, LARGEST_DRAW + 2 ** -53]).toEqual([true, 1]);
  });

  test("chi squared measures how far counts are from being equal", () => {
    expect(chiSquared([10, 10, 10])).toBe(0);
    expect(chiSquared([5, 15])).toBe(5);
    expect(chiSquared([0, 0, 30])).toBe(60);
  });

  test("even numbers are even, squeezed ones are not", () => {
    const even = evenDraws(source(7), 1_000);
    expect(isEven(even)).toBe(true);
    for (const squeeze of [
      (x: number) => x ** 2,
      (x: number) => x / 2,
      () => 0.5,
      (x: number) => Math.round(x),
    ]) {
      expect(isEven(even.map(squeeze))).toBe(false);
    }
  });

  test("rounded numbers are told from those that are not", () => {
    expect(areRounded([0, 0.5, 1.25, 0.001, 3.142])).toBe(true);
    expect(areRounded([0.5, 1 / 3])).toBe(false);
  });
});

describe("the cache", () => {
  const inputs = ["tests/kit", String(process.pid)];
  afterAll(() => {
    const name = `${digest(process.version, ...inputs)}.json`;
    rmSync(new URL(`../../node_modules/.cache/meanwhile/${name}`, import.meta.url), {
      force: true,
    });
  });

  test("makes the same thing once", () => {
    const make = vi.fn<() => { readonly made: number }>(() => ({ made: 7 }));
    expect([cached(inputs, make), cached(inputs, make)]).toEqual([{ made: 7 }, { made: 7 }]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("keeps nothing of what could not be made", () => {
    const fail = (): never => {
      throw new Error("not made");
    };
    for (const _ of [1, 2]) expect(() => cached([...inputs, "fails"], fail)).toThrow("not made");
  });

  test("tells texts apart by where one ends and the next begins", () => {
    const digests = [digest("ab", "c"), digest("a", "bc"), digest("abc"), digest("abc", "")];
    expect(new Set(digests).size).toBe(4);
  });
});

describe("showing values", () => {
  test.each([
    [undefined, "undefined"],
    ["a\u001b[31mb\nc\u0007", "'a\\x1B[31mb\\nc\\x07'"],
    [[1, "a", { b: null }], "[ 1, 'a', { b: null } ]"],
    [-0, "-0"],
    [5n, "5n"],
    [new Date(7), "Date 7"],
    [new Date(NaN), "Date NaN"],
    [new RemotePromise(1), "a promise"],
    [new RemoteObject(1, { kind: "object", name: "Semaphore" }), "an object (Semaphore)"],
    [new RemoteObject(2, { kind: "function", name: "again" }), "a function"],
    [new RangeError("too far"), "RangeError: too far"],
    [new Error(), "Error"],
    [[1, new Error("a")], "[ 1, [Error: a] ]"],
    [
      { a: new Map([[new Error("a"), new Set([new Error("b")])]]) },
      "{ a: Map(1) { [Error: a] => Set(1) { [Error: b] } } }",
    ],
  ])("%o is one line", (value, text) => {
    expect(show(value)).toBe(text);
  });

  test("a long list is cut", () => {
    expect(show([...Array(20).keys()])).toMatch(/^\[ .* 11,? +\.\.\. 8 more items \]$/);
  });

  test("any value is one line of at most about 300 characters without control characters", () => {
    const property = fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      (value) => {
        const text = show(value);
        expect(text.length).toBeLessThanOrEqual(301);
        // oxlint-disable-next-line no-control-regex -- they are what is looked for
        expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      },
    );
    fc.assert(property, SEED);
  });

  test("an error names the line of the answer that it came from, and no other", () => {
    const error = new TypeError("no");
    stackOf.set(
      error,
      `TypeError: no
    at f (file:///guest.js:1:1)
    at g (file:///exercises/04-wait-n/lib/helper.ts?run=3:10:23)
    at h (file:///exercises/04-wait-n/wait-n.ts?run=3:1:2)`,
    );
    expect(showError(error)).toBe("TypeError: no (lib/helper.ts:10:23)");
  });

  test("escape sequences and line breaks are taken out of text", () => {
    expect(printable("\u001b[2J\u001b]0;title\u0007a\r\nb\u0000c")).toBe("a b c");
    expect(printable("x".repeat(500))).toBe(`${"x".repeat(300)}…`);
  });
});
