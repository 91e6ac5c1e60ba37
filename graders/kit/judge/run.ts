/**
 * One run of an answer in virtual time. Judge and guest take turns; between turns nothing can happen,
 * so when a turn is over the run jumps to what comes next. When nothing does and something is still
 * awaited, that is a deadlock, known at once. The clock that jumps is Trio's autojump clock:
 * https://trio.readthedocs.io/en/stable/reference-testing.html
 */
import { WireError } from "../wire/codec.ts";
import type { Wire } from "../wire/codec.ts";
import type { Answer, Answered, Ask, FromGuest, Target, ToGuest } from "../wire/messages.ts";
import { macrotask } from "../guest/macrotask.ts";
import type { Port, RealTime } from "../port/port.ts";
import { Broken, Failure, Fault, Rejected } from "../failure.ts";
import type { Barriers } from "./barriers.ts";
import { seedFor } from "./chance.ts";
import { History } from "./history.ts";
import type { AnswerCall, CallRecord, Moment } from "./history.ts";
import { Queue } from "./queue.ts";
import { JudgeCodec, RemoteObject, RemotePromise } from "./remote.ts";
import type { Schedule } from "./schedule.ts";
import { placeIn, showError } from "./show.ts";

/** Numbers for the order of events: those of one turn lie between it and the next. */
const PER_TURN = 1_000_000;
/** Turns without anything but timers of the answer's own, after which it polls without end. */
const MAX_IDLE_TURNS = 65_000;
/** Turns that a run may take altogether. */
const MAX_TURNS = 150_000;
/** Calls of the functions that the answer was given, after which it calls them without end. */
const MAX_CALLS = 5_000;
/** Facts of one kind that are kept. */
const MAX_FACTS = 1_000;
/** Timers that may run at a time. */
const MAX_TIMERS = 100_000;
/** Turns that the rest of a run may take once the check has seen what it needs. */
const MAX_DRAIN_TURNS = 500;
/** Batches of immediates at one time, after which the answer is polling, and a millisecond passes. */
const MAX_IMMEDIATES = 30;
/** The same, while it goes on polling. */
const MAX_POLLS = 2;

/** When timers that are still running are held against the answer. */
export type LeakRule = "after it settles" | "at the end" | "never";

/** A call of the answer's that is under way. */
export interface Call {
  readonly id: number;
  readonly record: AnswerCall;
  /** What the call gave, a promise as a RemotePromise. Rejects with Rejected when it threw. */
  readonly returned: Promise<{ readonly value: unknown }>;
  /** What the promise that the call gave fulfilled with. Rejects with Rejected. */
  readonly settled: Promise<unknown>;
}

/** A listener of the answer's. */
interface Listener {
  /** The signal or the emitter that it is on. */
  readonly target: object;
  readonly event: string;
  /** Virtual time in ms at which it was added. */
  readonly since: number;
}

interface Settlers {
  readonly record: AnswerCall;
  readonly returned: PromiseWithResolvers<{ readonly value: unknown }>;
  readonly settled: PromiseWithResolvers<unknown>;
}

/** How a run is played. */
export interface RunOptions {
  readonly leaks: LeakRule;
  /** Shuffles what Node leaves open; by default nothing is shuffled. */
  readonly schedule?: Schedule | undefined;
  /** Hold the calls that are to overlap, on a port whose time passes by itself. */
  readonly barriers?: Barriers | undefined;
  /** Functions that the answer may not call: `Promise.all`, or all of a module's, `timers/promises`. */
  readonly forbids?: readonly string[] | undefined;
}

/** What is called. */
interface Callee {
  readonly label: string;
  readonly part: AnswerCall["part"];
  readonly target: Target;
  /** A member of the target, by name; by default the target itself. */
  readonly member?: string;
  /** Its `this`, when it is called itself. */
  readonly self?: unknown;
}

/** One run: a fresh load of the answer, a clock at 0, a history. */
export class Run {
  readonly history = new History();
  readonly #port: Port;
  readonly #barriers: Barriers | undefined;
  readonly #answer: Answer;
  readonly #seed: number;
  readonly #leakRule: LeakRule;
  readonly #forbids: readonly string[];
  readonly #schedule: Schedule | undefined;
  readonly #queue = new Queue();
  readonly #codec = new JudgeCodec((message) => this.send(message));
  readonly #calls = new Map<number, Settlers>();
  readonly #remotes = new WeakMap<Promise<unknown>, RemotePromise>();
  /** Listeners of the answer's on signals and emitters of the judge's, by number. */
  readonly #listeners = new Map<number, Listener>();
  /** Who waits to be told where something came from, by number. */
  readonly #places = new Map<number, { stack: string }>();
  readonly #loaded = Promise.withResolvers<ReadonlyMap<string, string>>();
  #now = 0;
  #outbox: ToGuest[] = [];
  /** What is said to the guest before a call of its comes back, while one is being answered. */
  #before: ToGuest[] | undefined;
  /** The number of the call that is being answered. */
  #answering: number | undefined;
  /** Whether the guest is being told what was in the outbox. */
  #isTelling = false;
  #idle: (() => void)[] = [];
  #lastCall = 0;
  #turns = 0;
  #order = 0;
  #idleTurns = 0;
  readonly #timersSet = new Set<number>();
  #immediates = 0;
  #maxImmediates = MAX_IMMEDIATES;
  #open = 0;
  #settledAt: number | undefined;
  #bodyEnded = false;
  /** Whether the answer was given something that it could change. */
  #gaveData = false;
  #crash: Error | undefined;

  constructor(port: Port, answer: Answer, seed: number, options: RunOptions) {
    this.#port = port;
    this.#answer = answer;
    this.#seed = seed;
    this.#leakRule = options.leaks;
    this.#forbids = options.forbids ?? [];
    this.#schedule = options.schedule;
    this.#barriers = options.barriers;
    this.history.turnouts = options.schedule?.turnouts ?? [];
    this.#loaded.promise.catch(() => {});
  }

  /**
   * Loads the answer and does what a check asks for, then lets the rest of the run happen.
   *
   * @param body Is given the types of the answer's exports, by name.
   * @throws Rejected when the module doesn't load, Failure on a deadlock, Broken on a crash and what
   *   else ends a run, and what the body throws.
   */
  async play(body: (exports: ReadonlyMap<string, string>) => Promise<void>): Promise<void> {
    // The answer can read its seed off its draws: another one than that of the secrets.
    this.send(["begin", this.#answer, seedFor("answer", this.#seed), this.#forbids]);
    const exports = await this.#advance(this.#loaded.promise);
    await this.#advance(body(exports));
    this.#bodyEnded = true;
    await this.#drain();
    if (this.#gaveData) this.send(["end"]);
    if (this.#outbox.length > 0) await this.#turn();
  }

  /** Virtual time in ms since the run began. */
  get now(): number {
    return this.#port.live?.now ?? this.#now;
  }

  /** Tells the guest something: before a call of its comes back, in the next turn, or as time passes by itself. */
  send(message: ToGuest): void {
    if (this.#before !== undefined) return void this.#before.push(message);
    const overtakes = this.#isTelling || this.#outbox.length > 0;
    if (!overtakes && this.#port.live?.tell(message) === true) return;
    this.#outbox.push(message);
  }

  /**
   * Runs something `ms` from now, in the order in which it was asked for.
   *
   * @param name What it is, when it may change places with other things that happen at the same time.
   */
  schedule(ms: number, run: () => void, name?: string): void {
    const { live } = this.#port;
    if (live === undefined) {
      this.#queue.add(this.now + ms, this.nextOrder(), { kind: "judge", run, name });
      return;
    }
    live.schedule(ms, () => {
      this.#idleTurns = 0;
      run();
    });
  }

  /** Ends a call of a function that the answer was given, as soon as it may. */
  end(record: CallRecord, settle: () => void): void {
    if (this.#barriers === undefined) settle();
    else this.#barriers.end(record, settle);
  }

  /** Resolves when nothing is left that could happen. */
  idle(): Promise<void> {
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** A number that tells the order of what happens. */
  nextOrder(): number {
    return (this.#order += 0.001);
  }

  /** How many timers of the answer's are running, those that keep nothing alive aside. */
  get timers(): number {
    return this.#agenda.running.length;
  }

  /** How many timers the answer has set, immediates aside. */
  get timersSet(): number {
    return this.#port.live?.timersSet ?? this.#timersSet.size;
  }

  /** What is going to happen. */
  get #agenda(): Pick<RealTime, "nextAt" | "running" | "awaitsJudge"> {
    return this.#port.live ?? this.#queue;
  }

  /** Calls an export or an object of the answer's, or a member of one. */
  call({ label, part, target, member, self }: Callee, args: readonly unknown[]): Call {
    const call = this.#newCall(label, part);
    const [wireArgs, wireSelf] = [this.#encodeArguments(args), this.#codec.encode(self)];
    this.send(["call", call.id, target, member ?? null, wireArgs, wireSelf]);
    return call;
  }

  /** Calls a class of the answer's with `new`. */
  construct(label: string, target: Target, args: readonly unknown[]): Call {
    const call = this.#newCall(label, "export");
    this.send(["construct", call.id, target, this.#encodeArguments(args)]);
    return call;
  }

  /** Reads a member of an object of the answer's. */
  read(label: string, target: Target, member: string): Call {
    const call = this.#newCall(label, "detail");
    this.send(["read", call.id, target, member]);
    return call;
  }

  /** A member of something that the answer gave, whose object may have stayed with it. */
  async memberOf(value: unknown, member: string): Promise<{ readonly value: unknown }> {
    if (!(value instanceof RemoteObject)) {
      return { value: (value as Readonly<Record<string, unknown>> | null | undefined)?.[member] };
    }
    const { returned } = this.read(`${member} of what the answer gave`, value.target, member);
    return returned;
  }

  /** Awaits a promise of the answer's. */
  watch(label: string, promise: RemotePromise): Call {
    const call = this.#newCall(label, "detail");
    this.send(["watch", call.id, promise.target]);
    return call;
  }

  /** Says that a piece of the answer's work is under way, until `leave`: timers may run. */
  enter(): void {
    this.#open++;
  }

  /** Says that a piece of the answer's work has ended. */
  leave(): void {
    this.#open--;
    this.#settledAt = this.now;
  }

  /** Files a call of a function that the answer was given, or a promise that it is going to be given. */
  record(
    label: string,
    args: readonly unknown[],
    { self, isDetail = false }: { readonly self?: unknown; readonly isDetail?: boolean } = {},
  ): CallRecord {
    const record: CallRecord = {
      ...{ label, args, self, isDetail, start: this.now, order: this.nextOrder() },
      ...{ end: null, outcome: "pending" as const },
    };
    this.history.calls.push(record);
    this.#barriers?.begin(record);
    if (this.history.calls.length > MAX_CALLS) {
      const but = `${label} was already call number ${MAX_CALLS}`;
      this.fail(new Failure("the functions given to be called a few times", but));
    }
    const isOver = this.#open === 0 && this.#settledAt !== undefined && this.now > this.#settledAt;
    if (isOver && this.#answering !== undefined && this.#leakRule === "after it settles") {
      this.history.late.push(this.#locate(this.#answering, { call: record, stack: "" }));
    }
    return record;
  }

  /** Files something that takes no time, such as the abort of a signal. */
  recordMoment(label: string): Moment {
    const moment = { label, at: this.now, order: this.nextOrder() };
    keep(this.history.moments, moment);
    return moment;
  }

  /** How many listeners of the answer's are on a signal or an emitter of the judge's. */
  listenersOn(target: object): number {
    return this.#listeners
      .values()
      .filter((one) => one.target === target)
      .toArray().length;
  }

  /** Calls a method of an object of the judge's that stands beside the answer, an emitter for one. */
  invoke(object: object, method: string, args: readonly unknown[]): void {
    this.send(["invoke", this.#codec.encode(object), method, this.#codec.encode(args)]);
  }

  /** Ends the run, once the guest has done what it is about to do, and gives the failure back. */
  fail(failure: Failure): Failure {
    this.#crash ??= failure;
    return failure;
  }

  /** Asks the guest where something came from, by its number. */
  #locate<T extends { stack: string }>(origin: number, fact: T): T {
    this.#places.set(origin, fact);
    this.send(["where", origin]);
    return fact;
  }

  #encodeArguments(args: readonly unknown[]): Wire {
    this.#gaveData ||= args.some((arg) => typeof arg === "object" && arg !== null);
    return this.#codec.encode(args);
  }

  #newCall(label: string, part: AnswerCall["part"]): Call {
    const id = ++this.#lastCall;
    const record: AnswerCall = {
      ...{ label, part, start: this.now, order: this.nextOrder(), returned: null },
      ...{ end: null, outcome: "pending" },
    };
    this.history.answers.push(record);
    const returned = Promise.withResolvers<{ readonly value: unknown }>();
    const settled = Promise.withResolvers<unknown>();
    returned.promise.catch(() => {});
    settled.promise.catch(() => {});
    this.#calls.set(id, { record, returned, settled });
    return { id, record, returned: returned.promise, settled: settled.promise };
  }

  /** Plays turns until a promise of the judge's settles. */
  async #advance<T>(goal: Promise<T>): Promise<T> {
    let reached = false;
    const reach = (): void => void (reached = true);
    goal.then(reach, reach);
    for (await quiet(); !reached; await quiet()) {
      if (!this.#isIdle() && (await this.#step())) continue;
      if (this.#idle.length === 0) throw this.#deadlock();
      for (const resolve of this.#idle.splice(0)) resolve();
    }
    return goal;
  }

  /** Whether nothing but timers that the answer left behind is going on, and somebody waits for that. */
  #isIdle(): boolean {
    const isOver = this.#open === 0 && !this.#agenda.awaitsJudge && this.#outbox.length === 0;
    return isOver && this.#idle.length > 0 && this.#idleTurns > MAX_DRAIN_TURNS;
  }

  /** Lets happen what is still going to: late rejections, late calls, timers that were left. */
  async #drain(): Promise<void> {
    for (let turns = 0; turns < MAX_DRAIN_TURNS; turns++) {
      await quiet();
      if (this.#outbox.length === 0) {
        if (this.#agenda.nextAt === undefined) break;
        if (this.history.leak !== undefined && !this.#agenda.awaitsJudge) break;
      }
      await this.#step();
    }
    this.#lookForLeaks();
  }

  /** Plays what comes next; false when nothing does. */
  async #step(): Promise<boolean> {
    if (this.#outbox.length > 0) {
      await this.#turn();
      return true;
    }
    if (this.#port.live !== undefined) return this.#pass(this.#port.live);
    if (this.#queue.nextIsImmediate && ++this.#immediates > this.#maxImmediates) {
      this.#maxImmediates = MAX_POLLS;
      this.#queue.postponeImmediates(this.now + 1);
    }
    const at = this.#queue.nextAt;
    if (at === undefined) return false;
    if (at > this.now) {
      this.#lookForLeaks();
      if (at > this.now + 1) this.#maxImmediates = MAX_IMMEDIATES;
      this.#now = at;
      this.#immediates = 0;
    }
    const next = this.#queue.take(this.#schedule);
    if (typeof next === "function") {
      this.#idleTurns = 0;
      next();
      return true;
    }
    if (++this.#idleTurns > MAX_IDLE_TURNS) throw this.#endless();
    this.send(["fire", next]);
    await this.#turn();
    return true;
  }

  /** Lets time pass by itself until something has happened; false when nothing will. */
  async #pass(live: RealTime): Promise<boolean> {
    const at = live.nextAt;
    if (at === undefined) return false;
    if (at > this.now) this.#lookForLeaks();
    if (++this.#idleTurns > MAX_IDLE_TURNS) throw this.#endless();
    await this.#hear(() => live.pass());
    return true;
  }

  async #turn(): Promise<void> {
    const messages = this.#outbox;
    this.#outbox = [];
    const turn = { now: this.now, messages };
    this.#isTelling = true;
    try {
      await this.#hear(() => this.#port.turn(turn, (ask) => this.#answerAsk(ask)));
    } finally {
      this.#isTelling = false;
    }
  }

  /** Lets the guest do something, and takes notice of all that it did. */
  async #hear(play: () => Promise<readonly FromGuest[]>): Promise<void> {
    this.#order = ++this.#turns * PER_TURN;
    if (this.#turns > MAX_TURNS) throw this.#endless();
    const said = await play();
    try {
      for (const message of said) this.#receive(message);
    } catch (error) {
      throw protocolError(error);
    }
    this.#order = (this.#turns + 1) * PER_TURN - 1_000;
    if (this.#crash !== undefined) throw this.#crash;
  }

  #answerAsk(ask: Ask): Answered {
    this.#idleTurns = 0;
    this.#order = Math.max(this.#order, this.#orderOf(ask.order));
    const before: ToGuest[] = [];
    this.#before = before;
    try {
      return ["returned", this.#codec.encode(this.#apply(ask)), before];
    } catch (error) {
      if (error instanceof WireError) throw protocolError(error);
      return ["threw", this.#codec.encode(error), before];
    } finally {
      this.#before = undefined;
    }
  }

  /** Calls a function of the judge's for the guest. */
  #apply({ call, target, self, args }: Omit<Ask, "order">): unknown {
    const called = this.#codec.ownFunction(target);
    this.#answering = call;
    try {
      return called.apply(this.#codec.decode(self), this.#codec.decode(args) as unknown[]);
    } finally {
      this.#answering = undefined;
    }
  }

  #receive(message: FromGuest): void {
    const { history } = this;
    switch (message[0]) {
      case "loaded":
        this.#loaded.resolve(new Map(message[1]));
        break;
      case "set": {
        const [, order, timer, ms, ref] = message;
        const event = {
          kind: "guest",
          timer: count(timer),
          ms: Math.max(1, count(ms)),
          ref,
        } as const;
        this.#timersSet.add(event.timer);
        this.#checkTimers();
        this.#queue.add(this.now + event.ms, this.#orderOf(order), event);
        break;
      }
      case "immediate": {
        const event = { kind: "guest", timer: count(message[2]), ms: 0, ref: true } as const;
        this.#checkTimers();
        this.#queue.add(this.now, this.#orderOf(message[1]), event, true);
        break;
      }
      case "clear":
        this.#queue.remove(message[1]);
        break;
      case "ref":
        this.#queue.ref(message[1], message[2]);
        break;
      case "called": {
        const [, order, call, target, self, args] = message;
        this.#idleTurns = 0;
        this.#order = this.#orderOf(order);
        const promise = this.#apply({ call, target, self, args }) as Promise<unknown>;
        this.#codec.settle(-call, promise);
        break;
      }
      case "drew":
        history.drawn += count(message[1]);
        break;
      case "print":
        keep(history.prints, {
          at: this.now,
          method: String(message[1]).slice(0, 20),
          text: String(message[2]).slice(0, 2_100),
          order: this.nextOrder(),
        });
        break;
      case "returned":
      case "threw": {
        const [how, order, id, wire] = message;
        const value = this.#codec.decode(wire);
        this.#lookForTodo(value);
        if (id === 0) this.#loaded.reject(new Rejected("the module", value, true));
        else this.#returned(id, this.#orderOf(order), how === "returned", value);
        break;
      }
      case "fulfilled":
      case "rejected": {
        const [how, id, wire] = message;
        const value = this.#codec.decode(wire);
        this.#lookForTodo(value);
        this.#settled(id, how, value);
        break;
      }
      case "unhandled":
        keep(history.unhandled, { at: this.now, reason: this.#codec.decode(message[1]) });
        break;
      case "uncaught":
        this.#crash ??= new Broken(
          `the process crashed at ${this.now} ms: ${showError(this.#codec.decode(message[1]))}`,
          { goesOn: true },
        );
        break;
      case "abort": {
        const signal = this.#codec.signal(message[1]);
        this.recordMoment(`${this.#holderOf(signal)} aborted`);
        this.#codec.abort(message[1], message[2]);
        break;
      }
      case "listens": {
        const [, listener, id, event] = message;
        if (this.#listeners.size >= MAX_FACTS) break;
        const target = this.#codec.own(id);
        this.#listeners.set(listener, { target, event: String(event), since: this.now });
        break;
      }
      case "unlistens":
        this.#listeners.delete(message[1]);
        break;
      case "place": {
        const fact = this.#places.get(message[1]);
        if (fact !== undefined) fact.stack = String(message[2]);
        break;
      }
      case "forbidden":
        history.forbidden = true;
        this.fail(forbidden(String(message[1]).slice(0, 40), this.now, String(message[2])));
        break;
      case "modified":
        keep(history.modified, String(message[1]).slice(0, 200));
        break;
      case "refused":
        throw new Broken(`the answer ${String(message[1]).slice(0, 300)}`, { goesOn: true });
      default:
        throw new WireError("unknown message");
    }
  }

  #checkTimers(): void {
    if (this.#queue.size >= MAX_TIMERS) {
      throw new Broken(`the answer has more than ${MAX_TIMERS} timers running`);
    }
  }

  #lookForTodo(value: unknown): void {
    if (value instanceof Error && value.message.startsWith("TODO: ")) this.history.todo = true;
  }

  #orderOf(order: number): number {
    return this.#turns * PER_TURN + Math.min(count(order), PER_TURN / 2);
  }

  #returned(id: number, order: number, well: boolean, value: unknown): void {
    const call = this.#find(id);
    call.record.returned = order;
    if (!well) {
      const error = new Rejected(call.record.label, value, true);
      call.returned.reject(error);
      call.settled.reject(error);
    } else if (value instanceof RemotePromise || value instanceof Promise) {
      call.returned.resolve({ value: this.#remote(value, -id) });
      return;
    } else {
      call.returned.resolve({ value });
      call.settled.resolve(value);
    }
    this.#close(id, well ? "instant" : "rejected");
  }

  #settled(id: number, how: "fulfilled" | "rejected", value: unknown): void {
    const call = this.#find(id);
    this.#idleTurns = 0;
    if (how === "fulfilled") call.settled.resolve(value);
    else call.settled.reject(new Rejected(call.record.label, value, false));
    this.#close(id, how);
  }

  /** The judge's own promise, come back, as the answer's. */
  #remote(promise: RemotePromise | Promise<unknown>, target: number): RemotePromise {
    if (promise instanceof RemotePromise) return promise;
    const known = this.#remotes.get(promise) ?? new RemotePromise(target, promise);
    this.#remotes.set(promise, known);
    return known;
  }

  #find(id: number): Settlers {
    const call = this.#calls.get(id);
    if (call === undefined) throw new WireError(`unknown call ${id}`);
    return call;
  }

  #close(id: number, outcome: AnswerCall["outcome"]): void {
    Object.assign(this.#find(id).record, { end: this.now, outcome });
    this.#calls.delete(id);
  }

  /** Called when time is about to pass. */
  #lookForLeaks(): void {
    if (this.history.leak !== undefined || this.#open > 0) return;
    const isOver =
      this.#leakRule === "after it settles"
        ? this.#settledAt !== undefined
        : this.#leakRule === "at the end" && this.#bodyEnded && !this.#agenda.awaitsJudge;
    if (!isOver) return;
    const settled = this.#settledAt ?? this.now;
    const timers = this.#agenda.running;
    const [first] = timers;
    const listener = this.#listeners.entries().next().value;
    const count = timers.length + this.#listeners.size;
    if (first !== undefined) {
      const { timer, ms, until } = first;
      const left = { what: `a timer of ${ms} ms`, since: until - ms, until };
      this.history.leak = this.#locate(timer, { settled, count, ...left, stack: "" });
    } else if (listener !== undefined) {
      const [number, { event, since }] = listener;
      const left = { what: `a listener for "${event.slice(0, 20)}"`, since, until: null };
      this.history.leak = this.#locate(number, { settled, count, ...left, stack: "" });
    }
  }

  /** What was called with a signal that is about to abort. */
  #holderOf(signal: AbortSignal): string {
    const holders = this.history.calls.filter(({ args }) => args.includes(signal));
    const inFlight = holders.find(({ outcome }) => outcome === "pending");
    return (inFlight ?? holders.at(-1))?.label ?? "a signal";
  }

  #pending(): string {
    const pending = this.history.answers.filter((call) => call.outcome === "pending");
    return pending[0]?.label ?? "the answer";
  }

  #deadlock(): Failure {
    return new Failure(
      `${this.#pending()} to settle`,
      "it waits for something that can never happen: no timer is running and nothing is in flight",
      "look for a promise that nobody resolves",
    );
  }

  #endless(): Failure {
    return new Failure(`${this.#pending()} to settle`, `it was still busy after ${this.now} ms`);
  }
}

function forbidden(name: string, at: number, stack: string): Failure {
  return new Failure(
    `the answer to do without ${name}`,
    `it called it at ${at} ms${placeIn(stack)}`,
    "this exercise is about doing without it",
  );
}

/** Resolves when all microtasks have run. */
function quiet(): Promise<void> {
  return new Promise(macrotask);
}

/** Files a fact; of those that an answer can make at will, the first ones tell all. */
function keep<T>(facts: T[], fact: T): void {
  if (facts.length < MAX_FACTS) facts.push(fact);
}

function count(value: unknown): number {
  if (typeof value === "number" && value >= 0 && value <= 2 ** 31) return value;
  throw new WireError(`not a number: ${String(value)}`);
}

/** Only a guest that has been tampered with sends what can't be read. */
function protocolError(error: unknown): Error {
  if (error instanceof Broken || error instanceof Fault || error instanceof Failure) return error;
  return new Broken(`the answer breaks the rules of the workspace: ${String(error)}`);
}
