/**
 * The turn protocol. The judge sends what happened next, the guest runs until its microtasks are
 * exhausted and replies with everything it did. Within a turn the guest may ask: call a function
 * that it was given, whose result it needs at once. A function that always gives a promise needs no
 * asking: the guest makes the promise, and the number of the call says which to settle later.
 */
import type { Wire } from "./codec.ts";

/** An export by its name, an object of the guest's by its number (negative: the result of that call). */
export type Target = string | number;

/** What the judge tells the guest. */
export type ToGuest =
  | readonly ["begin", Answer, seed: number, forbidden: readonly string[]]
  | readonly ["draws", readonly number[], seed: number]
  | readonly ["call", number, Target, member: string | null, args: Wire, self: Wire]
  | readonly ["construct", number, Target, Wire]
  | readonly ["read", number, Target, string]
  | readonly ["watch", number, Target]
  | readonly ["settle", number, boolean, Wire]
  | readonly ["abort", number, Wire]
  | readonly ["invoke", object: Wire, method: string, args: Wire]
  | readonly ["fire", readonly number[]]
  | readonly ["where", origin: number]
  | readonly ["end"];

/** The compiled sources of an answer. */
export interface Answer {
  /** URL of the module that exports the answer, a key of `sources`. */
  readonly entry: string;
  /** JavaScript by URL. */
  readonly sources: Readonly<Record<string, string>>;
  /** Built-in modules that may be imported, without `node:`. */
  readonly builtins: readonly string[];
}

/** One turn: the virtual time in ms since the run began, and what happened. */
export interface Turn {
  readonly now: number;
  readonly messages: readonly ToGuest[];
}

/**
 * What the guest tells the judge. A number called `order` counts what happened within the turn. Timers,
 * listeners and calls have numbers of one kind, by which the judge may ask where they came from.
 */
export type FromGuest =
  | readonly ["loaded", readonly (readonly [name: string, type: string])[]]
  | readonly ["set", order: number, timer: number, ms: number, ref: boolean]
  | readonly ["immediate", order: number, timer: number]
  | readonly ["clear", timer: number]
  | readonly ["ref", timer: number, ref: boolean]
  | readonly ["called", order: number, call: number, target: number, self: Wire, args: Wire]
  | readonly ["listens", listener: number, target: number, event: string]
  | readonly ["unlistens", listener: number]
  | readonly ["place", origin: number, stack: string]
  | readonly ["drew", count: number]
  | readonly ["print", method: string, text: string]
  | readonly ["returned", order: number, call: number, value: Wire]
  | readonly ["threw", order: number, call: number, error: Wire]
  | readonly ["fulfilled", call: number, value: Wire]
  | readonly ["rejected", call: number, reason: Wire]
  | readonly ["unhandled", reason: Wire]
  | readonly ["uncaught", error: Wire]
  | readonly ["abort", signal: number, reason: Wire]
  | readonly ["modified", what: string]
  | readonly ["refused", sentence: string]
  | readonly ["forbidden", name: string, stack: string];

/** A call, within a turn, of a function that the judge gave; answered by an `Answered`. */
export interface Ask {
  readonly order: number;
  readonly call: number;
  readonly target: number;
  readonly self: Wire;
  readonly args: Wire;
}

/** What the called function did, in the end, and what it told the guest before. */
export type Answered = readonly ["returned" | "threw", Wire, before: readonly ToGuest[]];
