/** Assertions that fail with a sentence: "expected ..., but ...". */
import { isDeepStrictEqual } from "node:util";
import { Failure } from "../failure.ts";
import { claimOverlap } from "../judge/barriers.ts";
import type { CallRecord } from "../judge/history.ts";
import { show } from "../judge/show.ts";
import type { Followed } from "./world.ts";

/** Asserts that what the answer gave is the value expected; errors must be the very same ones. */
export function equal(actual: unknown, expected: unknown, what: string, hint?: string): void {
  const same =
    expected instanceof Error ? actual === expected : isDeepStrictEqual(actual, expected);
  if (!same) throw new Failure(`${what} to be ${show(expected)}`, `it was ${show(actual)}`, hint);
}

/**
 * Asserts that a measured time, in ms, is the one expected, but for what floating-point numbers lose when
 * present-day dates are taken in seconds: a quarter of a microsecond, not a rounding to microseconds.
 */
export function measured(actual: unknown, expected: number, what: string, hint?: string): void {
  if (typeof actual === "number" && Math.abs(actual - expected) < 3.5e-4) return;
  throw new Failure(`${what} to be ${expected}`, `it was ${show(actual)}`, hint);
}

/** Asserts that something is so. */
export function ensure(so: boolean, expected: string, but: string, hint?: string): asserts so {
  if (!so) throw new Failure(expected, but, hint);
}

/** Asserts that a promise has rejected with the very same reason. */
export function rejectedWith(followed: Followed<unknown>, reason: unknown, what: string): void {
  const expected = `${what} to reject with ${show(reason)}`;
  const given = reasonOf(followed, expected);
  const but = `it rejected with ${show(given)}`;
  ensure(Object.is(given, reason), expected, but, "pass the reason on as it is");
}

/** Asserts that a promise has rejected with a RangeError, as for a value that is checked. */
export function isRangeError(followed: Followed<unknown>, what: string): void {
  const expected = `${what} to reject with a RangeError`;
  const reason = reasonOf(followed, expected);
  ensure(reason instanceof RangeError, expected, `it rejected with ${show(reason)}`);
}

/** Asserts that a promise has fulfilled, and gives its value. */
export function fulfilled<T>(followed: Followed<T>, what: string): T {
  isPromise(followed);
  const expected = `${what} to resolve`;
  if (followed.status === "pending") throw new Failure(expected, "it was still pending");
  if (followed.status === "rejected") {
    throw new Failure(expected, `it rejected with ${show(followed.reason)}`);
  }
  return followed.value as T;
}

/** Asserts that a promise has rejected with an AggregateError of these very reasons, in this order. */
export function rejectedWithAll(
  followed: Followed<unknown>,
  reasons: readonly unknown[],
  what: string,
): void {
  const count = reasons.length === 1 ? "1 error" : `${reasons.length || "no"} errors`;
  const expected = `${what} to reject with an AggregateError of ${count}`;
  const reason = reasonOf(followed, expected);
  ensure(reason instanceof AggregateError, expected, `it rejected with ${show(reason)}`);
  const errors: readonly unknown[] = reason.errors;
  ensure(errors.length === reasons.length, expected, `there were ${errors.length} in it`);
  const place = reasons.findIndex((one, index) => !Object.is(one, errors[index]));
  ensure(
    place === -1,
    `errors[${place}], of ${what}, to be the reason in that place, ${show(reasons[place])}`,
    `it was ${show(errors[place])}`,
    "each reason has a place of its own",
  );
}

/** Asserts that a promise that was followed from `start` on, in virtual ms, has settled `ms` later. */
export function settledAfter(
  { at }: Followed<unknown>,
  start: number,
  ms: number,
  what: string,
  hint?: string,
): void {
  const expected = `${what} to settle after ${ms} ms`;
  ensure(at !== null, expected, "it was still pending", hint);
  ensure(at === start + ms, expected, `it took ${at - start} ms`, hint);
}

/** Asserts that a promise has rejected, and gives the reason. */
function reasonOf(followed: Followed<unknown>, expected: string): unknown {
  isPromise(followed);
  const { status, value, reason } = followed;
  ensure(status !== "pending", expected, "it was still pending");
  ensure(status === "rejected", expected, `it gave ${show(value)}`);
  return reason;
}

/** Asserts that there is a promise: what is followed is a failure where a call gave none, or threw. */
function isPromise({ reason }: Followed<unknown>): void {
  if (reason instanceof Failure) throw reason;
}

/** Asserts that all calls were started before the first of them ended. */
export function concurrent(calls: readonly CallRecord[], what: string, hint?: string): void {
  const firstEnd = Math.min(...calls.map(({ end }) => end ?? Infinity));
  const late = calls.find(({ start }) => start >= firstEnd);
  if (late === undefined) return claimOverlap(calls);
  const but = `${late.label} started at ${late.start} ms`;
  throw new Failure(`${what} to be started before the first one ends`, but, hint);
}

/** Durations and what they are, for messages: `300, 100 and 200 ms`. */
export function list(numbers: readonly number[]): string {
  if (numbers.length > 12)
    return `${numbers.slice(0, 3).join(", ")} ... (${numbers.length} of them)`;
  const texts = numbers.map(String);
  const last = texts.pop() ?? "none";
  return texts.length === 0 ? last : `${texts.join(", ")} and ${last}`;
}
