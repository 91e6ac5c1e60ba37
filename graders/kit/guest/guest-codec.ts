/** How the guest sees the judge's objects: collaborators to call, promises that settle when told. */
import type { EventEmitter } from "node:events";
import { Codec, isPlainData, keyOf } from "../wire/codec.ts";
import type { Detail, Wire } from "../wire/codec.ts";
import { define, describeError, makeError } from "../wire/errors.ts";
import type { FromGuest } from "../wire/messages.ts";
import { events, util } from "./builtins.ts";
import { watchEmitter, watchSignal } from "./listeners.ts";
import { makeRoutine } from "./routines.ts";
import type { RoutinePlan } from "./routines.ts";
import { makeSink } from "./sinks.ts";
import type { SinkPlan } from "./sinks.ts";

/** What a guest does for its codec. */
interface Host {
  readonly send: (message: FromGuest) => void;
  /** Calls a function of the judge's, which may be one that always promises. */
  call(target: number, self: unknown, args: readonly unknown[], promises: boolean): unknown;
  /** Takes notice of a listener on something of the judge's; what it gives, when that is gone. */
  listen(target: number, event: string): () => void;
}

interface Settlement {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** The guest's side of the wire. */
export class GuestCodec extends Codec {
  readonly #host: Host;
  readonly #settlements = new Map<number, Settlement>();
  readonly #signals = new Map<number, AbortController>();
  readonly #arguments: { readonly given: object; readonly copy: object }[] = [];
  #decodingArguments = false;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  /** Decodes the arguments of a call and remembers how they looked. */
  decodeArguments(wire: Wire): readonly unknown[] {
    this.#decodingArguments = true;
    try {
      const values = this.decode(wire) as unknown[];
      this.#arguments.pop(); // the list of arguments itself is ours
      return values;
    } finally {
      this.#decodingArguments = false;
    }
  }

  /** Says which arguments have been changed since they were given. */
  modifiedArguments(): readonly string[] {
    return this.#arguments
      .filter(({ given, copy }) => !util.isDeepStrictEqual(shallowCopy(given), copy))
      .map(({ given }) => (Array.isArray(given) ? "an array" : "an object"));
  }

  /** A promise that settles when the judge says so. */
  promise(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => this.#settlements.set(id, { resolve, reject }));
  }

  settle(id: number, fulfilled: boolean, wire: Wire): void {
    const settlement = this.#settlements.get(id);
    const value = this.decode(wire);
    if (fulfilled) settlement?.resolve(value);
    else settlement?.reject(value);
  }

  abort(id: number, reason: Wire): void {
    this.#signals.get(id)?.abort(this.decode(reason));
  }

  /** Calls a method of an object that stands here for one of the judge's. */
  invoke(object: Wire, method: string, args: Wire): void {
    const target = this.decode(object) as Readonly<Record<string, (...args: unknown[]) => unknown>>;
    target[method]?.(...(this.decode(args) as unknown[]));
  }

  protected override isData(value: object): boolean {
    return isPlainData(value);
  }

  protected override decoded(value: object): void {
    if (this.#decodingArguments) this.#arguments.push({ given: value, copy: shallowCopy(value) });
  }

  protected override describe(value: object, id: number): Detail {
    if (isThenable(value)) return { kind: "promise" };
    if (typeof value === "function") return { kind: "function", name: String(value.name) };
    if (value instanceof AbortSignal) {
      if (!value.aborted) {
        const tell = (): void => this.#host.send(["abort", id, this.encode(value.reason)]);
        value.addEventListener("abort", tell, { once: true });
      }
      return { kind: "signal", aborted: value.aborted, reason: this.encode(value.reason) };
    }
    if (value instanceof Error) {
      const detail = describeError(value, (own) => this.encode(own));
      return { ...detail, stack: String(value.stack ?? "") };
    }
    const name: unknown = (value as { constructor?: { name?: unknown } }).constructor?.name;
    return { kind: "object", name: typeof name === "string" ? name : "Object" };
  }

  protected override materialise(id: number, detail: Detail): object {
    switch (detail.kind) {
      case "function": {
        const host = this.#host;
        const name = detail.name ?? "";
        const promises = detail["promises"] === true;
        const given = {
          [name](this: unknown, ...args: unknown[]): unknown {
            return host.call(id, this, args, promises);
          },
        }[name]!;
        return Object.defineProperty(given, "length", { value: detail["length"] });
      }
      case "promise":
        return this.promise(id);
      case "signal": {
        const controller = new AbortController();
        this.#signals.set(id, controller);
        if (detail["aborted"] === true) controller.abort(this.decode(detail["reason"]));
        watchSignal(controller.signal, (event) => this.#host.listen(id, event));
        return controller.signal;
      }
      case "emitter":
        return this.#watched(id, new events.EventEmitter());
      case "sink":
        return this.#watched(id, makeSink(this.decode(detail["plan"]) as SinkPlan));
      case "routine": {
        const { name, steps } = this.decode(detail["plan"]) as RoutinePlan;
        return makeRoutine(name, steps);
      }
      case "error":
        return this.#makeError(detail);
      case "object": {
        const object = {};
        this.alias(id, object);
        for (const [name, wire] of detail["members"] as readonly [string, Wire][]) {
          Object.defineProperty(object, keyOf(name), {
            value: this.decode(wire),
            enumerable: true,
            writable: true,
            configurable: true,
          });
        }
        this.decoded(object);
        return object;
      }
    }
  }

  /** An emitter whose listeners, those of the judge's aside, the judge is told of. */
  #watched<E extends EventEmitter>(id: number, emitter: E): E {
    watchEmitter(emitter, (event, listener) => {
      return this.isImported(listener) ? undefined : this.#host.listen(id, event);
    });
    return emitter;
  }

  /** Makes an error of the judge's, without the judge's stack. */
  #makeError(detail: Detail): Error {
    const error = makeError(detail, (wire) => this.decode(wire));
    define(error, "stack", `${error.name}: ${error.message}`);
    return error;
  }
}

/** Whether it is a promise, or stands for one. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== "object" && typeof value !== "function") return false;
  return value !== null && typeof (value as { then?: unknown }).then === "function";
}

/** A copy one level deep that `isDeepStrictEqual` can compare. */
function shallowCopy(value: object): object {
  if (Array.isArray(value)) return [...(value as readonly unknown[])];
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...value];
  return { ...value };
}
