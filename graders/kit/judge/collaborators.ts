/** The functions that an answer is given. The judge decides what they do, and files every call. */
import type { CallRecord } from "./history.ts";
import { alwaysPromises } from "./remote.ts";
import type { Run } from "./run.ts";

/** What one call of a task does. */
export type Behaviour<T> =
  | { readonly does: "fulfil"; readonly after: number; readonly value: T }
  | { readonly does: "reject"; readonly after: number; readonly reason: unknown }
  | { readonly does: "throw"; readonly reason: unknown }
  | { readonly does: "hang" };

/** Takes `after` ms and fulfils with a value. */
export const gives = <T>(after: number, value: T): Behaviour<T> => {
  return { does: "fulfil", after, value };
};

/** One behaviour for each duration in ms, which gives the value in its place, or the duration itself. */
export function givesEach(takes: readonly number[]): Behaviour<number>[];
export function givesEach<T>(takes: readonly number[], values: readonly T[]): Behaviour<T>[];
export function givesEach(
  takes: readonly number[],
  values: readonly unknown[] = takes,
): Behaviour<unknown>[] {
  return takes.map((after, index) => gives(after, values[index]));
}

/** Durations in ms of more calls than anybody would start in one batch. */
export const manyDurations: readonly number[] = Array.from(
  { length: 100 },
  (_, index) => 100 + 10 * (index % 7),
);

/** Takes `after` ms and rejects. */
export const fails = (after: number, reason: unknown): Behaviour<never> => {
  return { does: "reject", after, reason };
};

/** Throws instead of returning a promise. */
export const throws = (reason: unknown): Behaviour<never> => ({ does: "throw", reason });

/** Never settles. */
export const hangs = (): Behaviour<never> => ({ does: "hang" });

/** A function whose calls are on record. */
export type Recorded<F> = F & { readonly calls: readonly CallRecord[] };

/** A recorded function that returns promises. */
export type Task<T> = Recorded<(...args: readonly unknown[]) => Promise<T>>;

/** Makes a task whose calls behave as listed, one after another; further calls as the last one. */
export function makeTask<T>(run: Run, name: string, behaviours: readonly Behaviour<T>[]): Task<T> {
  const calls: CallRecord[] = [];
  const task = (...args: readonly unknown[]): Promise<T> => {
    const label =
      behaviours.length === 1 && calls.length === 0 ? name : `${name} ${calls.length + 1}`;
    const record = run.record(label, args);
    const behaviour = behaviours[Math.min(calls.length, behaviours.length - 1)];
    calls.push(record);
    return behave(run, record, behaviour ?? hangs());
  };
  if (behaviours.every(({ does }) => does !== "throw")) alwaysPromises(task);
  return named(name, Object.assign(task, { calls }));
}

/** Makes a recorded function that answers at once with what `body` gives, or throws. */
export function makeCallback<A extends readonly unknown[], R>(
  run: Run,
  name: string,
  body: (...args: A) => R,
): Recorded<(...args: A) => R> {
  const calls: CallRecord[] = [];
  const callback = (...args: A): R => {
    const record = run.record(`${name} ${calls.length + 1}`, args);
    calls.push(record);
    Object.assign(record, { end: run.now, outcome: "instant" });
    return body(...args);
  };
  return named(name, Object.assign(callback, { calls }));
}

function named<F extends (...args: never[]) => unknown>(name: string, value: F): F {
  return Object.defineProperty(value, "name", { value: name });
}

/** Does what a behaviour says, and notes when it ended and how. */
function behave<T>(run: Run, record: CallRecord, behaviour: Behaviour<T>): Promise<T> {
  if (behaviour.does === "throw") {
    Object.assign(record, { end: run.now, outcome: "rejected" });
    throw behaviour.reason;
  }
  return new Promise((resolve, reject) => {
    if (behaviour.does === "hang") return;
    const settle = (): void => {
      const well = behaviour.does === "fulfil";
      Object.assign(record, { end: run.now, outcome: well ? "fulfilled" : "rejected" });
      if (well) resolve(behaviour.value);
      else reject(behaviour.reason);
    };
    run.schedule(behaviour.after, () => run.end(record, settle), record.label);
  });
}

/** How a source goes on. Each `next` takes the next step, and the last one again and again. */
export type Step<T> = Behaviour<IteratorResult<T, unknown>>;

/** Gives a value, `after` ms after it was asked for. */
export const yields = <T>(after: number, value: T): Step<T> => gives(after, { done: false, value });

/** Ends, `after` ms after it was asked. */
export const ends = (after: number): Step<never> => gives(after, { done: true, value: undefined });

/** An async iterable whose calls are on record. */
export interface Source<T> extends AsyncIterable<T> {
  /** Calls of `[Symbol.asyncIterator]`. */
  readonly opened: readonly CallRecord[];
  /** Calls of an iterator's `next`. */
  readonly asked: readonly CallRecord[];
  /** How often it was asked when it had already taken its last step; asks may overlap. */
  readonly askedAfterEnd: number;
  /** Calls of an iterator's `return`. */
  readonly closed: readonly CallRecord[];
}

/** Makes a source. Without `closing` its iterator has no `return`. */
export function makeSource<T>(
  run: Run,
  name: string,
  steps: readonly Step<T>[],
  closing?: Behaviour<unknown>,
): Source<T> {
  const next = makeTask(run, `${name}.next`, [...steps, ...steps.slice(-1)]);
  const close = makeTask(run, `${name}.return`, closing === undefined ? [] : [closing]);
  const opened: CallRecord[] = [];
  const lost = async (): Promise<never> => {
    throw new TypeError(`a method of ${name} was called without its object, as no iterator can be`);
  };
  const iterator: AsyncIterator<T> = {
    next: alwaysPromises(function (this: unknown) {
      return this === iterator ? next() : lost();
    }),
  };
  if (closing !== undefined) {
    iterator.return = alwaysPromises(async function (this: unknown) {
      return { done: true as const, value: await (this === iterator ? close() : lost()) };
    });
  }
  const source: Source<T> = {
    opened,
    asked: next.calls,
    closed: close.calls,
    get askedAfterEnd() {
      const end = next.calls[steps.length - 1]?.end ?? Infinity;
      return next.calls.slice(steps.length).filter(({ start }) => start >= end).length;
    },
    [Symbol.asyncIterator](this: unknown) {
      if (this !== source) throw new TypeError(`${name} was opened without its object`);
      const record = run.record(`${name} opened`, []);
      Object.assign(record, { end: run.now, outcome: "instant" });
      opened.push(record);
      return iterator;
    },
  };
  return source;
}
