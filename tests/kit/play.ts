/**
 * Answers of a few lines, played and graded behind the same walls as any other. A test file has one
 * jail, which every run finds as if it were new, until an answer breaks it.
 */
import { afterAll } from "vitest";
import { gradeExercise } from "../../graders/kit/grade/grade-exercise.ts";
import type { ExerciseResult } from "../../graders/kit/grade/result.ts";
import { compileAnswer } from "../../graders/kit/grade/compile.ts";
import { Session } from "../../graders/kit/grade/session.ts";
import { check, defineGrader, equal } from "../../graders/kit/index.ts";
import type { World } from "../../graders/kit/index.ts";
import { Broken } from "../../graders/kit/failure.ts";
import type { Grader } from "../../graders/kit/checks/grader.ts";
import type { History } from "../../graders/kit/judge/history.ts";
import { Jails } from "../../graders/kit/port/jails.ts";
import type { JailKind } from "../../graders/kit/port/port.ts";
import type { Port } from "../../graders/kit/port/port.ts";

/** The text of `tiny.ts`, or the texts of several files by their names. */
export type Files = string | Readonly<Record<string, string>>;

/** A run of an answer. */
export interface Played {
  /** What the body gave. */
  readonly value: unknown;
  /** Virtual time in ms at which it did. */
  readonly at: number;
  readonly history: History;
}

/** The answer as most tests see it. */
export type Tiny = { run(...args: readonly unknown[]): Promise<unknown> };

/** What is done with an answer. */
export type Body<A> = (bench: { readonly answer: DrivenBy<A>; readonly world: World }) => unknown;
type DrivenBy<A> = Parameters<Parameters<Session<A>["play"]>[1]>[0]["answer"];

const ID = "99-tiny";
const SEED = 7;

const jails = new Map<JailKind | "best", Jails>();
let shared: Promise<Port> | undefined;

afterAll(async () => {
  (await shared)?.close();
  for (const supply of jails.values()) supply.close();
});

/** Opens a new jail, by default one with the best walls that work here. */
export function openJail(kind?: JailKind): Promise<Port> {
  const supply = jails.get(kind ?? "best") ?? new Jails(0, 0, kind);
  jails.set(kind ?? "best", supply);
  return supply.take();
}

/** Plays an answer that exports `run`: calls it and awaits what it gives. Throws as `Session.play`. */
export function play(files: Files): Promise<Played> {
  return playWith<Tiny>(files, { run: "async" }, ({ answer }) => answer.run());
}

/** Plays an answer of any shape. */
export async function playWith<A>(
  files: Files,
  shape: Grader<A>["shape"],
  body: Body<A>,
  options: Parameters<typeof defineGrader<A>>[3] = {},
): Promise<Played> {
  const grader = defineGrader<A>(ID, shape, [], options);
  shared ??= openJail();
  const port = await shared;
  const session = new Session(grader, port, (compiler) => {
    return compileAnswer(ID, toSources(files), grader.builtins, compiler);
  });
  let end: Omit<Played, "history"> | undefined;
  try {
    await session.play(SEED, async (bench) => {
      const value = await body(bench);
      end = { value, at: bench.world.now };
    });
  } catch (error) {
    if (error instanceof Broken && !error.goesOn) {
      port.close();
      shared = undefined;
    }
    throw error;
  }
  return { ...end!, history: session.histories.at(-1)! };
}

/** A grader that asks for `run()` to give 42 after 100 ms. */
export const tinyGrader = defineGrader<Tiny>(ID, { run: "async" }, [
  check("gives 42 after 100 ms", 1, async ({ answer, world }) => {
    equal(await answer.run(), 42, "the result of run()");
    equal(world.now, 100, "the time");
  }),
]);

/** Grades an answer in a jail of its own. */
export function grade<A = Tiny>(
  files: Files,
  grader: Grader<A> = tinyGrader as unknown as Grader<A>,
  kind?: JailKind,
): Promise<ExerciseResult> {
  const { id, builtins } = grader;
  const sources = toSources(files, `${id.slice(3)}.ts`);
  const compile = (compiler: "strip" | "esbuild") => compileAnswer(id, sources, builtins, compiler);
  return gradeExercise(grader, compile, () => openJail(kind), SEED);
}

function toSources(files: Files, entry = "tiny.ts"): ReadonlyMap<string, string> {
  return new Map(typeof files === "string" ? [[entry, files]] : Object.entries(files));
}
