/**
 * A guest that has been taken over says what it likes. What is asked for is made of secrets that come when
 * their time has come and not before, so whatever it says, it gets no point and makes no fault. The forging
 * is done here, between a guest and the judge: an answer has no way to do it.
 */
import { describe, expect, test } from "vitest";
import { gradeExercise } from "../../graders/kit/grade/grade-exercise.ts";
import { compileAnswer } from "../../graders/kit/grade/compile.ts";
import type { ExerciseResult } from "../../graders/kit/grade/result.ts";
import { check, defineGrader, equal, gives } from "../../graders/kit/index.ts";
import type { Port } from "../../graders/kit/port/port.ts";
import type { FromGuest } from "../../graders/kit/wire/messages.ts";
import { openJail } from "./play.ts";

type Answer = { run(wait: () => Promise<number>): Promise<number[]> };

/** Asks for the results of three waits that are in flight together. */
const grader = defineGrader<Answer>("99-tiny", { run: "async" }, [
  check("gives the results of three waits of 100 ms after 100 ms", 1, async ({ answer, world }) => {
    const secrets = world.secrets(3);
    const wait = world.task(
      "wait",
      secrets.map((secret) => gives(100, secret)),
    );
    equal(await answer.run(wait), secrets, "the results");
    equal(world.now, 100, "the time at which they are there");
    equal(wait.calls.length, 3, "the number of calls of wait");
  }),
]);

const honest = "export const run = (wait) => Promise.all([wait(), wait(), wait()]);";
/** Waits for one after the other, which takes three times as long. */
const slow =
  "export async function run(wait) { return [await wait(), await wait(), await wait()]; }";

/** What comes in place of each thing that the guest says. */
type Forge = (said: FromGuest) => readonly unknown[];

/** Grades an answer whose guest says other things than it does. */
function gradeForged(source: string, forge: Forge): Promise<ExerciseResult> {
  const sources = new Map([["tiny.ts", source]]);
  const compile = (): ReturnType<typeof compileAnswer> =>
    compileAnswer(grader.id, sources, grader.builtins);
  const open = async (): Promise<Port> => {
    const { kind, close, turn } = await openJail().then((port) => ({
      kind: port.kind,
      close: () => port.close(),
      turn: port.turn.bind(port),
    }));
    return {
      kind,
      close,
      turn: async (what, onAsk) => (await turn(what, onAsk)).flatMap(forge) as FromGuest[],
    };
  };
  return gradeExercise(grader, compile, open, 7);
}

function nested(depth: number): unknown {
  let wire: unknown = 1;
  for (let level = 0; level < depth; level++) wire = ["array", [wire]];
  return wire;
}

const wide = ["array", Array.from({ length: 300_000 }, () => ["map", []])];
const results = ["array", [1, 2, 3]];

const forgeries: Readonly<Record<string, Forge>> = {
  "claims to have been given what it was not": (said) =>
    said[0] === "fulfilled" ? [["fulfilled", said[1], results]] : [said],
  "claims to have ended before": (said) =>
    said[0] === "returned"
      ? [
          said,
          [
            "fulfilled",
            1,
            [
              "array",
              [
                ["yours", 2],
                ["yours", 3],
              ],
            ],
          ],
        ]
      : [said],
  "claims that its clock has moved back": (said) =>
    said[0] === "called" ? [["set", -1, 9, -100, true], ["clear", 9], said] : [said],
  "claims that time is no number": (said) =>
    said[0] === "called" ? [["set", "1", 9, Number.NaN, true], said] : [said],
  "settles the judge's calls itself": (said) => [["settle", 1, true, 1], ["fire", [1]], said],
  "speaks nonsense": (said) => [["returned"], [], null, said],
  "names calls that there are not": (said) => [["fulfilled", 99, 1], said],
  "names objects that there are not": (said) => [["unhandled", ["yours", 99]], said],
  "names members of the judge's objects": (said) => [
    ["unhandled", ["__proto__", "constructor"]],
    said,
  ],
  "describes what can't be": (said) => [
    ["unhandled", ["mine", 5, { kind: "error", errors: ["array", 7] }]],
    said,
  ],
  "nests what it says without end": (said) =>
    said[0] === "fulfilled" ? [["fulfilled", said[1], nested(3_000)]] : [said],
  "says more than anybody would": (said) =>
    said[0] === "fulfilled" ? [["fulfilled", said[1], wide]] : [said],
  "calls what it was not given": (said) =>
    said[0] === "called" ? [["called", said[1], said[2], 9, ["yours", 1], ["array", []]]] : [said],
  "calls with what is no list": (said) =>
    said[0] === "called" ? [["called", said[1], said[2], said[3], ["yours", 1], 5]] : [said],
  "calls for one promise many times": (said) =>
    said[0] === "called"
      ? [1, 2, 3].map(() => ["called", 0, said[2], said[3], null, ["array", []]])
      : [said],
  "gives one function many names": (said) => [
    [
      "loaded",
      [
        ["run", "function"],
        ["run", "object"],
        ["__proto__", "function"],
      ],
    ],
    said,
  ],
};

describe("a guest that has been taken over", () => {
  test("gets its point when it says what it does", async () => {
    expect(await gradeForged(honest, (said) => [said])).toMatchObject({ status: "passed" });
  });

  test.each(Object.entries(forgeries))("gets no point when it %s", async (_, forge) => {
    const result = await gradeForged(slow, forge);
    expect(result).toMatchObject({ score: 0, status: expect.stringMatching(/^(failed|error)$/) });
  });
});
