import {
  LARGEST_DRAW,
  areRounded,
  check,
  defineGrader,
  drawsAnew,
  ensure,
  equal,
  evenDraws,
  leavesNothingBehind,
  show,
  spreadEvenly,
  within,
} from "./kit/index.ts";
import type { World } from "./kit/index.ts";

type Answer = typeof import("../exercises/02-wait-random/wait-random.ts");

/**
 * Makes calls, 7 ms apart, so that they overlap: for even draws, and for the smallest and the largest in
 * all the ways in which they can follow each other.
 */
function callForEach(
  world: World,
  count: number,
  call: () => Promise<number>,
): readonly Promise<number>[] {
  const ends = [0, LARGEST_DRAW].flatMap((first) => [0, LARGEST_DRAW].map((then) => [first, then]));
  const even = evenDraws(world, count).map((draw) => [draw, draw]);
  return [...ends, ...even].map(async ([first = 0, then = 0], index) => {
    await world.sleep(7 * index);
    // An answer that draws again until it likes a draw goes on with random ones after these.
    world.decideDraws(Array.from({ length: 20 }, (_, draw) => (draw % 2 === 0 ? first : then)));
    return call();
  });
}

/** Makes a call and checks that it waits as many ms as its number says, cut or rounded. */
async function callInTime(world: World, call: () => Promise<number>): Promise<number> {
  const start = world.now;
  const number = await call();
  const took = world.now - start;
  ensure(
    took >= Math.floor(number) && took <= Math.max(1, Math.ceil(number)),
    `a call that gives ${show(number)} to wait that many ms`,
    `it took ${took} ms`,
  );
  return number;
}

export default defineGrader<Answer>("02-wait-random", { waitRandom: "async" }, [
  check("gives a real number from 0 to maxDelay", 2, async ({ answer, world }) => {
    for (const maxDelay of [10, 1, 250.5, 10_000, 3]) {
      const calls = callForEach(world, 20, () => answer.waitRandom(maxDelay));
      const numbers = await Promise.all(calls);
      within(numbers, maxDelay);
      ensure(
        !areRounded(numbers),
        `real numbers from 0 to ${maxDelay}`,
        `they were rounded: ${numbers.slice(2, 5).join(", ")} ...`,
        "give the number as it was drawn: only the timer works with whole milliseconds",
      );
    }
  }),
  check("waits as long as the number says", 2, async ({ answer, world }) => {
    for (const maxDelay of [45_000, 40, 2.5, 20, 700]) {
      const call = () => callInTime(world, () => answer.waitRandom(maxDelay));
      await Promise.all(callForEach(world, 15, call));
    }
  }),
  check("draws with Math.random", 1, async ({ answer, world }) => {
    await drawsAnew(world, () => answer.waitRandom(30));
  }),
  check("draws evenly", 2, async ({ answer, world }) => {
    for (const [maxDelay, count] of [
      [20, 2_000],
      [15_000, 100],
    ] as const) {
      world.decideDraws(evenDraws(world, count));
      const calls = Array.from({ length: count }, () => answer.waitRandom(maxDelay));
      spreadEvenly(await Promise.all(calls), maxDelay);
    }
  }),
  check("takes 10,000 ms as the default", 1, async ({ answer, world }) => {
    await answer.waitRandom(50);
    const draws = evenDraws(world, 40);
    const [bare, explicit] = [[], [10_000]].map(async (args, call) => {
      await world.sleep(20_000 * call);
      world.decideDraws(draws);
      return answer.waitRandom(...args);
    });
    equal(await bare, await explicit, "the number that draws give with and without 10,000");
    world.decideDraws(evenDraws(world, 200));
    const calls = Array.from({ length: 200 }, (_, call) => {
      const isBare = call % 2 === 0;
      return callInTime(world, () => (isBare ? answer.waitRandom() : answer.waitRandom(undefined)));
    });
    const numbers = await Promise.all(calls);
    spreadEvenly(numbers, 10_000);
    const largest = Math.max(...numbers);
    ensure(largest > 9_000, "numbers up to 10,000", `the largest of 200 was ${largest}`);
  }),
  leavesNothingBehind(1),
]);
