/** The answer as a check sees it: its functions with their own types, to be called across the wire. */
import { Failure, Rejected } from "../failure.ts";
import { RemotePromise } from "./remote.ts";
import type { Call, Run } from "./run.ts";
import { show } from "./show.ts";

type AnyFunction = (...args: never[]) => unknown;
type AnyClass = abstract new (...args: never[]) => unknown;

/** Says of a function how it is called: what it returns decides. */
export type Kind<F> = F extends AnyClass
  ? "class"
  : F extends (...args: never[]) => infer R
    ? R extends AsyncGenerator<unknown, unknown, never>
      ? "generator"
      : R extends Promise<unknown>
        ? "async"
        : R extends object
          ? "object"
          : "function"
    : never;

/** The exports that an exercise asks for. */
export type Shape<A> = { readonly [K in keyof A]: Kind<A[K]> };

/** What crosses the wire in place of a value: promises and objects stay with the answer. */
export type Remote<T> =
  T extends Promise<infer U> ? RemotePromise<U> : T extends object ? Handle<T> : T;

/** The answer of an exercise. Async functions and generators keep their types. */
export type Driven<A> = {
  readonly [K in keyof A]: Kind<A[K]> extends "async" | "generator"
    ? A[K]
    : A[K] extends abstract new (...args: infer P) => infer I
      ? (...args: P) => Promise<Handle<I & object>>
      : A[K] extends (...args: infer P) => infer R
        ? (...args: P) => Promise<Remote<R>>
        : never;
};

/** An object of the answer's. */
export class Handle<T extends object> {
  /** Tells whether the answer gave it before or after something else in the same millisecond. */
  readonly order: number;
  readonly #run: Run;
  readonly #name: string;
  readonly #target: number;

  constructor(run: Run, { id, record }: Call) {
    this.#run = run;
    this.#name = record.label;
    this.#target = -id;
    this.order = record.returned ?? 0;
  }

  /** Reads a member. A promise is given as such, the same one as the same object. */
  async read<K extends keyof T & string>(member: K): Promise<Remote<T[K]>> {
    const call = this.#run.read(`${this.#name}.${member}`, this.#target, member);
    return (await remote(this.#run, call)) as Remote<T[K]>;
  }

  /** Calls a method that returns a promise, and awaits it. */
  async call<K extends keyof T & string>(
    member: K,
    ...args: T[K] extends (...args: infer P) => unknown ? P : never
  ): Promise<T[K] extends AnyFunction ? Awaited<ReturnType<T[K]>> : never> {
    const label = callText(`${this.#name}.${member}`, args);
    const call = this.#run.call(label, this.#target, member, args);
    return (await promised(call)) as T[K] extends AnyFunction ? Awaited<ReturnType<T[K]>> : never;
  }
}

/** Makes the answer of one run. */
export function driveAnswer<A>(run: Run, shape: Shape<A>): Driven<A> {
  const entries = Object.entries(shape as Record<string, keyof typeof drivers>);
  const drive = ([name, kind]: (typeof entries)[number]): readonly [string, unknown] => [
    name,
    drivers[kind](run, name),
  ];
  return Object.fromEntries(entries.map(drive)) as Driven<A>;
}

type Driver = (run: Run, name: string) => (...args: readonly unknown[]) => unknown;

const drivers: Readonly<Record<"async" | "generator" | "object" | "function" | "class", Driver>> = {
  async:
    (run, name) =>
    (...args) => {
      run.enter();
      const settled = promised(run.call(callText(name, args), name, null, args));
      const leave = (): void => run.leave();
      settled.then(leave, leave);
      return settled;
    },
  function:
    (run, name) =>
    (...args) =>
      handled(remote(run, run.call(callText(name, args), name, null, args))),
  object:
    (run, name) =>
    (...args) =>
      handled(object(run, run.call(callText(name, args), name, null, args))),
  class:
    (run, name) =>
    (...args) =>
      handled(object(run, run.construct(callText(`new ${name}`, args), name, args))),
  generator:
    (run, name) =>
    (...args) => {
      const label = callText(name, args);
      const generator = run.call(label, name, null, args);
      return new RemoteGenerator(run, label, generator);
    },
};

/** A generator of the answer's. Its work is under way from its first `next` until it has ended. */
class RemoteGenerator implements AsyncGenerator<unknown, unknown> {
  readonly #run: Run;
  readonly #label: string;
  readonly #generator: number;
  #iterator: number | undefined;
  #under = false;

  constructor(run: Run, label: string, generator: Call) {
    this.#run = run;
    this.#label = label;
    this.#generator = -generator.id;
  }

  next(...args: readonly unknown[]): Promise<IteratorResult<unknown, unknown>> {
    if (!this.#under) this.#run.enter();
    this.#under = true;
    return handled(this.#ask("next", args));
  }

  return(value?: unknown): Promise<IteratorResult<unknown, unknown>> {
    return handled(this.#stop(value));
  }

  throw(error: unknown): Promise<IteratorResult<unknown, unknown>> {
    return handled(this.#ask("throw", [error]));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** Calls `return` if there is one, as `for await` does. */
  async #stop(value: unknown): Promise<IteratorResult<unknown, unknown>> {
    const { returned } = this.#run.read(`return of ${this.#label}`, this.#open(), "return");
    if ((await returned).value !== undefined) return this.#ask("return", [value]);
    this.#end();
    return { done: true, value };
  }

  /** Gets the iterator, as `for await` does, and gives its number. */
  #open(): number {
    const label = `[Symbol.asyncIterator] of ${this.#label}`;
    this.#iterator ??= -this.#run.call(label, this.#generator, "@@asyncIterator", []).id;
    return this.#iterator;
  }

  async #ask(method: string, args: readonly unknown[]): Promise<IteratorResult<unknown, unknown>> {
    const label = `${method} of ${this.#label}`;
    try {
      const result = await promised(this.#run.call(label, this.#open(), method, args));
      if (
        typeof result !== "object" ||
        result === null ||
        !("value" in result || "done" in result)
      ) {
        throw new Failure(`${label} to give { done, value }`, `it gave ${show(result)}`);
      }
      const { done, value } = result as { done?: unknown; value?: unknown };
      if (done === true) this.#end();
      return { done: done === true, value };
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  #end(): void {
    if (this.#under) this.#run.leave();
    this.#under = false;
  }
}

/** What a call's promise fulfils with. Throws a Failure when the call gave none, or threw. */
async function promised(call: Call): Promise<unknown> {
  const { label } = call.record;
  try {
    const { value } = await call.returned;
    if (value instanceof RemotePromise) return await call.settled;
    throw new Failure(`${label} to return a promise`, `it returned ${show(value)}`);
  } catch (error) {
    if (!(error instanceof Rejected) || !error.thrown) throw error;
    const text = `it threw ${show(error.reason)}`;
    throw new Failure(`${label} to return a promise, even one that rejects`, text);
  }
}

/** A promise that a check need not await. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function remote(run: Run, call: Call): Promise<unknown> {
  const { value } = await call.returned;
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  if (!isObject || value instanceof RemotePromise) return value;
  return new Handle(run, call);
}

/** As `remote`, of a call that has to give an object, which may be a promise, too. */
async function object(run: Run, call: Call): Promise<unknown> {
  const value = await remote(run, call);
  if (value instanceof Handle) return value;
  if (value instanceof RemotePromise) return new Handle(run, call);
  throw new Failure(`${call.record.label} to return an object`, `it returned ${show(value)}`);
}

function callText(name: string, args: readonly unknown[]): string {
  const text = args.map((arg) => {
    return typeof arg === "function" && arg.name !== "" ? arg.name : short(arg);
  });
  return `${name}(${text.join(", ")})`;
}

function short(arg: unknown): string {
  const text = show(arg);
  return text.length > 30 ? "…" : text;
}
