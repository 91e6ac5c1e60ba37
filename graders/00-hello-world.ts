import { check, defineGrader, ensure, equal, fulfilled, leavesNothingBehind } from "./kit/index.ts";
import type { World } from "./kit/index.ts";

type Answer = typeof import("../exercises/00-hello-world/hello-world.ts");

/** What was printed, as `Hello at 0 ms`, counted from a virtual time in ms. */
function printed(world: World, start: number): readonly string[] {
  return world.prints.map(({ at, text }) => `${text} at ${at - start} ms`);
}

const useLog = "print with console.log, each word by itself";

export default defineGrader<Answer>("00-hello-world", { main: "async" }, [
  check("prints Hello at once", 1, async ({ answer, world }) => {
    await world.sleep(70);
    const main = world.follow(answer.main());
    await Promise.race([world.sleep(5_000), main.settled]);
    equal(printed(world, 70)[0], "Hello at 0 ms", "the first thing printed", useLog);
    equal(world.prints[0]?.method, "log", "the method of console that printed it", useLog);
  }),
  check("prints World 1,000 ms later", 1, async ({ answer, world }) => {
    await world.sleep(70);
    await answer.main();
    equal(printed(world, 70)[1], "World at 1000 ms", "the second thing printed", useLog);
    equal(world.prints[1]?.method, "log", "the method of console that printed it", useLog);
  }),
  check("resolves once World is printed", 1, async ({ answer, world }) => {
    const main = world.follow(answer.main());
    await main.settled;
    fulfilled(main, "main()");
    ensure(
      world.prints.some(({ text }) => text === "World"),
      "main() to resolve once World is printed",
      `it resolved at ${main.at} ms, before that`,
      "await the wait before World is printed",
    );
    equal(main.at, 1_000, "the time, in ms, at which main() resolves");
  }),
  check("prints nothing else", 1, async ({ answer, world }) => {
    const first = answer.main();
    await world.sleep(300);
    await Promise.all([first, answer.main()]);
    await world.idle();
    const expected = ["Hello at 0 ms", "Hello at 300 ms", "World at 1000 ms", "World at 1300 ms"];
    equal(printed(world, 0), expected, "what two calls, 300 ms apart, print");
  }),
  leavesNothingBehind(1, { but: ["prints"] }),
]);
