/** Graders are data: a list of checks, each a title, points, and a function that drives the answer. */
import type { Arbitrary } from "fast-check";
import type { Driven, Shape } from "./shape.ts";
import { Failure } from "../failure.ts";
import type { CallRecord, History } from "../judge/history.ts";
import type { LeakRule } from "../judge/run.ts";
import { placeIn, printable, showError } from "../judge/show.ts";
import type { World } from "./world.ts";

/** What a check is given: the answer of the learner's, and the world around it. */
export interface Bench<A> {
  readonly answer: Driven<A>;
  readonly world: World;
}

/** What every check has. */
interface Titled {
  /** The behaviour, as a sentence without its subject. */
  readonly title: string;
  /** A whole number. */
  readonly points: number;
  /** Titles of checks without which this one says nothing: it is skipped when one of them fails. */
  readonly needs: readonly string[];
}

/** One behaviour that is looked at. */
export type Check<A> =
  /** Looks at one run. */
  | (Titled & { readonly kind: "run"; readonly body: (bench: Bench<A>) => Promise<void> })
  /** Looks at a run for each of many inputs. */
  | (Titled & {
      readonly kind: "property";
      readonly inputs: Arbitrary<unknown>;
      readonly examples: readonly unknown[];
      readonly runs: number;
      readonly body: (bench: Bench<A>, input: unknown) => Promise<void>;
      /** An input as code that does the same with an answer. */
      readonly code: ((input: unknown) => string) | undefined;
    })
  /** Looks at what all runs of the checks that passed left behind. */
  | (Titled & { readonly kind: "trace"; readonly look: (history: History) => void });

/** A grader of any exercise. */
export interface Grader<A = Record<string, unknown>> {
  /** `04-wait-n`. */
  readonly id: string;
  readonly shape: Shape<A>;
  readonly checks: readonly Check<A>[];
  readonly leaks: LeakRule;
  /** Built-in modules that the answer may import, without `node:`. */
  readonly builtins: readonly string[];
  /** Functions that the answer may not call. */
  readonly forbids: readonly string[];
}

const BUILTINS = ["timers", "timers/promises", "events", "util", "async_hooks", "perf_hooks"];

/** What exercises forbid that have one of them written. */
export const COMBINATORS: readonly string[] = [
  ...["Promise.all", "Promise.allSettled", "Promise.any", "Promise.race", "Array.fromAsync"],
];

interface GraderOptions {
  /** When timers still running are held against the answer; by default once it has settled. */
  readonly leaks?: LeakRule;
  /** Built-in modules that may be imported besides those that every answer may. */
  readonly imports?: readonly string[];
  /**
   * Functions that may not be called: `Promise.all`, or all of a module's, `timers/promises`. The checks
   * can't call them either, as a debugger has the answer in the judge's own process.
   */
  readonly forbids?: readonly string[];
}

/**
 * Defines the grader of an exercise.
 *
 * @param shape The exports that are asked for, and how each is called.
 */
export function defineGrader<A>(
  id: string,
  shape: Shape<A>,
  checks: readonly Check<A>[],
  { leaks = "after it settles", imports = [], forbids = [] }: GraderOptions = {},
): Grader<A> {
  return { id, shape, checks, leaks, forbids, builtins: [...BUILTINS, ...imports] };
}

interface CheckOptions {
  readonly needs?: readonly string[];
}

interface PropertyOptions<T> extends CheckOptions {
  /** How many inputs there are, the examples included. */
  readonly runs?: number;
  readonly examples?: readonly T[];
  /**
   * Renders an input as lines of TypeScript that a learner can paste into `play.ts` and run. They may use the
   * exports of the answer, and `sleep(ms)`; what they import is added.
   */
  readonly code?: (input: T) => string;
}

/** A check of one run. */
export function check<A>(
  title: string,
  points: number,
  body: (bench: Bench<A>) => Promise<void>,
  { needs = [] }: CheckOptions = {},
): Check<A> {
  return { kind: "run", title, points, needs, body };
}

/**
 * A check of a run for each of `runs` inputs, the examples first, so that what they show is caught
 * whatever is drawn; an input that fails is shrunk to the smallest that does.
 */
export function property<A, T>(
  title: string,
  points: number,
  inputs: Arbitrary<T>,
  body: (bench: Bench<A>, input: T) => Promise<void>,
  { needs = [], runs = 8, examples = [], code }: PropertyOptions<T> = {},
): Check<A> {
  const options = { needs, examples, runs, code: code as ((input: unknown) => string) | undefined };
  const anyBody = body as (bench: Bench<A>, input: unknown) => Promise<void>;
  return { kind: "property", title, points, inputs, body: anyBody, ...options };
}

/** Checks that no promise that the answer owned rejected with nobody looking at it. */
export function leavesNoRejectionUnhandled<A>(points: number): Check<A> {
  const look = ({ unhandled, calls }: History): void => {
    const [first] = unhandled;
    if (first === undefined) return;
    throw new Failure(
      "every rejection to be handled, whichever promise rejects and whenever it does",
      `at ${first.at} ms nobody was looking when ${rejecting(first, calls)}; that ends a Node process`,
      "a promise that is not being awaited when it rejects needs a handler all the same",
      first.at,
    );
  };
  return { kind: "trace", title: "leaves no rejection unhandled", points, needs: [], look };
}

/**
 * Checks that nothing is left when the answer has settled, and that it did nothing it was not asked to.
 *
 * @param but What other checks of the grader look at.
 */
export function leavesNothingBehind<A>(
  points: number,
  { but = [] }: { readonly but?: readonly ("prints" | "rejections")[] } = {},
): Check<A> {
  const look = (history: History): void => {
    const { leak, late, modified, unhandled } = history;
    if (leak !== undefined) {
      const { what, count, since, stack, settled } = leak;
      const others = count === 1 ? "" : ` (and ${count - 1} more)`;
      throw new Failure(
        "nothing to be left once the answer has settled",
        `${what}, set at ${since} ms${placeIn(stack)}, was still there after ${settled} ms${others}`,
        what.includes("timer") ? "clear a timer that is no longer needed" : "remove what you add",
        settled,
      );
    }
    const [call] = late;
    if (call !== undefined) {
      const { label, start } = call.call;
      const called = `${label} was called at ${start} ms${placeIn(call.stack)}`;
      throw new Failure(
        "no function to be called once the answer has settled",
        called,
        undefined,
        start,
      );
    }
    const [changed] = modified;
    if (changed !== undefined) {
      throw new Failure("the arguments to be left as they were", `${changed} was changed`);
    }
    const [print] = history.prints;
    if (print !== undefined && !but.includes("prints")) {
      const printed = `"${printable(print.text)}" was printed at ${print.at} ms`;
      throw new Failure("nothing to be printed", printed, "take the console.log out again");
    }
    const [loose] = unhandled;
    if (loose !== undefined && !but.includes("rejections")) {
      const missed = `at ${loose.at} ms nobody was looking when ${rejecting(loose, history.calls)}`;
      throw new Failure("every rejection to be handled", missed, undefined, loose.at);
    }
  };
  return { kind: "trace", title: "leaves nothing behind", points, needs: [], look };
}

/** What rejected with nobody looking at it, as far as is known. */
function rejecting(
  { at, reason }: History["unhandled"][number],
  calls: readonly CallRecord[],
): string {
  const call = calls.findLast((one) => {
    return one.outcome === "rejected" && one.end === at && Object.is(one.reason, reason);
  });
  return `${call?.label ?? "a promise"} rejected with ${showError(reason)}`;
}
