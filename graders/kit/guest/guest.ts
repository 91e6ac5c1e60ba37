/**
 * Runs beside the answer and owns nothing: setting a timer, drawing, printing, calling a function it
 * was given and settling are messages to the judge. One turn in, everything that happened out.
 */
import { randomFrom } from "../wire/random.ts";
import { WireError, keyOf } from "../wire/codec.ts";
import type { Wire } from "../wire/codec.ts";
import type { Answered, Ask, FromGuest, Target, ToGuest, Turn } from "../wire/messages.ts";
import { GuestCodec, isThenable } from "./guest-codec.ts";
import { macrotask } from "./macrotask.ts";
import { loadAnswer } from "./modules.ts";
import { here, stackOf } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { setCurrent } from "./current.ts";

/** Calls a function of the judge's in the middle of a turn. */
export type AskJudge = (ask: Ask) => Answered;

/** Reads of the clock within one turn after which time is being waited for by looping. */
const MAX_READS = 100_000;
/** Messages of one turn after which it is a flood. */
const MAX_MESSAGES = 60_000;
const MAX_TEXT = 2_000;
const MAX_STACK = 10_000;

/** One guest: at most one answer runs in it at a time. */
export class Guest {
  /** Virtual time in ms since the run began. */
  now = 0;
  readonly #askJudge: AskJudge;
  readonly #asksAlways: boolean;
  /** A set, since an index that is written to an array can have a setter. */
  #out = new Set<FromGuest>();
  #order = 0;
  #reads = 0;
  #timers = new Map<number, { readonly callback: () => void; readonly origin: Origin }>();
  #listeners = new Map<number, Origin>();
  /** Calls of functions of the judge's: in this turn, and in the one before. */
  #calls: [Map<number, Origin>, Map<number, Origin>] = [new Map(), new Map()];
  /** Of timers, immediates, listeners and calls. */
  #lastNumber = 0;
  #codec: GuestCodec;
  #exports: Record<string, unknown> = {};
  #forbidden: readonly string[] = [];
  #results = new Map<number, { readonly value: unknown } | { readonly error: unknown }>();
  #draws: number[] = [];
  #random = randomFrom(0);
  #entropy = randomFrom(0);
  #drawn = 0;

  /** @param asksAlways Whether the judge is to know of every call at once, since its timers run, too. */
  constructor(askJudge: AskJudge, { asksAlways = false }: { readonly asksAlways?: boolean } = {}) {
    this.#askJudge = askJudge;
    this.#asksAlways = asksAlways;
    this.#codec = this.#newCodec();
    setCurrent(this);
  }

  /** Plays one turn to its end, when every microtask has run. */
  async turn({ now, messages }: Turn): Promise<readonly FromGuest[]> {
    this.now = now;
    await macrotasks(messages.flatMap((message) => this.#steps(message)));
    return this.take();
  }

  /** Whether something has happened since the last time that it was taken. */
  get hasNews(): boolean {
    return this.#out.size > 0;
  }

  /** Takes everything that happened since the last time. */
  take(): readonly FromGuest[] {
    if (this.#drawn > 0) this.#out.add(["drew", this.#drawn]);
    const out = [...this.#out];
    this.#out.clear();
    this.#calls = [new Map(), this.#calls[0]];
    this.#drawn = 0;
    this.#reads = 0;
    this.#order = 0;
    return out;
  }

  /** A number for a timer to arm. */
  newTimer(): number {
    return ++this.#lastNumber;
  }

  /** Arms a timer, also once more, `ms` from now. The callback is run when the judge says so. */
  armTimer(timer: number, ms: number, ref: boolean, callback: () => void, origin: Origin): void {
    this.#timers.set(timer, { callback, origin });
    this.#say(["set", this.#order++, timer, ms, ref]);
  }

  setImmediate(callback: () => void): number {
    const timer = ++this.#lastNumber;
    this.#timers.set(timer, { callback, origin: here() });
    this.#say(["immediate", this.#order++, timer]);
    return timer;
  }

  clearTimer(timer: number): void {
    if (this.#timers.delete(timer)) this.#say(["clear", timer]);
  }

  refTimer(timer: number, ref: boolean): void {
    if (this.#timers.has(timer)) this.#say(["ref", timer, ref]);
  }

  isArmed(timer: number): boolean {
    return this.#timers.has(timer);
  }

  /** Virtual time in ms since the run began, for everything that tells the time. */
  readClock(): number {
    if (++this.#reads > MAX_READS) {
      this.refuse("reads the clock in a loop without awaiting: time can't pass while it runs");
    }
    return this.now;
  }

  draw(): number {
    this.#drawn++;
    return this.#draws.shift() ?? this.#random();
  }

  /** A number from 0 up to 1 that is no draw of `Math.random`. */
  entropy(): number {
    return this.#entropy();
  }

  print(method: string, text: string): void {
    this.#say(["print", method, text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text]);
  }

  unhandled(reason: unknown): void {
    this.#say(["unhandled", this.#encode(reason)]);
  }

  uncaught(error: unknown): void {
    this.#say(["uncaught", this.#encode(error)]);
  }

  /** Takes notice that the answer calls something, which it may be forbidden to: `Promise.all`. */
  called(name: string): void {
    if (!this.#forbidden.some((one) => name === one || name.startsWith(`${one}.`))) return;
    this.#say(["forbidden", name, stackOf(here()).slice(0, MAX_STACK)]);
    throw new Error(`${name} may not be used in this exercise`);
  }

  /** Tells the judge, which ends the run, and throws. The sentence goes on after "the answer". */
  refuse(sentence: string): never {
    this.#say(["refused", sentence]);
    throw new Error(`the answer ${sentence}`);
  }

  #say(message: FromGuest): void {
    if (this.#out.size < MAX_MESSAGES) this.#out.add(message);
    else if (this.#out.size === MAX_MESSAGES) {
      this.#out.add(["refused", `does more than ${MAX_MESSAGES} things within one moment`]);
    }
  }

  #begin([, answer, seed, forbidden]: Extract<ToGuest, readonly ["begin", ...unknown[]]>): void {
    this.#out.clear(); // Of a run that was broken off, what it did last.
    this.#timers.clear();
    this.#listeners.clear();
    this.#results.clear();
    this.#forbidden = forbidden;
    this.#exports = {};
    this.#codec = this.#newCodec();
    this.#random = randomFrom(seed);
    this.#entropy = randomFrom(~seed);
    this.#draws = [];
    loadAnswer(answer).then(
      (exports) => {
        this.#exports = exports;
        const types = Object.keys(exports).map((name) => [name, typeof exports[name]] as const);
        this.#say(["loaded", types]);
      },
      (error: unknown) => this.#say(["threw", this.#order++, 0, this.#encode(error)]),
    );
  }

  #newCodec(): GuestCodec {
    return new GuestCodec({
      send: (message) => this.#say(message),
      call: (target, self, args, promises) => {
        const call = ++this.#lastNumber;
        this.#calls[0].set(call, here());
        return promises && !this.#asksAlways
          ? this.#tell(call, target, self, args)
          : this.#ask(call, target, self, args);
      },
      listen: (target, event) => {
        const listener = ++this.#lastNumber;
        this.#listeners.set(listener, here());
        this.#say(["listens", listener, target, event]);
        return () => {
          this.#listeners.delete(listener);
          this.#say(["unlistens", listener]);
        };
      },
    });
  }

  /** Calls a function of the judge's that gives a promise. */
  #tell(call: number, target: number, self: unknown, args: readonly unknown[]): Promise<unknown> {
    if (this.#out.size >= MAX_MESSAGES) {
      this.refuse(`does more than ${MAX_MESSAGES} things within one moment`);
    }
    const codec = this.#codec;
    const [wireSelf, wireArgs] = [codec.encode(self), codec.encode(args)];
    this.#say(["called", this.#order++, call, target, wireSelf, wireArgs]);
    return codec.promise(-call);
  }

  #ask(call: number, target: number, self: unknown, args: readonly unknown[]): unknown {
    const codec = this.#codec;
    const order = this.#order++;
    const [wireSelf, wireArgs] = [codec.encode(self), codec.encode(args)];
    const ask = { order, call, target, self: wireSelf, args: wireArgs };
    const [how, wire, before] = this.#askJudge(ask);
    for (const message of before) this.receive(message);
    const value = codec.decode(wire);
    if (how === "threw") throw value;
    return value;
  }

  /** What a message sets off, step by step. A step is false when the answer threw in it. */
  #steps(message: ToGuest): readonly (() => boolean)[] {
    if (message[0] !== "fire") {
      const receive = (): boolean => {
        this.receive(message);
        return true;
      };
      return [receive];
    }
    return message[1].map((timer) => {
      const armed = this.#timers.get(timer);
      return () => {
        // Another of the batch may have cleared it, or armed it anew.
        if (armed === undefined || this.#timers.get(timer) !== armed) return true;
        this.#timers.delete(timer);
        return this.#fire(armed.callback);
      };
    });
  }

  #fire(callback: () => void): boolean {
    try {
      callback();
      return true;
    } catch (error) {
      this.uncaught(error);
      return false;
    }
  }

  /** Does what one message says. */
  receive(message: ToGuest): void {
    switch (message[0]) {
      case "begin":
        this.#begin(message);
        break;
      case "draws":
        this.#draws = [...message[1]];
        this.#random = randomFrom(message[2]);
        break;
      case "call": {
        const [, call, target, member, args, self] = message;
        this.#perform(call, target, (found) => {
          const values = this.#codec.decodeArguments(args);
          if (member === null) {
            // Its own `call` may be another one.
            return Reflect.apply(found as () => unknown, this.#codec.decode(self), values);
          }
          const object = found as Record<PropertyKey, (...args: unknown[]) => unknown>;
          const key = keyOf(member);
          if (typeof object[key] !== "function") {
            throw new TypeError(`${member} is not a method of what the answer gave`);
          }
          return object[key](...values);
        });
        break;
      }
      case "construct": {
        const [, call, target, args] = message;
        this.#keep(call, target, (found) => {
          const values = this.#codec.decodeArguments(args);
          return new (found as new (...args: unknown[]) => unknown)(...values);
        });
        break;
      }
      case "read": {
        const [, call, target, member] = message;
        this.#keep(call, target, (found) => {
          return (found as Record<PropertyKey, unknown>)[keyOf(member)];
        });
        break;
      }
      case "watch":
        this.#perform(message[1], message[2], (found) => found);
        break;
      case "settle":
        this.#codec.settle(message[1], message[2], message[3]);
        break;
      case "abort":
        this.#codec.abort(message[1], message[2]);
        break;
      case "invoke": {
        const [, object, method, args] = message;
        this.#fire(() => this.#codec.invoke(object, method, args));
        break;
      }
      case "where": {
        const [, origin] = message;
        const found =
          this.#timers.get(origin)?.origin ??
          this.#listeners.get(origin) ??
          this.#calls[0].get(origin) ??
          this.#calls[1].get(origin);
        this.#say(["place", origin, stackOf(found).slice(0, MAX_STACK)]);
        break;
      }
      case "end":
        for (const what of this.#codec.modifiedArguments()) this.#say(["modified", what]);
        break;
    }
  }

  /** Does a call, keeps what it gave under the call's number and tells the judge. */
  #keep(call: number, target: Target, work: (found: unknown) => unknown): void {
    try {
      const value = work(this.#find(target));
      this.#results.set(-call, { value });
      this.#say(["returned", this.#order++, call, this.#encode(value)]);
    } catch (error) {
      this.#results.set(-call, { error });
      this.#say(["threw", this.#order++, call, this.#encode(error)]);
    }
  }

  /** Does a call and follows the promise that it gave. Whatever else it gave is kept. */
  #perform(call: number, target: Target, work: (found: unknown) => unknown): void {
    let promise: PromiseLike<unknown> | undefined;
    this.#keep(call, target, (found) => {
      const value = work(found);
      if (isThenable(value)) promise = value;
      return value;
    });
    try {
      promise?.then(
        (value) => this.#say(["fulfilled", call, this.#encode(value)]),
        (reason: unknown) => this.#say(["rejected", call, this.#encode(reason)]),
      );
    } catch (error) {
      this.uncaught(error); // A thenable of the answer's own, whose then throws.
    }
  }

  #find(target: Target): unknown {
    if (typeof target === "string") return this.#exports[target];
    if (target > 0) return this.#codec.own(target);
    const result = this.#results.get(target);
    if (result === undefined) throw new WireError(`no result ${target}`);
    if ("error" in result) throw result.error;
    return result.value;
  }

  #encode(value: unknown): Wire {
    try {
      return this.#codec.encode(value);
    } catch (error) {
      return this.#codec.encode(error instanceof Error ? new TypeError(error.message) : error);
    }
  }
}

/**
 * Runs each step in a macrotask of its own, so that nextTick goes before promises, as in Node, and
 * resolves when the microtasks of the last one have run. As with Node's timers, a step that comes after
 * one in which the answer threw goes before the ticks and microtasks of that one.
 */
function macrotasks(steps: readonly (() => boolean)[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const left = steps.values();
    const goOn = (): void => {
      try {
        while (left.next().value?.() === false);
      } catch (error) {
        reject(error as Error);
      }
    };
    for (const _ of steps) macrotask(goOn);
    macrotask(() => macrotask(resolve));
  });
}
