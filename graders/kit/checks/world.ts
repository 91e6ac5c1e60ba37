/** What a check has in hand besides the answer: the clock, functions to give it, secrets, the facts. */
import type { Step as RoutineStep } from "../guest/routines.ts";
import { driveGiven } from "./answer.ts";
import { chanceFrom } from "../judge/chance.ts";
import type { Behaviour } from "./behaviour.ts";
import { call, makeCallback, makeNodeStyle, makeTask } from "./collaborators.ts";
import type { Recorded, Task } from "./collaborators.ts";
import { makeEmitter, makeSink } from "./emitters.ts";
import type { Emitter, Sink, SinkOptions } from "./emitters.ts";
import { Failure, Rejected } from "../failure.ts";
import type { CallRecord, Print } from "../judge/history.ts";
import { makeIterable, makeSource } from "./iterables.ts";
import type { RecordedIterable, Source, Step } from "./iterables.ts";
import { gaveTheSame } from "./outcome.ts";
import { makePromise, makeSignal, makeThenable } from "./promises.ts";
import type { Signal } from "./promises.ts";
import { RemotePromise, standsFor } from "../judge/remote.ts";
import type { Run } from "../judge/run.ts";
import type { Given, Members } from "./shape.ts";
import { named, show } from "../judge/show.ts";

/** How a promise of the answer's stands. Times are virtual, in ms. */
export interface Followed<T> {
  status: "pending" | "fulfilled" | "rejected";
  value: T | undefined;
  reason: unknown;
  /** When it settled; `null` before that. */
  at: number | null;
  /** Resolves, never rejects, when it has settled. */
  readonly settled: Promise<void>;
}

/**
 * Virtual time, in ms since the run began, that is less than a second before midnight (UTC): soon every
 * part of a date turns, and who takes the seconds or the minutes for the time is wrong.
 */
export const JUST_BEFORE_MIDNIGHT = 15 * 3_600_000 - 655;

/** The world of one run. */
export class World {
  readonly #run: Run;
  readonly #random: () => number;
  readonly #secrets = new Set<number>();

  constructor(run: Run, seed: number) {
    this.#run = run;
    this.#random = chanceFrom(seed);
  }

  /** Virtual time in ms since the run began. */
  get now(): number {
    return this.#run.now;
  }

  /** Resolves `ms` from now. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.#run.schedule(ms, resolve));
  }

  /** Does something `ms` from now, and gives what comes of it, which need not be awaited. */
  after<T>(ms: number, work: () => Promise<T>): Promise<T> {
    const done = this.sleep(ms).then(work);
    done.catch(() => {});
    return done;
  }

  /**
   * Calls the answer as the statements of one function do, one right after the other: of what the answer does
   * later, even in a microtask, nothing comes in between.
   */
  inOneGo(body: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = (): void => {
        try {
          body();
          resolve();
        } catch (error) {
          reject(error as Error);
        }
      };
      this.#run.invoke(go, "call", []);
    });
  }

  /** Resolves when nothing is left that could happen. */
  idle(): Promise<void> {
    return this.#run.idle();
  }

  /** Makes a function that returns promises. Its calls behave as listed; further ones as the last. */
  task<T>(name: string, behaviours: readonly Behaviour<T>[]): Task<T> {
    return makeTask(this.#run, name, behaviours);
  }

  /** Makes a function that returns at once. */
  callback<A extends readonly unknown[], R = void>(
    name: string,
    body: (...args: A) => R,
  ): Recorded<(...args: A) => R> {
    return makeCallback(this.#run, name, body);
  }

  /**
   * Makes a function that takes a Node-style callback last and calls it as listed: with `null` and the
   * value, or with the reason alone. The callback is not among the arguments on record.
   */
  nodeStyle<T>(
    name: string,
    behaviours: readonly Behaviour<T>[],
  ): Recorded<(...args: readonly unknown[]) => void> {
    return makeNodeStyle(this.#run, name, behaviours);
  }

  /**
   * Calls a function that the answer handed over, and gives what it returns. Called in the body of a
   * callback, that happens before the callback returns.
   */
  call(given: unknown, ...args: readonly unknown[]): Promise<unknown> {
    const done = call(this.#run, given, args);
    done.catch(() => {});
    return done;
  }

  /** Makes a promise that is in flight from now on. */
  promise<T>(name: string, behaviour: Behaviour<T>): Promise<T> {
    return makePromise(this.#run, name, behaviour);
  }

  /** Makes a promise for each behaviour, or a thenable in some places or all: a, b, c ... */
  promises<T>(
    behaviours: readonly Behaviour<T>[],
    thenables: readonly number[] | "all" = [],
  ): PromiseLike<T>[] {
    return behaviours.map((behaviour, index) => {
      const name = index < 26 ? String.fromCharCode(97 + index) : `value ${index + 1}`;
      const isThenable = thenables === "all" || thenables.includes(index);
      return isThenable ? this.thenable(name, behaviour) : this.promise(name, behaviour);
    });
  }

  /** Makes a thenable, which is no promise, that is in flight from now on. */
  thenable<T>(name: string, behaviour: Behaviour<T>): PromiseLike<T> {
    return makeThenable(this.#run, name, behaviour);
  }

  /** Makes an iterable that is no array and is gone over once. With `throws` it throws after its items. */
  iterable<T>(
    name: string,
    items: readonly T[],
    { throws }: { readonly throws?: { readonly reason: unknown } } = {},
  ): RecordedIterable<T> {
    return makeIterable(this.#run, name, items, throws);
  }

  /** Makes a signal that can be aborted. */
  signal(name = "signal"): Signal {
    return makeSignal(this.#run, name);
  }

  /** Makes an async iterable that goes through the steps. Without `closing` it has no `return`. */
  source<T>(name: string, steps: readonly Step<T>[], closing?: Behaviour<unknown>): Source<T> {
    return makeSource(this.#run, name, steps, closing);
  }

  /** Makes an emitter, which lives beside the answer. */
  emitter(name = "emitter"): Emitter {
    return makeEmitter(this.#run, name);
  }

  /**
   * Makes a `Writable` for values of any kind, which lives beside the answer. What it is given it takes as
   * listed, further values as the last.
   */
  sink(name: string, writes: readonly Behaviour<void>[], options: SinkOptions = {}): Sink {
    return makeSink(this.#run, name, writes, options);
  }

  /**
   * Makes a function that runs beside the answer, in the async context in which it is called: it takes the
   * steps, each from within the one before, and gives a promise. What a callback among the steps does with
   * the answer happens in that context, too.
   */
  routine(name: string, steps: readonly RoutineStep[]): () => Promise<void> {
    const routine = async (): Promise<void> => {};
    return standsFor(named(name, routine), "routine", { name, steps });
  }

  /** An object that the answer handed over, with the functions of its shape. */
  given<T extends object>(object: unknown, shape: Members<T>, name: string): Given<T> {
    return driveGiven<T>(this.#run, name, object, shape);
  }

  /** Whole numbers that nobody can guess, each another one, from 1,000 to 9,999,999. */
  secrets(count: number): readonly number[] {
    return Array.from({ length: count }, () => {
      let secret: number;
      do secret = this.integer(1_000, 9_999_999);
      while (this.#secrets.has(secret));
      this.#secrets.add(secret);
      return secret;
    });
  }

  /** A number that nobody can guess. */
  secret(): number {
    return this.secrets(1)[0] as number;
  }

  /** Values of all kinds that a promise can fulfil with: falsy ones, an error, a function, collections. */
  values(): readonly unknown[] {
    const odd = [undefined, null, 0, "", false, Number.NaN, new Error("a value"), () => "a value"];
    const whole = [["a", ["b"]], { b: 1 }, new Map([["c", 1]]), new Set([2]), new Date(86_400_000)];
    return [...this.secrets(2), 7, 7, ...odd, ...whole];
  }

  /** Reasons of all kinds that a promise can reject with. */
  reasons(): readonly unknown[] {
    return [new Error("out of paper"), new AggregateError([], "all"), "no", undefined, null, 0];
  }

  /** A whole number, both ends included. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.#random() * (max - min + 1));
  }

  /** A number from 0 up to (not including) 1. */
  fraction(): number {
    return this.#random();
  }

  /** The items in some order. */
  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.map(() => left.splice(this.integer(0, left.length - 1), 1)[0] as T);
  }

  /** Decides the next draws of `Math.random`; those after them are the same whenever these are. */
  decideDraws(draws: readonly number[]): void {
    this.#run.send(["draws", draws, Math.trunc((draws[0] ?? 0) * 2 ** 31)]);
  }

  /** Draws of `Math.random` until now. */
  get drawn(): number {
    return this.#run.history.drawn;
  }

  /** What was printed until now. */
  get prints(): readonly Print[] {
    return this.#run.history.prints;
  }

  /** Rejections that nobody looked at, until now. */
  get unhandled(): readonly unknown[] {
    return this.#run.history.unhandled.map(({ reason }) => reason);
  }

  /** How many timers of the answer's are running. */
  get timers(): number {
    return this.#run.timers;
  }

  /** How many timers the answer has set until now, those included that it has cleared or that are unref'd. */
  get timersSet(): number {
    return this.#run.timersSet;
  }

  /** Calls of the functions that the answer was given, until now, in order. */
  get calls(): readonly CallRecord[] {
    return this.#run.history.calls;
  }

  /** Members, by name, of an object that the answer gave, be it plain data or an object of a class. */
  async members<K extends string>(
    value: unknown,
    names: readonly K[],
  ): Promise<Record<K, unknown>> {
    const entries: (readonly [K, unknown])[] = [];
    for (const name of names) entries.push([name, (await this.#run.memberOf(value, name)).value]);
    return Object.fromEntries(entries) as Record<K, unknown>;
  }

  /** Whether something that the answer gave is this very promise of the judge's. */
  isThePromise(given: unknown, promise: Promise<unknown>): boolean {
    return given instanceof RemotePromise && given.is(promise);
  }

  /** Whether two calls of async functions of the answer's, by what these gave here, gave the very same promise. */
  gaveTheSame(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
    return gaveTheSame(one, other);
  }

  /** Follows a promise of the answer's, without awaiting it. */
  follow<T>(promise: Promise<T> | RemotePromise<T>): Followed<T> {
    if (!(promise instanceof RemotePromise || promise instanceof Promise)) {
      throw new Failure("a promise", `it was ${show(promise)}`);
    }
    const awaited =
      promise instanceof RemotePromise
        ? (this.#run.watch("the promise", promise).settled as Promise<T>)
        : promise;
    const done = Promise.withResolvers<void>();
    const followed: Followed<T> = {
      ...{ status: "pending", value: undefined, reason: undefined, at: null },
      settled: done.promise,
    };
    const settle = (how: Partial<Followed<T>>): void => {
      Object.assign(followed, how, { at: this.now });
      done.resolve();
    };
    awaited.then(
      (value) => settle({ status: "fulfilled", value }),
      (error: unknown) => {
        settle({ status: "rejected", reason: error instanceof Rejected ? error.reason : error });
      },
    );
    return followed;
  }
}
