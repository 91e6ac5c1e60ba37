/** Emitters and sinks that an answer is given. They stand beside the answer, where Node's own code runs them. */
import { EventEmitter } from "node:events";
import { Writable } from "node:stream";
import type { SinkPlan } from "../guest/sinks.ts";
import { behave, gives, throws } from "./behaviour.ts";
import type { Behaviour } from "./behaviour.ts";
import type { CallRecord, Moment } from "../judge/history.ts";
import { alwaysPromises, standsFor } from "../judge/remote.ts";
import type { Run } from "../judge/run.ts";
import { named, show } from "../judge/show.ts";

/** An emitter of the judge's. */
export interface Emitter {
  readonly emitter: EventEmitter;
  /** How many listeners of the answer's are on it. */
  readonly listeners: number;
  /** Emits an event, once the answer has done what it is about to do. */
  readonly emit: (event: string, ...args: readonly unknown[]) => void;
  /** Adds a listener of the judge's, which is none that the answer leaves behind. */
  readonly on: (event: string, listener: (...args: never[]) => unknown) => void;
}

/** Makes an emitter, on record under that name. */
export function makeEmitter(run: Run, name: string): Emitter {
  const emitter = standsFor(named(name, new EventEmitter()), "emitter", null);
  return {
    emitter,
    ...channelTo(run, name, emitter),
    get listeners() {
      return run.listenersOn(emitter);
    },
  };
}

function channelTo(run: Run, name: string, emitter: object): Pick<Emitter, "emit" | "on"> {
  return {
    emit: (event, ...args) => {
      run.recordMoment(`${name} emits ${event}`);
      run.invoke(emitter, "emit", [event, ...args]);
    },
    on: (event, listener) => run.invoke(emitter, "on", [event, listener]),
  };
}

/** A sink of the judge's. */
export interface Sink extends Omit<Emitter, "emitter"> {
  readonly sink: Writable;
  /** Calls of `write`. */
  readonly writes: readonly Write[];
  /** What it has got, one after another; what is written meanwhile has to wait. */
  readonly got: readonly CallRecord[];
  /** `drain` events. */
  readonly drains: readonly Moment[];
  /** That it was ended, once it had got all. */
  readonly ends: readonly CallRecord[];
  /** That it was destroyed, by the answer, by a failure, or by Node once it had finished: the error, or null. */
  readonly destroys: readonly CallRecord[];
  /** Destroys it, with an error or without. */
  readonly destroy: (error?: unknown) => void;
}

/** A call of `write`. */
export interface Write extends Moment {
  readonly value: unknown;
  /** What it returned: false when nothing more is to be written before `drain`. */
  readonly accepted: boolean;
}

/** How a sink is made, with Node's own names. */
export interface SinkOptions {
  /** Values that it holds before `write` returns false. */
  readonly highWaterMark?: number;
  /** What it does when it is ended. */
  readonly final?: Behaviour<void>;
  readonly emitClose?: boolean;
  readonly autoDestroy?: boolean;
}

/**
 * Makes a sink, on record under that name. It takes its values as listed, further ones as the last; what
 * takes 0 ms it does before `write` returns.
 */
export function makeSink(
  run: Run,
  name: string,
  behaviours: readonly Behaviour<void>[],
  { final = gives(0, undefined), ...options }: SinkOptions,
): Sink {
  const writes: Write[] = [];
  const drains: Moment[] = [];
  const got: CallRecord[] = [];
  const ends: CallRecord[] = [];
  const destroys: CallRecord[] = [];
  const plan: SinkPlan = {
    options,
    write(value) {
      const behaviour = behaviours[Math.min(got.length, behaviours.length - 1)];
      const record = run.record(`${name} gets ${show(value)}`, [value]);
      got.push(record);
      return does(run, record, behaviour ?? gives(0, undefined));
    },
    final() {
      const record = run.record(`${name} ends`, []);
      ends.push(record);
      return does(run, record, final);
    },
    destroy: alwaysPromises(async (error: Error | null) => {
      const record = run.record(`${name} is destroyed`, [error], { isDetail: error === null });
      destroys.push(Object.assign(record, { end: run.now, outcome: "instant" }));
    }),
    wrote: alwaysPromises(async (value: unknown, accepted: boolean) => {
      const label = `write(${show(value)})`;
      writes.push({ label, at: run.now, order: run.nextOrder(), value, accepted });
    }),
    emitted: alwaysPromises(async (event: string) => {
      if (event === "drain") drains.push(run.recordMoment(`${name} drains`));
    }),
  };
  const sink = standsFor(named(name, new Writable()), "sink", plan);
  return {
    ...{ sink, writes, got, drains, ends, destroys },
    ...channelTo(run, name, sink),
    get listeners() {
      return run.listenersOn(sink);
    },
    destroy: (error) => run.invoke(sink, "destroy", error === undefined ? [] : [error]),
  };
}

/** Does what a behaviour says, at once where that takes no time. */
function does(run: Run, record: CallRecord, behaviour: Behaviour<void>): Promise<void> | undefined {
  if (!("after" in behaviour) || behaviour.after > 0) return behave(run, record, behaviour);
  if (behaviour.does === "reject") return behave(run, record, throws(behaviour.reason));
  Object.assign(record, { end: run.now, outcome: "fulfilled" });
  return undefined;
}
