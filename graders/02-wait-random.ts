import {
  LARGEST_DRAW,
  areRounded,
  check,
  defineGrader,
  ensure,
  equal,
  evenDraws,
  isEven,
  leavesNothingBehind,
  show,
} from "./kit/index.ts";
import type { Bench } from "./kit/index.ts";

type Answer = typeof import("../exercises/02-wait-random/wait-random.ts");

/** Calls the answer with each draw in turn, one call after another. */
async function drawEach(
  { answer, world }: Bench<Answer>,
  maxDelay: number,
  draws: readonly number[],
): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (const draw of draws) {
    world.decideDraws([draw, draw, draw]);
    numbers.push(await answer.waitRandom(maxDelay));
  }
  return numbers;
}

function allWithin(numbers: readonly number[], maxDelay: number): void {
  const odd = numbers.find((one) => typeof one !== "number" || !(one >= 0 && one <= maxDelay));
  ensure(odd === undefined, `a number from 0 to ${maxDelay}`, `it was ${show(odd)}`);
}

const notRounded = "give the number as it was drawn: only the timer works with whole milliseconds";

export default defineGrader<Answer>("02-wait-random", { waitRandom: "async" }, [
  check("gives a real number from 0 to maxDelay", 2, async (bench) => {
    for (const maxDelay of [10, 1, 250.5, 10_000]) {
      const draws = [0, LARGEST_DRAW, ...evenDraws(bench.world, 20)];
      const numbers = await drawEach(bench, maxDelay, draws);
      allWithin(numbers, maxDelay);
      ensure(
        !areRounded(numbers),
        `real numbers from 0 to ${maxDelay}`,
        `they were rounded: ${numbers.slice(2, 5).join(", ")} ...`,
        notRounded,
      );
    }
  }),
  check("waits as long as the number says", 2, async ({ answer, world }) => {
    for (const maxDelay of [5_000, 40, 2.5, 20, 700]) {
      const waits = Array.from({ length: 12 }, async () => {
        const start = world.now;
        const number = await answer.waitRandom(maxDelay);
        const took = world.now - start;
        ensure(
          took >= Math.floor(number) && took <= Math.max(1, Math.ceil(number)),
          `a call that gives ${show(number)} to wait that many ms`,
          `it took ${took} ms`,
        );
      });
      await Promise.all(waits);
    }
  }),
  check("draws with Math.random", 1, async ({ answer, world }) => {
    const draws = evenDraws(world, 70);
    const round = async (): Promise<readonly number[]> => {
      world.decideDraws(draws);
      const numbers: number[] = [];
      for (let call = 0; call < 7; call++) {
        const before = world.drawn;
        numbers.push(await answer.waitRandom(30));
        ensure(
          world.drawn > before,
          "each call to draw with Math.random",
          `call ${call + 1} drew nothing`,
        );
      }
      return numbers;
    };
    const numbers = await round();
    equal(await round(), numbers, "the numbers that the same draws give again");
  }),
  check("draws evenly", 2, async ({ answer, world }) => {
    const calls = 2_000;
    world.decideDraws(evenDraws(world, calls));
    const numbers = await Promise.all(Array.from({ length: calls }, () => answer.waitRandom(20)));
    allWithin(numbers, 20);
    ensure(
      isEven(numbers.map((number) => number / 20)),
      `${calls} numbers to be spread evenly from 0 to 20`,
      `${numbers.filter((number) => number < 10).length} of them were below 10 and ${
        numbers.filter((number) => number < 5).length
      } below 5`,
    );
  }),
  check("takes 10,000 ms as the default", 1, async ({ answer, world }) => {
    world.decideDraws(evenDraws(world, 200));
    const calls = Array.from({ length: 200 }, (_, call) => {
      return call % 2 === 0 ? answer.waitRandom() : answer.waitRandom(undefined);
    });
    const numbers = await Promise.all(calls);
    allWithin(numbers, 10_000);
    ensure(
      isEven(numbers.map((number) => number / 10_000)),
      "numbers spread evenly from 0 to 10,000 when no maxDelay is given",
      `the largest of 200 was ${Math.max(...numbers)}`,
    );
  }),
  leavesNothingBehind(1),
]);
