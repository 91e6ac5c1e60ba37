/** What a function or a promise of the judge's does: when it settles, and how. */
import { Failure, Rejected } from "../failure.ts";
import type { CallRecord } from "../judge/history.ts";
import type { Run } from "../judge/run.ts";

/** What one call of a task does. */
export type Behaviour<T> =
  | Settling<T>
  | { readonly does: "throw"; readonly reason: unknown }
  | { readonly does: "obey"; readonly unless: Settling<T> }
  | { readonly does: "act"; readonly body: (...args: readonly unknown[]) => Promise<T> };

/** What becomes of a promise. */
type Settling<T> =
  | { readonly does: "fulfil"; readonly after: number; readonly value: T }
  | { readonly does: "reject"; readonly after: number; readonly reason: unknown }
  | { readonly does: "hang" };

/** Takes `after` ms and fulfils with a value. */
export const gives = <T>(after: number, value: T): Settling<T> => {
  return { does: "fulfil", after, value };
};

/** One behaviour for each duration in ms, which gives the value in its place, or the duration itself. */
export function givesEach(takes: readonly number[]): Settling<number>[];
export function givesEach<T>(takes: readonly number[], values: readonly T[]): Settling<T>[];
export function givesEach(
  takes: readonly number[],
  values: readonly unknown[] = takes,
): Settling<unknown>[] {
  return takes.map((after, index) => gives(after, values[index]));
}

/** Durations in ms of more calls than anybody would start in one batch. */
export const manyDurations: readonly number[] = Array.from(
  { length: 100 },
  (_, index) => 100 + 10 * (index % 7),
);

/** Takes `after` ms and rejects. */
export const fails = (after: number, reason: unknown): Settling<never> => {
  return { does: "reject", after, reason };
};

/** Throws instead of returning a promise. */
export const throws = (reason: unknown): Behaviour<never> => ({ does: "throw", reason });

/** Never settles. */
export const hangs = (): Settling<never> => ({ does: "hang" });

/**
 * Does as a behaviour says, unless the signal that it was given aborts first: then it rejects at once, with
 * the signal's reason.
 */
export const obeys = <T>(unless: Settling<T>): Behaviour<T> => ({ does: "obey", unless });

/**
 * Does what a function of the check's does with the arguments. What that does with the answer until it first
 * awaits something happens before the call returns.
 */
export const acts = <T>(body: (...args: readonly unknown[]) => Promise<T>): Behaviour<T> => {
  return { does: "act", body };
};

/** Does what a behaviour says for a call on record, and notes when it ended and how. */
export function behave<T>(run: Run, record: CallRecord, behaviour: Behaviour<T>): Promise<T> {
  const end = (outcome: "fulfilled" | "rejected", reason?: unknown): void => {
    Object.assign(record, { end: run.now, outcome, reason });
  };
  if (behaviour.does === "throw") {
    end("rejected", behaviour.reason);
    throw behaviour.reason;
  }
  if (behaviour.does === "act") {
    const done = act(run, behaviour.body, record.args);
    done.then(
      () => end("fulfilled"),
      (reason: unknown) => end("rejected", reason),
    );
    return done;
  }
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown): void => {
      if (record.outcome !== "pending") return;
      end("rejected", reason);
      reject(reason);
    };
    const fulfil = (value: T): void => {
      if (record.outcome !== "pending") return;
      end("fulfilled");
      resolve(value);
    };
    const obeys = behaviour.does === "obey";
    const then = obeys ? behaviour.unless : behaviour;
    if (obeys) onAbort(record.args, fail);
    if (then.does === "hang") return;
    const settle = then.does === "fulfil" ? () => fulfil(then.value) : () => fail(then.reason);
    run.schedule(then.after, () => run.end(record, settle), record.label);
  });
}

/** What becomes of a function of the check's, which may find that the answer fails. */
async function act<T>(
  run: Run,
  body: (...args: readonly unknown[]) => Promise<T>,
  args: readonly unknown[],
): Promise<T> {
  try {
    return await body(...args);
  } catch (error) {
    if (error instanceof Failure) run.fail(error);
    throw error instanceof Rejected ? error.reason : error;
  }
}

/** Does something when the signal among the arguments aborts, at once when it has. */
function onAbort(args: readonly unknown[], abort: (reason: unknown) => void): void {
  const signal = args.find((arg) => arg instanceof AbortSignal);
  const tell = (): void => abort(signal?.reason);
  if (signal?.aborted === true) tell();
  else signal?.addEventListener("abort", tell, { once: true });
}
