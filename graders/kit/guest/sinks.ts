/** A `Writable` of Node's own, whose underlying sink is the judge's. */
import type { Writable, WritableOptions } from "node:stream";
import { stream } from "./builtins.ts";

type Finish = (error?: Error | null) => void;

/** What the judge does for a sink, and how that is to be made. */
export interface SinkPlan {
  readonly options: WritableOptions;
  /** Takes a chunk: at once, or when the promise that it gives fulfils. Throws or rejects when it fails. */
  readonly write: (chunk: unknown) => Promise<void> | undefined;
  /** The same when all has been written. */
  readonly final: () => Promise<void> | undefined;
  /** Takes notice that it is being destroyed. */
  readonly destroy: (error: Error | null) => Promise<void>;
  /** Takes notice of a call of `write` and what that returned. */
  readonly wrote: (chunk: unknown, accepted: boolean) => Promise<void>;
  /** Takes notice of an event. */
  readonly emitted: (event: string) => Promise<void>;
}

/** Makes a sink that takes values of any kind. */
export function makeSink(plan: SinkPlan): Writable {
  const sink: Writable = new stream.Writable({
    ...plan.options,
    objectMode: true,
    write(chunk: unknown, _encoding, finish: Finish) {
      finishAfter(() => plan.write(chunk), finish);
    },
    final(finish: Finish) {
      finishAfter(() => plan.final(), finish);
    },
    destroy(error, finish: Finish) {
      void plan.destroy(error);
      finish(error);
    },
  });
  after(sink, "write", (accepted, [chunk]) => {
    void plan.wrote(chunk, accepted === true);
  });
  after(sink, "emit", (_heard, [event]) => {
    if (typeof event === "string") void plan.emitted(event);
  });
  return sink;
}

function finishAfter(work: () => Promise<void> | undefined, finish: Finish): void {
  try {
    const done = work();
    if (done === undefined) finish();
    else done.then(() => finish(), finish);
  } catch (error) {
    finish(error as Error);
  }
}

/** Does something with what a method of an object has given. */
function after(
  object: Writable,
  key: "write" | "emit",
  also: (result: unknown, args: readonly unknown[]) => void,
): void {
  const method = object[key] as (...args: unknown[]) => unknown;
  Object.defineProperty(object, key, {
    configurable: true,
    writable: true,
    value(this: unknown, ...args: unknown[]): unknown {
      const result = Reflect.apply(method, this, args);
      also(result, args);
      return result;
    },
  });
}
