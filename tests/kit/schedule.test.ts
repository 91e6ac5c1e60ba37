/** What Node leaves open can be shuffled: all orders are met, and a failure is replayed and made short. */
import { expect, test } from "vitest";
import { gradeInterleavings } from "../../graders/kit/grade/interleavings.ts";
import { check, defineGrader, equal, gives } from "../../graders/kit/index.ts";
import { Schedule, showTurnouts } from "../../graders/kit/judge/schedule.ts";
import { prettyProblems } from "../../graders/kit/report/pretty.ts";
import { openInline } from "../../graders/kit/port/inline.ts";
import { gradeSource } from "../../graders/kit/verify/gradings.ts";

type Answer = { run(wait: () => Promise<string>): Promise<unknown> };

/** Makes a grader of what comes of four waits that end at the same time, and of two that don't. */
function graderOf(look: (given: unknown) => void) {
  return defineGrader<Answer>("99-tiny", { run: "async" }, [
    check("runs", 1, async ({ answer, world }) => {
      const early = world.task("early", [gives(50, "x"), gives(50, "y")]);
      await answer.run(early);
      const wait = world.task(
        "wait",
        ["a", "b", "c", "d"].map((letter) => gives(100, letter)),
      );
      look(await answer.run(wait));
    }),
  ]);
}

/** Gives the letters in the order in which the waits ended. */
const inOrderOfEnds = `
  export async function run(wait) {
    const ends = [];
    await Promise.all([1, 2, 3, 4].map(async () => ends.push(await wait())));
    return ends.join("");
  }`;

function gradeBy(grader: ReturnType<typeof graderOf>, source = inOrderOfEnds) {
  return (seed: number, newSchedule?: () => Schedule) =>
    gradeSource(grader, source, async () => openInline(), seed, newSchedule);
}

test("waits that end at the same time end in every order, by one seed or another", async () => {
  const orders = new Set<unknown>();
  const grade = gradeBy(graderOf((given) => orders.add(given)));
  expect((await gradeInterleavings(grade, 1, 400)).status).toBe("passed");
  expect(orders.size).toBe(24);
});

test("a seed gives the same order again", async () => {
  const orders: unknown[] = [];
  const grade = gradeBy(graderOf((given) => orders.push(given)));
  for (const seed of [5, 6, 7, 5, 6, 7]) await grade(seed, () => new Schedule(seed));
  expect(orders.slice(3)).toEqual(orders.slice(0, 3));
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test("a failure says the seed, and as little out of turn as shows it", async () => {
  const grade = gradeBy(graderOf((given) => equal(String(given).at(-1), "d", "the last letter")));
  const result = await gradeInterleavings(grade, 1, 50);
  expect(result.status).toBe("failed");
  const [failed] = result.checks;
  expect(showTurnouts(failed?.turnouts ?? [])).toMatch(
    /^at 150 ms wait 4 comes before wait \d(, wait \d)*$/,
  );
  const text = prettyProblems(result).join("\n");
  expect(text).toMatch(/only when at 150 ms wait 4 comes before wait \d/);
  const replayed = await gradeInterleavings(grade, result.seed, 1);
  expect({ ...replayed, durationMs: 0 }).toEqual({ ...result, durationMs: 0 });
});

test("timers that wait equally long keep their order, others need not", async () => {
  const answer = `
    export const run = () => new Promise((resolve) => {
      const ends = [];
      const end = (name) => ends.push(name) === 4 && resolve(ends.join(""));
      setTimeout(end, 100, "a");
      setTimeout(end, 100, "b");
      setTimeout(() => { setTimeout(end, 40, "c"); setTimeout(end, 40, "d"); }, 60);
    });`;
  const orders = new Set<unknown>();
  const grade = gradeBy(
    graderOf((given) => orders.add(given)),
    answer,
  );
  await gradeInterleavings(grade, 1, 200);
  expect(orders).toEqual(new Set(["abcd", "acbd", "acdb", "cabd", "cadb", "cdab"]));
});

test("a check that looks keeps its place among what happens at the same time", async () => {
  const seen = new Set<number>();
  const grader = defineGrader<Answer>("99-tiny", { run: "async" }, [
    check("looks", 1, async ({ answer, world }) => {
      const wait = world.task("wait", [gives(100, "a"), gives(100, "b")]);
      const both = answer.run(wait);
      await world.sleep(100);
      seen.add(wait.calls.filter(({ end }) => end !== null).length);
      await both;
    }),
  ]);
  const twice = `export const run = (wait) => Promise.all([wait(), wait()]);`;
  const grade = gradeBy(grader, twice);
  for (let seed = 0; seed < 50; seed++) await grade(seed, () => new Schedule(seed));
  expect([...seen]).toEqual([0]);
});
