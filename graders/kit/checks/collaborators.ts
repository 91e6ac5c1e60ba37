/** The functions that an answer is given. The judge decides what they do, and files every call. */
import { Failure, Rejected } from "../failure.ts";
import { behave, hangs } from "./behaviour.ts";
import type { Behaviour } from "./behaviour.ts";
import type { CallRecord } from "../judge/history.ts";
import { RemoteObject, alwaysPromises } from "../judge/remote.ts";
import type { Run } from "../judge/run.ts";
import { named, show } from "../judge/show.ts";

/** A function whose calls are on record. */
export type Recorded<F> = F & { readonly calls: readonly CallRecord[] };

/** A recorded function that returns promises. */
export type Task<T> = Recorded<(...args: readonly unknown[]) => Promise<T>>;

/** Makes a task whose calls behave as listed, one after another; further calls as the last one. */
export function makeTask<T>(run: Run, name: string, behaviours: readonly Behaviour<T>[]): Task<T> {
  const calls: CallRecord[] = [];
  const task = function (this: unknown, ...args: readonly unknown[]): Promise<T> {
    return behaveNext(run, name, behaviours, calls, args, this);
  };
  if (behaviours.every(({ does }) => does !== "throw" && does !== "act")) alwaysPromises(task);
  return named(name, Object.assign(task, { calls }));
}

/**
 * Makes a function that takes a Node-style callback last, and calls it when its behaviour says so: with the
 * error alone, or with `null` and the value. A `this` and arguments are on record without the callback.
 */
export function makeNodeStyle<T>(
  run: Run,
  name: string,
  behaviours: readonly Behaviour<T>[],
): Recorded<(...args: readonly unknown[]) => void> {
  const calls: CallRecord[] = [];
  const nodeStyle = function (this: unknown, ...args: readonly unknown[]): void {
    const callback = args.at(-1);
    void behaveNext(run, name, behaviours, calls, args.slice(0, -1), this).then(
      (value) => call(run, callback, [null, value]).catch(() => {}),
      (reason: unknown) => call(run, callback, [reason]).catch(() => {}),
    );
  };
  return named(name, Object.assign(nodeStyle, { calls }));
}

/**
 * Calls a function that the answer gave, and gives what it returns. The run fails when it is no function,
 * and when it throws: what would catch that?
 */
export async function call(run: Run, given: unknown, args: readonly unknown[]): Promise<unknown> {
  if (!(given instanceof RemoteObject && given.isFunction)) {
    throw run.fail(new Failure("a function to be handed over", `it was ${show(given)}`));
  }
  const label = "the function handed over";
  try {
    return (await run.call({ label, part: "detail", target: given.target }, args).returned).value;
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    throw run.fail(new Failure(`${label} not to throw`, `it threw ${show(error.reason)}`));
  }
}

/** Files one more call and does what its behaviour says. */
function behaveNext<T>(
  run: Run,
  name: string,
  behaviours: readonly Behaviour<T>[],
  calls: CallRecord[],
  args: readonly unknown[],
  self: unknown,
): Promise<T> {
  const behaviour = behaviours[Math.min(calls.length, behaviours.length - 1)] ?? hangs();
  const record = run.record(nextLabel(name, behaviours, calls), args, { self });
  calls.push(record);
  return behave(run, record, behaviour);
}

/** What the next call is called: by a number, unless it is likely to be the only one. */
function nextLabel(
  name: string,
  behaviours: readonly unknown[],
  calls: readonly CallRecord[],
): string {
  const [first] = calls;
  if (first === undefined && behaviours.length === 1) return name;
  if (first !== undefined) first.label = `${name} 1`;
  return `${name} ${calls.length + 1}`;
}

/** Makes a recorded function that answers at once with what `body` gives, or throws. */
export function makeCallback<A extends readonly unknown[], R>(
  run: Run,
  name: string,
  body: (...args: A) => R,
): Recorded<(...args: A) => R> {
  const calls: CallRecord[] = [];
  const callback = function (this: unknown, ...args: A): R {
    const record = run.record(`${name} ${calls.length + 1}`, args, { self: this });
    calls.push(record);
    Object.assign(record, { end: run.now, outcome: "instant" });
    return body(...args);
  };
  return named(name, Object.assign(callback, { calls }));
}
