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
  hangs,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  property,
  rejectedWith,
  show,
  yields,
} from "./kit/index.ts";
import type { Bench, Handed, Source, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/36-merge/merge.ts");

/** Sources, by how many ms each of their values takes, and a consumer, by how long it is away after each. */
interface Scenario {
  readonly sources: readonly (readonly number[])[];
  readonly pauses: readonly number[];
  /** Whether all of that goes on twice at the same time. */
  readonly twice: boolean;
}

/** One merge: its sources, what they give, and all that the consumer was handed. */
interface Run {
  readonly names: readonly string[];
  readonly sources: readonly Source<unknown>[];
  readonly values: readonly (readonly unknown[])[];
  readonly handed: readonly Handed[];
}

const closing = gives(30, { done: true, value: undefined });
const UNTIL_THE_END = 20;

const nameOf = (index: number): string => {
  return index < 26 ? String.fromCharCode(97 + index) : `source ${index - 25}, `;
};

/** Makes a source that yields these values, and then ends with something that is no value. */
function makeSource(
  world: World,
  name: string,
  takes: readonly number[],
  values: readonly unknown[],
) {
  const steps = takes.map((ms, index) => yields(ms, values[index]));
  const end = gives(UNTIL_THE_END, { done: true, value: "the end, no value" });
  return world.source(name, [...steps, end], closing);
}

/**
 * Merges the sources of a scenario, with values that tell where they are from: `a1`, `a2`, `b1` ...
 *
 * @param from How many names come before theirs.
 */
async function play({ answer, world }: Bench<Answer>, scenario: Scenario, from = 0): Promise<Run> {
  const names = scenario.sources.map((_, index) => nameOf(from + index));
  const values = scenario.sources.map((takes, index) => {
    return takes.map((_, place) => `${names[index]}${place + 1}`);
  });
  const sources = scenario.sources.map((takes, index) => {
    return makeSource(world, names[index] ?? "", takes, values[index] ?? []);
  });
  const handed = await consume(world, answer.merge(...sources), scenario.pauses);
  return { names, sources, values, handed };
}

/** When closings ended that began at a time, in ms, or one after another from then on. */
function closesFrom(
  sources: readonly Source<unknown>[],
  begin: number,
): readonly (number | null)[] {
  const closes = sources.flatMap(({ closed }) => closed);
  return closes.some(({ start }) => start <= begin) ? closes.map(({ end }) => end) : [];
}

/** Checks that every value was handed over once, those of each source in order, and then the end. */
function completeness({ values, handed }: Run): void {
  const given = handed.filter(({ done }) => !done).map(({ value }) => value);
  const what = "the values that are yielded, source by source,";
  const bySource = values.map((own) => given.filter((value) => own.includes(value)));
  equal(bySource, values, what);
  equal(given.length, values.flat().length, "how many values are yielded");
}

/**
 * Checks that the consumer was handed the first value to arrive while it waited, or at once one of those
 * that had arrived before it asked.
 */
function punctuality({ sources, values, handed }: Run): void {
  const arrivals = values.flatMap((own, index) => {
    return own.map((value, place) => ({
      value,
      at: sources[index]?.asked[place]?.end ?? Infinity,
    }));
  });
  const over = Math.max(0, ...sources.map(({ asked }) => asked.at(-1)?.end ?? Infinity));
  const left = new Set(arrivals);
  for (const { asked, at, value, done } of handed) {
    const first = Math.min(...[...left].map((one) => one.at), ...(left.size > 0 ? [] : [over]));
    const due = Math.max(asked, first);
    const mine = [...left].find((one) => one.value === value);
    const name = done ? "the end" : show(value);
    const arrived = done ? over : (mine?.at ?? Infinity);
    ensure(
      arrived <= due,
      `what arrived first, at ${first} ms, to be yielded first`,
      `${name}, which arrived at ${arrived} ms, came before it`,
      "wait for any of the sources, not for one of them",
    );
    ensure(
      at === due || (done && closesFrom(sources, due).includes(at)),
      `${name}, which arrived at ${arrived} ms and was asked for at ${asked} ms, to come at ${due} ms`,
      `it came at ${at} ms`,
      "wait for any of the sources, not for one of them",
    );
    if (mine !== undefined) left.delete(mine);
  }
}

/** When each value of a source was handed to the consumer, in ms. */
function handTimes(run: Run, index: number): readonly number[] {
  return (run.values[index] ?? []).map((value) => {
    return run.handed.find((one) => one.value === value)?.at ?? Infinity;
  });
}

/** Checks that whenever the consumer asked, each source had been asked for what comes next. */
function promptness(run: Run): void {
  for (const [index, { asked: asks, opened }] of run.sources.entries()) {
    const times = handTimes(run, index);
    equal(opened.length, 1, `how often ${run.names[index]} is opened`);
    for (const [place, { asked }] of run.handed.entries()) {
      const due = run.handed.slice(0, place).filter(({ value }) => {
        return run.values[index]?.includes(value);
      }).length;
      const start = asks[due]?.start ?? Infinity;
      ensure(
        start <= asked,
        `${run.names[index]} to have been asked for value ${due + 1} when the consumer asks at ${asked} ms`,
        start === Infinity ? "it was not asked for it at all" : `it was asked at ${start} ms`,
        due === 0
          ? "ask all sources before you wait for any of them"
          : `its value ${due} was handed over at ${times[due - 1]} ms`,
      );
    }
  }
}

/** Checks that no source was asked for its next value before the one before was handed over. */
function patience(run: Run): void {
  for (const [index, { asked: asks }] of run.sources.entries()) {
    const times = handTimes(run, index);
    for (const [place, { start }] of asks.entries()) {
      if (place === 0) continue;
      const before = times[place - 1];
      ensure(
        before !== undefined,
        `${run.names[index]} not to be asked again when it has ended`,
        `it was, at ${start} ms`,
      );
      ensure(
        start >= before,
        `${run.names[index]} to be asked for value ${place + 1} when value ${place} is handed to the consumer, at ${before} ms, or later`,
        `it was asked at ${start} ms`,
        "ask a source again when its value has been taken, not when it has arrived",
      );
    }
  }
}

const takes = fc.array(
  fc.integer({ min: 1, max: 30 }).map((ten) => 10 * ten),
  { maxLength: 6 },
);
const inputs: fc.Arbitrary<Scenario> = fc.record({
  sources: fc.array(takes, { minLength: 1, maxLength: 4 }),
  pauses: fc.array(fc.constantFrom(0, 0, 15, 100, 500), { minLength: 1, maxLength: 4 }),
  twice: fc.constantFrom(false, false, true),
});

const scenario = (
  sources: readonly (readonly number[])[],
  pauses: readonly number[] = [0],
  twice = false,
): Scenario => ({ sources, pauses, twice });

const examples: readonly Scenario[] = [
  scenario([
    [100, 100],
    [60, 60, 60],
  ]),
  scenario([[250], [100, 100, 100], [30, 30, 200]]),
  scenario([[10, 10, 10, 10], [40, 20], [25]], [300]),
  scenario([[300, 10], [200, 20], [], [100, 30]], [0, 400, 0], true),
  scenario(
    [
      [61_000, 10],
      [50, 62_000],
    ],
    [5],
  ),
];
const several = scenario(Array.from({ length: 30 }, (_, index) => [300 - 5 * index]));
const many = scenario(Array.from({ length: 100 }, (_, index) => [10 + 10 * ((index * 37) % 100)]));

/** A scenario as code: what is asked for and what is yielded, and when. */
function code({ sources, pauses, twice }: Scenario): string {
  const calls = sources.map((takes, index) => {
    return `source(${[`"${nameOf(index)}"`, ...takes].join(", ")})`;
  });
  const isAway = pauses.some((ms) => ms > 0);
  const pause = `
    const pause = [${pauses.join(", ")}][count++ % ${pauses.length}] ?? 0;
    if (pause > 0) await sleep(pause);`;
  return `
const log = (what: string) => console.log(\`\${Math.round(performance.now())} ms: \${what}\`);
async function* source(name: string, ...takes: number[]) {
  for (const [index, ms] of takes.entries()) {
    log(\`\${name} is asked for value \${index + 1}\`);
    await sleep(ms);
    yield \`\${name}\${index + 1}\`;
  }
}

async function consume() {${isAway ? "\n  let count = 0;" : ""}
  for await (const value of merge(${calls.join(", ")})) {
    log(\`\${value} is yielded\`);${isAway ? pause : ""}
  }
}

await ${twice ? "Promise.all([consume(), consume()])" : "consume()"};`;
}

/** Plays a scenario, or two of its kind at once. */
function playAll(bench: Bench<Answer>, scenario: Scenario): Promise<readonly Run[]> {
  const runs = [play(bench, scenario)];
  if (scenario.twice) runs.push(play(bench, scenario, 13));
  return Promise.all(runs);
}

/** A check of many scenarios. */
function scenarios(title: string, points: number, look: (run: Run) => void) {
  return property<Answer, Scenario>(
    title,
    points,
    inputs,
    async (bench, scenario) => {
      for (const run of await playAll(bench, scenario)) look(run);
    },
    { runs: 10, examples: [...examples, several], code },
  );
}

export default defineGrader<Answer>("36-merge", { merge: "generator" }, [
  check("yields the values of all sources, then ends", 2, async (bench) => {
    const { answer, world } = bench;
    for (const one of [...examples, many]) {
      for (const run of await playAll(bench, one)) completeness(run);
    }
    const values = world.values();
    const ofAllKinds = makeSource(
      world,
      "a",
      values.map((_, index) => 10 + index),
      values,
    );
    const alone = await consume(world, answer.merge(ofAllKinds), [0]);
    equal(
      alone.slice(0, -1).map(({ value }) => value),
      values,
      "what one source with values of all kinds gives",
    );
    const [first, second] = [answer.merge(), answer.merge()];
    const start = world.now;
    for (const none of [await first.next(), await second.next(), await first.next()]) {
      equal(none.done, true, "done, when there are no sources");
    }
    equal(world.now, start, "the time, in ms, at which a merge of no sources ends");
  }),
  scenarios("yields each value as soon as it arrives", 2, punctuality),
  scenarios("has asked every source from the first next on", 2, promptness),
  scenarios("asks for the next value only when the one before is handed over", 2, patience),
  check("closes the sources when the consumer stops", 2, async ({ answer, world }) => {
    for (const count of [1, 2, 4]) {
      const over = world.source("a", [ends(15)], closing);
      const busy = world.source(
        "b",
        [10, 20, 30, 40, 50].map((ms) => yields(ms, `b${ms}`)),
        closing,
      );
      const slow = world.source("c", [hangs()], closing);
      const open = world.source("d", [yields(45, "d1"), hangs()]);
      const late = world.source("e", [yields(47, "e1"), fails(5_000, "late")], closing);
      const sources = [over, slow, open, late, busy];
      const merged = answer.merge(...(count === 2 ? sources.toReversed() : sources));
      await consume(world, merged, [100], count);
      const stop = world.follow(merged.return());
      const at = world.now;
      await world.idle();
      for (const [name, source] of [
        ["b", busy],
        ["c", slow],
        ["e", late],
      ] as const) {
        ensure(
          source.closed.length > 0,
          `${name} to be closed when the consumer has taken ${count} and stops`,
          "its return was not called",
          "a finally runs however the generator is left",
        );
      }
      for (const source of [busy, slow, late, open]) {
        const again = source.asked.find(({ start }) => start > at);
        ensure(
          again === undefined,
          `no source to be asked when the consumer has stopped, at ${at} ms`,
          `${again?.label} was called at ${again?.start} ms`,
        );
      }
      ensure(stop.status === "fulfilled", "return() to resolve", `it is ${stop.status}`);
      equal(stop.value?.done, true, "done, when the consumer stops");
    }
    const stuck = world.source("f", [hangs()], fails(30, "can't be closed"));
    const merged = answer.merge(makeSource(world, "a", [10, 10], ["a1", "a2"]), stuck);
    await consume(world, merged, [0], 1);
    // What becomes of a closing that fails is free, but for the crash that is looked for later.
    world.follow(merged.return());
    await world.idle();
  }),
  check("passes an error on and closes the other sources", 2, async ({ answer, world }) => {
    for (const [index, reason] of world.reasons().entries()) {
      for (const pause of index < 2 ? [0, 300] : [300 * (index % 2)]) {
        const values = index % 2 === 0 ? [] : [yields(40, "b1"), yields(40, "b2")];
        const bad = world.source("b", [...values, fails(60, reason)], closing);
        const slow = world.source("a", [hangs()], closing);
        const busy = world.source("c", [yields(20, "c1"), yields(150, "c2"), hangs()], closing);
        const open = world.source("d", [yields(70, "d1"), hangs()]);
        const later = world.source("e", [fails(5_000, "a later one")], closing);
        const over = world.source("f", [ends(10)], closing);
        const merged = answer.merge(slow, busy, bad, open, later, over);
        const given: unknown[] = [];
        let asked = world.now;
        let call = world.follow(merged.next());
        for (await call.settled; call.status === "fulfilled"; await call.settled) {
          given.push(call.value?.value);
          await world.sleep(pause);
          asked = world.now;
          call = world.follow(merged.next());
        }
        rejectedWith(call, reason, "the merge of a source that throws");
        const others = [slow, busy, later];
        const failed = bad.asked.find(({ outcome }) => outcome === "rejected")?.end ?? Infinity;
        const due = Math.max(asked, failed);
        ensure(
          call.at === due || closesFrom(others, due).includes(call.at),
          `the error, which came at ${failed} ms, to be passed on at ${due} ms`,
          `it was at ${call.at} ms`,
          "there is nothing left to wait for, but the closing perhaps",
        );
        const at = world.now;
        await world.idle();
        for (const source of others) {
          ensure(
            source.closed.length > 0,
            "the other sources to be closed when one throws",
            "the return of one was not called",
            "a finally runs however the generator is left",
          );
        }
        for (const source of [...others, bad, open]) {
          const again = source.asked.find(({ start }) => start > at);
          ensure(
            again === undefined,
            `no source to be asked when the error has been passed on, at ${at} ms`,
            `${again?.label} was called at ${again?.start} ms`,
          );
        }
        const known = ["b1", "b2", "c1", "c2", "d1"];
        equal(new Set(given).size, given.length, "how many different values come before the error");
        equal(
          given.filter((value) => !known.includes(value as string)),
          [],
          "what else comes",
        );
      }
    }
    const over = world.source("a", [ends(10)]);
    const last = world.source("b", [yields(20, "b1"), fails(30, "the last one")]);
    const merged = answer.merge(over, last);
    await merged.next();
    const call = world.follow(merged.next());
    await call.settled;
    rejectedWith(call, "the last one", "a merge whose last source throws");
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
