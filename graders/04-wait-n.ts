import fc from "fast-check";
import {
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  gives,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  property,
  rejectedWith,
} from "./kit/index.ts";
import type { Bench } from "./kit/index.ts";

type Answer = typeof import("../exercises/04-wait-n/wait-n.ts");

/** Waits that end in the order 2, 3, 1, and whose results say nothing about that. */
const durations = [300, 100, 200];

const startFirst = "start every wait before awaiting the first one";

export default defineGrader<Answer>("04-wait-n", { waitN: "async" }, [
  property(
    "gives the results in the order in which the waits end",
    2,
    fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 7 }),
    async ({ answer, world }: Bench<Answer>, takes) => {
      const results = world.shuffled([0, 7, 7, ...world.secrets(takes.length)]).slice(0, takes.length);
      const wait = world.task("wait", takes.map((ms, index) => gives(ms, results[index] as number)));
      const order = takes.map((_, index) => index).sort((a, b) => takes[a]! - takes[b]!);
      equal(
        await answer.waitN(takes.length, wait),
        order.map((index) => results[index]),
        `the results of waits of ${list(takes)} ms, which give ${list(results)}`,
        "note each result at the moment its wait ends",
      );
    },
  ),
  check("runs n waits concurrently", 2, async ({ answer, world }) => {
    const secrets = world.secrets(3);
    const wait = world.task("wait", durations.map((ms, index) => gives(ms, secrets[index] as number)));
    await answer.waitN(3, wait);
    equal(wait.calls.length, 3, "the number of calls of wait");
    const late = wait.calls.filter(({ start }) => start >= 100);
    ensure(
      late.length === 0,
      `waits of ${list(durations)} ms to run concurrently`,
      `${late[0]?.label} started only at ${late[0]?.start} ms`,
      startFirst,
    );
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
