/** Assertions on answers that draw numbers. */
import { evenDraws, isEven } from "../statistics.ts";
import { ensure, equal } from "./expect.ts";
import { show } from "../judge/show.ts";
import type { World } from "./world.ts";

const CALLS = 7;
/** Draws that are decided for each call. */
const DRAWS = 40;

/** Asserts that each call draws with Math.random, and that the same draws give the same numbers again. */
export async function drawsAnew(world: World, call: () => Promise<number>): Promise<void> {
  const draws = evenDraws(world, CALLS * DRAWS);
  const round = async (): Promise<readonly number[]> => {
    const numbers: number[] = [];
    for (let index = 0; index < CALLS; index++) {
      world.decideDraws(draws.slice(DRAWS * index, DRAWS * (index + 1)));
      const before = world.drawn;
      numbers.push(await call());
      const but = `call ${index + 1} drew nothing`;
      ensure(world.drawn > before, "each call to draw with Math.random", but);
    }
    return numbers;
  };
  const numbers = await round();
  equal(await round(), numbers, "the numbers that the same draws give again");
}

/** Asserts that all are numbers from 0 to `max`. */
export function within(numbers: readonly number[], max: number): void {
  const odd = numbers.filter((one) => typeof one !== "number" || !(one >= 0 && one <= max));
  ensure(odd.length === 0, `a number from 0 to ${max}`, `it was ${show(odd[0])}`);
}

/** Asserts that numbers are spread evenly from 0 to `max`. */
export function spreadEvenly(numbers: readonly number[], max: number, hint?: string): void {
  within(numbers, max);
  const below = numbers.filter((number) => number < max / 2).length;
  ensure(
    isEven(numbers.map((number) => number / max)),
    `${numbers.length} numbers to be spread evenly from 0 to ${max}`,
    `${below} of them were below ${max / 2}, and the largest was ${Math.max(...numbers)}`,
    hint,
  );
}
