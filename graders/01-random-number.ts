import {
  LARGEST_DRAW,
  check,
  chiSquared,
  defineGrader,
  ensure,
  equal,
  evenDraws,
  fulfilled,
  leavesNothingBehind,
  show,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/01-random-number/random-number.ts");

const CALLS = 2_000;

export default defineGrader<Answer>("01-random-number", { generateRandomNumber: "async" }, [
  check("waits 1,000 ms", 2, async ({ answer, world }) => {
    for (const pause of [0, 70, 300]) {
      await world.sleep(pause);
      const start = world.now;
      const call = world.follow(answer.generateRandomNumber());
      const overlapping = world.follow(world.sleep(400).then(answer.generateRandomNumber));
      await call.settled;
      fulfilled(call, "generateRandomNumber()");
      equal(world.now - start, 1_000, "the time, in ms, that generateRandomNumber() takes");
      await overlapping.settled;
      equal(world.now - start, 1_400, "the time, in ms, that a call made 400 ms later ends");
    }
  }),
  check("gives a whole number from 1 to 10", 2, async ({ answer, world }) => {
    const draws = [0, LARGEST_DRAW, 0.05, 0.5, ...evenDraws(world, 60)];
    for (const draw of draws) {
      world.decideDraws(Array.from({ length: 20 }, () => draw));
      const call = world.follow(answer.generateRandomNumber());
      // An answer that draws again until it likes a draw goes on with random ones after these.
      await call.settled;
      const number = fulfilled(call, "generateRandomNumber()");
      ensure(
        Number.isInteger(number) && number >= 1 && number <= 10,
        "a whole number from 1 to 10",
        `for the draw ${draw} it was ${show(number)}`,
        "Math.random() gives a number from 0 up to, and never, 1",
      );
    }
  }),
  check("draws with Math.random", 1, async ({ answer, world }) => {
    const draws = evenDraws(world, 70);
    const round = async (): Promise<readonly number[]> => {
      world.decideDraws(draws);
      const numbers: number[] = [];
      for (let call = 0; call < 7; call++) {
        const before = world.drawn;
        numbers.push(await answer.generateRandomNumber());
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
  check("gives each number equally often", 2, async ({ answer, world }) => {
    world.decideDraws(evenDraws(world, CALLS));
    const numbers = await Promise.all(Array.from({ length: CALLS }, answer.generateRandomNumber));
    const counts = Array.from({ length: 10 }, (_, index) => {
      return numbers.filter((number) => number === index + 1).length;
    });
    ensure(
      chiSquared(counts) < 60,
      `each number from 1 to 10 to come about ${CALLS / 10} times in ${CALLS} calls`,
      `they came ${counts.join(", ")} times`,
      "cut 0 to 1 into ten parts of the same size",
    );
  }),
  leavesNothingBehind(1),
]);
