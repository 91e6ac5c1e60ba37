import { check, defineGrader, ensure, equal, fulfilled, leavesNothingBehind } from "./kit/index.ts";
import type { Bench } from "./kit/index.ts";

type Answer = typeof import("../exercises/00-hello-world/hello-world.ts");

/** Calls main twice, the second time while the first call waits, until nothing happens any more. */
async function callTwice({ answer, world }: Bench<Answer>): Promise<void> {
  await world.sleep(70);
  const first = world.follow(answer.main());
  await world.sleep(300);
  const second = world.follow(answer.main());
  await world.idle();
  fulfilled(first, "main()");
  fulfilled(second, "main(), called 300 ms later,");
}

/** What console.log has printed, as `Hello at 0 ms`. */
function logged({ world }: Bench<Answer>): readonly string[] {
  const logs = world.prints.filter(({ method }) => method === "log");
  return logs.map(({ at, text }) => `${text} at ${at} ms`);
}

const useLog = "print with console.log, each word by itself";

export default defineGrader<Answer>("00-hello-world", { main: "async" }, [
  check("prints Hello at once", 1, async (bench) => {
    await callTwice(bench);
    const hellos = logged(bench).filter((print) => !print.startsWith("World"));
    const expected = ["Hello at 70 ms", "Hello at 370 ms"];
    equal(hellos, expected, "what calls of main() at 70 and at 370 ms print first", useLog);
  }),
  check("prints World 1,000 ms later", 1, async (bench) => {
    await callTwice(bench);
    const worlds = logged(bench).filter((print) => !print.startsWith("Hello"));
    const expected = ["World at 1070 ms", "World at 1370 ms"];
    equal(worlds, expected, "what calls of main() at 70 and at 370 ms print then", useLog);
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
  check("prints nothing else", 1, async (bench) => {
    await callTwice(bench);
    await bench.answer.main();
    const prints = bench.world.prints.map(({ text }) => text);
    const expected = ["Hello", "Hello", "World", "World", "Hello", "World"];
    equal(prints, expected, "what two calls of main(), 300 ms apart, and a later one print");
  }),
  leavesNothingBehind(1, { but: ["prints"] }),
]);
