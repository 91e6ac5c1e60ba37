import {
  LARGEST_DRAW,
  check,
  chiSquared,
  defineGrader,
  drawsAnew,
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
    for (const draw of [0, 0.05, 0.55, LARGEST_DRAW]) {
      await world.sleep(70);
      world.decideDraws(Array.from({ length: 40 }, () => draw));
      const start = world.now;
      const call = world.follow(answer.generateRandomNumber());
      const overlapping = world.follow(world.after(400, () => answer.generateRandomNumber()));
      await call.settled;
      fulfilled(call, "generateRandomNumber()");
      equal(world.now - start, 1_000, "the time, in ms, that generateRandomNumber() takes");
      await overlapping.settled;
      equal(world.now - start, 1_400, "the time, in ms, that a call made 400 ms later ends");
    }
  }),
  check("gives a whole number from 1 to 10", 2, async ({ answer, world }) => {
    for (const draw of [0, LARGEST_DRAW, ...evenDraws(world, 16)]) {
      // An answer that draws again until it likes a draw goes on with random ones after these.
      world.decideDraws(Array.from({ length: 20 }, () => draw));
      const number = await answer.generateRandomNumber();
      ensure(
        Number.isInteger(number) && number >= 1 && number <= 10,
        "a whole number from 1 to 10",
        `for the draw ${draw} it was ${show(number)}`,
        "Math.random() gives a number from 0 up to, and never, 1",
      );
    }
  }),
  check("draws with Math.random", 1, async ({ answer, world }) => {
    await drawsAnew(world, () => answer.generateRandomNumber());
  }),
  check("gives each number equally often", 2, async ({ answer, world }) => {
    world.decideDraws(evenDraws(world, CALLS));
    const numbers = await Promise.all(
      Array.from({ length: CALLS }, () => answer.generateRandomNumber()),
    );
    const counts = Array.from({ length: 10 }, (_, index) => {
      return numbers.filter((number) => number === index + 1).length;
    });
    ensure(
      chiSquared(counts) < 60,
      `each number from 1 to 10 to come about ${CALLS / 10} times in ${CALLS} calls`,
      `they came ${counts.join(", ")} times`,
      "cut 0 to 1 into ten parts of the same size",
    );
    const twice = numbers.filter((number, call) => number === numbers[call - 1]).length;
    ensure(
      twice > CALLS / 20,
      `the same number to come twice in a row about ${CALLS / 10} times in ${CALLS} calls`,
      `it came ${twice} times`,
      "each number is a draw of its own",
    );
  }),
  leavesNothingBehind(1),
]);
