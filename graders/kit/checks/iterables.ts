/** Iterables that an answer is given, async ones and others, whose every call is on record. */
import { acts, gives } from "./behaviour.ts";
import type { Behaviour } from "./behaviour.ts";
import { makeTask } from "./collaborators.ts";
import type { CallRecord } from "../judge/history.ts";
import { alwaysPromises } from "../judge/remote.ts";
import type { Run } from "../judge/run.ts";
import { named } from "../judge/show.ts";

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
  /** Calls of an iterator's `throw`. */
  readonly thrown: readonly CallRecord[];
}

/**
 * Makes a source. Without `closing` its iterator has neither `return` nor `throw`; once one of these was
 * called, it has ended.
 */
export function makeSource<T>(
  run: Run,
  name: string,
  steps: readonly Step<T>[],
  closing?: Behaviour<unknown>,
): Source<T> {
  const left = [...steps, ...steps.slice(-1)];
  const next = makeTask(run, `${name}.next`, left);
  const close = makeTask(run, `${name}.return`, closing === undefined ? [] : [closing]);
  const fail = makeTask(run, `${name}.throw`, [acts<never>((reason) => Promise.reject(reason))]);
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
    const end = (): unknown => left.splice(next.calls.length, Infinity, ends(0));
    iterator.return = alwaysPromises(async function (this: unknown) {
      end();
      return { done: true as const, value: await (this === iterator ? close() : lost()) };
    });
    iterator.throw = alwaysPromises(async function (this: unknown, reason: unknown) {
      end();
      return this === iterator ? fail(reason) : lost();
    });
  }
  const source: Source<T> = {
    opened,
    asked: next.calls,
    closed: close.calls,
    thrown: fail.calls,
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
  return named(name, source);
}

/** An iterable that is no array, whose calls are on record. */
export interface RecordedIterable<T> extends Iterable<T> {
  /** Calls of an iterator's `next`. */
  readonly asked: readonly CallRecord[];
  /** Calls of an iterator's `return`. */
  readonly closed: readonly CallRecord[];
}

/**
 * Makes an iterable of the items, which throws after them if so wished. As with a generator, to open it
 * again is to go on where it is.
 */
export function makeIterable<T>(
  run: Run,
  name: string,
  items: readonly T[],
  throws?: { readonly reason: unknown },
): RecordedIterable<T> {
  const asked: CallRecord[] = [];
  const closed: CallRecord[] = [];
  const note = (calls: CallRecord[], label: string): void => {
    const record = run.record(label, [], { isDetail: true });
    calls.push(Object.assign(record, { end: run.now, outcome: "instant" }));
  };
  const end: IteratorResult<T, undefined> = { done: true, value: undefined };
  const left = items.values();
  let isOver = false;
  const iterator = {
    next(): IteratorResult<T, undefined> {
      note(asked, `${name}.next`);
      const item = isOver ? end : left.next();
      if (item.done !== true) return { done: false, value: item.value };
      const wasOver = isOver;
      isOver = true;
      if (throws !== undefined && !wasOver) throw throws.reason;
      return end;
    },
    return(): IteratorResult<T, undefined> {
      note(closed, `${name}.return`);
      isOver = true;
      return end;
    },
  };
  return named(name, { asked, closed, [Symbol.iterator]: () => iterator });
}
