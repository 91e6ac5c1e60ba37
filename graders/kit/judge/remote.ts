/** How the judge sees the guest's objects: handles that say what to call, and never anything to run. */
import { inspect } from "node:util";
import { Codec, WireError, isPlainData, keyName } from "../wire/codec.ts";
import type { Detail, Wire } from "../wire/codec.ts";
import { describeError, makeError } from "../wire/errors.ts";
import type { Target, ToGuest } from "../wire/messages.ts";

/** A promise of the guest's that nobody has awaited yet. The same promise is always the same object. */
export class RemotePromise<out T = unknown> {
  declare readonly fulfils: T;
  readonly target: Target;
  readonly #given: Promise<unknown> | undefined;

  /** @param given The judge's promise that came back, when it is none of the answer's own. */
  constructor(target: Target, given?: Promise<unknown>) {
    this.target = target;
    this.#given = given;
  }

  /** Whether it is this promise of the judge's. */
  is(promise: Promise<unknown>): boolean {
    return this.#given === promise;
  }

  [inspect.custom](): string {
    return "a promise";
  }
}

/** An object or function of the guest's. The same object is always the same handle. */
export class RemoteObject {
  readonly target: Target;
  readonly isFunction: boolean;
  readonly #name: string;

  constructor(target: Target, { kind, name }: Detail) {
    this.target = target;
    this.isFunction = kind === "function";
    this.#name = String(name);
  }

  [inspect.custom](): string {
    return this.isFunction ? "a function" : `an object (${this.#name})`;
  }
}

/** Where an error of the guest's was thrown. */
export const stackOf = new WeakMap<object, string>();

const promising = new WeakSet<object>();

/** Marks a function of the judge's as one that always gives a promise and never throws. */
export function alwaysPromises<F extends (...args: never[]) => Promise<unknown>>(value: F): F {
  promising.add(value);
  return value;
}

/** What the guest makes to stand beside the answer, and from what. */
interface Plan {
  readonly kind: "emitter" | "sink" | "routine";
  readonly plan: unknown;
}

const plans = new WeakMap<object, Plan>();

/** Marks an object of the judge's as one that the guest makes itself, of that kind and by that plan. */
export function standsFor<T extends object>(value: T, kind: Plan["kind"], plan: unknown): T {
  plans.set(value, { kind, plan });
  return value;
}

/** The judge's side of the wire. */
export class JudgeCodec extends Codec {
  readonly #send: (message: ToGuest) => void;
  readonly #signals = new Map<number, AbortController>();

  constructor(send: (message: ToGuest) => void) {
    super();
    this.#send = send;
  }

  /** The function of the judge's that the guest calls. */
  ownFunction(id: number): (...args: unknown[]) => unknown {
    return this.own(id) as (...args: unknown[]) => unknown;
  }

  /** Tells the guest how the promise that it knows by this number settles, once it does. */
  settle(id: number, promise: Promise<unknown>): void {
    const tell = (fulfilled: boolean, value: unknown): void => {
      try {
        this.#send(["settle", id, fulfilled, this.encode(value)]);
      } catch (error) {
        // What the answer gave and now gets back is too big.
        this.#send(["settle", id, false, this.encode(error)]);
      }
    };
    promise.then(
      (result) => tell(true, result),
      (reason: unknown) => tell(false, reason),
    );
  }

  /** The guest's signal of that number. */
  signal(id: number): AbortSignal {
    return this.#controller(id).signal;
  }

  abort(id: number, reason: Wire): void {
    this.#controller(id).abort(this.decode(reason));
  }

  #controller(id: number): AbortController {
    const controller = this.#signals.get(id);
    if (controller === undefined) throw new WireError(`unknown signal ${id}`);
    return controller;
  }

  protected override isData(value: object): boolean {
    return isPlainData(value);
  }

  protected override describe(value: object, id: number): Detail {
    const stand = plans.get(value);
    if (stand !== undefined) return { kind: stand.kind, plan: this.encode(stand.plan) };
    if (typeof value === "function") {
      const { name, length } = value as { readonly name: string; readonly length: number };
      return { kind: "function", name, length, promises: promising.has(value) };
    }
    if (value instanceof Promise) {
      this.settle(id, value);
      return { kind: "promise" };
    }
    if (value instanceof AbortSignal) {
      const tell = (): void => this.#send(["abort", id, this.encode(value.reason)]);
      if (!value.aborted) value.addEventListener("abort", tell, { once: true });
      return { kind: "signal", aborted: value.aborted, reason: this.encode(value.reason) };
    }
    if (value instanceof Error) return describeError(value, (own) => this.encode(own));
    const members = Reflect.ownKeys(value).flatMap((key) => {
      const name = keyName(key);
      return name === undefined
        ? []
        : [[name, this.encode((value as Record<PropertyKey, unknown>)[key])] as const];
    });
    return { kind: "object", members };
  }

  protected override materialise(id: number, detail: Detail): object {
    switch (detail.kind) {
      case "promise":
        return new RemotePromise(id);
      case "signal": {
        const controller = new AbortController();
        this.#signals.set(id, controller);
        if (detail["aborted"] === true) controller.abort(this.decode(detail["reason"]));
        return controller.signal;
      }
      case "error": {
        const error = makeError(detail, (wire) => this.decode(wire));
        stackOf.set(error, String(detail["stack"]).slice(0, 10_000));
        return error;
      }
      default:
        return new RemoteObject(id, detail);
    }
  }
}
