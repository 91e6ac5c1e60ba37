import {
  LARGEST_DRAW,
  areIndependent,
  areRounded,
  check,
  defineGrader,
  ensure,
  equal,
  evenDraws,
  leavesNothingBehind,
  spreadEvenly,
  within,
} from "./kit/index.ts";
import type { World } from "./kit/index.ts";

type Answer = typeof import("../exercises/08-async-generator/async-generator.ts");
type Numbers = ReturnType<Answer["randomNumbers"]>;

/** Asks for everything there is, one at a time, with pauses in ms between the asks. */
async function takeAll(world: World, numbers: Numbers, pause = 0): Promise<readonly number[]> {
  const taken: number[] = [];
  for await (const number of numbers) {
    taken.push(number);
    ensure(taken.length <= 10, "ten numbers", "an eleventh came");
    if (pause > 0) await world.sleep(pause);
  }
  return taken;
}

/** Checks that the answer neither draws nor waits for a while. */
async function restsNow(world: World, when: string): Promise<void> {
  const drawn = world.drawn;
  for (const ms of [1, 4_999]) {
    await world.sleep(ms);
    const what = `the number of timers running ${when}`;
    equal(world.timers, 0, what, "do the work after it is asked for");
  }
  equal(world.drawn - drawn, 0, `the number of draws made ${when}`);
}

export default defineGrader<Answer>("08-async-generator", { randomNumbers: "generator" }, [
  check("yields ten numbers", 2, async ({ answer, world }) => {
    const [first, second] = [answer.randomNumbers(), answer.randomNumbers()];
    const counts = await Promise.all([takeAll(world, first), takeAll(world, second, 300)]);
    equal(
      counts.map(({ length }) => length),
      [10, 10],
      "how many numbers two generators yield",
    );
    equal((await first.next()).done, true, "done, asked once more");
    const odd = counts.flat().filter((number) => typeof number !== "number");
    equal(odd, [], "what is yielded besides numbers");
  }),
  check("yields each number 1,000 ms after it was asked for", 2, async ({ answer, world }) => {
    for (const pauses of [[0], [400, 0, 700, 12_000, 90]]) {
      const numbers = answer.randomNumbers();
      for (let index = 0; index < 10; index++) {
        await world.sleep(pauses[index % pauses.length] ?? 0);
        const asked = world.now;
        const { done } = await numbers.next();
        equal(done, false, `done, asked for number ${index + 1}`);
        const what = `the time, in ms, that number ${index + 1} takes`;
        equal(world.now - asked, 1_000, what, "wait before the yield, each time");
      }
    }
  }),
  check("draws real numbers from 0 to 10 with Math.random", 2, async ({ answer, world }) => {
    const draws = [0, LARGEST_DRAW, ...evenDraws(world, 300)];
    const round = async (): Promise<readonly number[]> => {
      world.decideDraws(draws);
      const numbers: number[] = [];
      const drawn = world.drawn;
      for await (const number of answer.randomNumbers()) {
        ensure(numbers.length < 10, "ten numbers", "an eleventh came");
        numbers.push(number);
      }
      ensure(
        world.drawn - drawn >= 10,
        "ten numbers to be drawn with Math.random",
        `it was asked ${world.drawn - drawn} times`,
      );
      return numbers;
    };
    const numbers = await round();
    equal(await round(), numbers, "the numbers that the same draws give again");
    const more = await takeAll(world, answer.randomNumbers());
    within([...numbers, ...more], 10);
    ensure(
      !areRounded(more),
      "real numbers",
      `they were rounded: ${more.slice(0, 3).join(", ")} ...`,
    );
  }),
  check("draws evenly", 2, async ({ answer, world }) => {
    const count = 200;
    world.decideDraws(evenDraws(world, 10 * count));
    const generators = Array.from({ length: count }, () => answer.randomNumbers());
    const rows = await Promise.all(generators.map((numbers) => takeAll(world, numbers)));
    spreadEvenly(rows.flat(), 10);
    ensure(
      areIndependent(rows.map((row) => row.map((number) => number / 10))),
      "each number to say nothing about the next one",
      "they go together",
      "each number is a draw of its own",
    );
    for (let index = 0; index < 10; index++) {
      const numbers = rows.map((row) => row[index] ?? 0);
      spreadEvenly(numbers, 10, "each number is a draw of its own");
    }
  }),
  check("does nothing until asked", 1, async ({ answer, world }) => {
    const numbers = answer.randomNumbers();
    await restsNow(world, "before the first ask");
    for (let index = 0; index < 3; index++) {
      await numbers.next();
      await restsNow(world, "while nobody asks");
    }
  }),
  check("does nothing after the consumer has stopped", 1, async ({ answer, world }) => {
    for (const before of [0, 1, 3, 9]) {
      const numbers = answer.randomNumbers();
      for (let index = 0; index < before; index++) await numbers.next();
      await world.sleep(250);
      const stopped = world.follow(numbers.return());
      await restsNow(world, "after the consumer has stopped");
      await stopped.settled;
      equal(stopped.value?.done, true, "done, when the consumer stops");
      const again = world.follow(numbers.next());
      await restsNow(world, "after the consumer has stopped");
      equal(again.value?.done, true, "done, asked again after the consumer has stopped");
    }
  }),
  leavesNothingBehind(1),
]);
