/** The answer as a check sees it: its functions with their own types, to be called across the wire. */
import { Failure, Rejected } from "../failure.ts";
import { RemoteObject, RemotePromise } from "./remote.ts";
import type { Call, Run } from "./run.ts";
import { show, showArgument } from "./show.ts";

type AnyFunction = (...args: never[]) => unknown;
type AnyClass = abstract new (...args: never[]) => unknown;

/**
 * Says of a function how it is called, which is decided by what it returns: a promise, an async generator,
 * an object with functions of its own, or something that needs no calling. A class is called with `new`.
 */
export type Kind<F> = F extends AnyClass
  ? { readonly new: Members<InstanceType<F>> }
  : F extends (...args: never[]) => infer R
    ? R extends AsyncGenerator<unknown, unknown, never>
      ? "generator"
      : R extends Promise<unknown>
        ? "async"
        : R extends object
          ? Members<R>
          : "function"
    : never;

/** The functions of an object, by name; `()` is the object itself where it is a function. */
export type Members<T> = (T extends AnyFunction ? { readonly "()": Kind<T> } : unknown) & {
  readonly [K in keyof T as T[K] extends AnyFunction ? K : never]: Kind<T[K]>;
};

/** The exports that an exercise asks for. */
export type Shape<A> = { readonly [K in keyof A]: Kind<A[K]> };

/** What crosses the wire in place of a value: promises and objects stay with the answer. */
export type Remote<T> =
  T extends Promise<infer U> ? RemotePromise<U> : T extends object ? Handle<T> : T;

/** A function of the answer's. Async functions and generators keep their types. */
type DrivenFunction<F> =
  Kind<F> extends "async" | "generator"
    ? F
    : F extends abstract new (...args: infer P) => infer I
      ? (...args: P) => Promise<Given<I & object>>
      : F extends (...args: infer P) => infer R
        ? (...args: P) => Promise<Kind<F> extends "function" ? Remote<R> : Given<R & object>>
        : never;

/** An object that the answer gave, with its functions. */
type Given<T extends object> = Handle<T> &
  (T extends AnyFunction ? DrivenFunction<T> : unknown) & {
    readonly [K in keyof T as T[K] extends AnyFunction ? K : never]: DrivenFunction<T[K]>;
  };

/** The answer of an exercise. */
export type Driven<A> = { readonly [K in keyof A]: DrivenFunction<A[K]> };

/** An object of the answer's. */
export interface Handle<T extends object> {
  /** Tells whether the answer gave it before or after something else in the same millisecond. */
  readonly order: number;
  /** Reads a member. A promise is given as such, the same one as the same object. */
  read<K extends keyof T & string>(member: K): Promise<Remote<T[K]>>;
}

/** What a shape says at run time. */
type AnyKind = "async" | "function" | "generator" | AnyMembers;
interface AnyMembers {
  readonly [member: string]: AnyKind;
}

/** Makes the answer of one run. */
export function driveAnswer<A>(run: Run, shape: Shape<A>): Driven<A> {
  const drive = ([name, kind]: readonly [string, AnyKind]): readonly [string, unknown] => {
    const members = typeof kind === "object" ? kind["new"] : undefined;
    if (typeof members === "object") return [name, driveClass(run, name, members)];
    const callee = { part: "export", target: name } as const;
    const caller: Caller = (args) => run.call({ ...callee, label: callText(name, args) }, args);
    return [name, driveFunction(run, name, kind, caller)];
  };
  return Object.fromEntries(Object.entries(shape as AnyMembers).map(drive)) as Driven<A>;
}

/** Calls a function of the answer's. */
type Caller = (args: readonly unknown[], self: unknown) => Call;

function driveFunction(run: Run, name: string, kind: AnyKind, caller: Caller): AnyFunction {
  switch (kind) {
    case "async":
      return function (this: unknown, ...args: readonly unknown[]) {
        run.enter();
        const settled = promised(caller(args, this));
        const leave = (): void => run.leave();
        settled.then(leave, leave);
        return settled;
      };
    case "function":
      return function (this: unknown, ...args: readonly unknown[]) {
        return handled(plain(run, name, caller(args, this)));
      };
    case "generator":
      return function (this: unknown, ...args: readonly unknown[]) {
        return new RemoteGenerator(run, callText(name, args), caller(args, this));
      };
    default:
      return function (this: unknown, ...args: readonly unknown[]) {
        return handled(given(run, `${name}(…)`, caller(args, this), kind));
      };
  }
}

function driveClass(run: Run, name: string, members: AnyMembers): AnyFunction {
  const object = name.charAt(0).toLowerCase() + name.slice(1);
  return (...args: readonly unknown[]) => {
    const call = run.construct(callText(`new ${name}`, args), name, args);
    return handled(given(run, object, call, members));
  };
}

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
    const callee = { label, part: "detail", target: this.#generator } as const;
    this.#iterator ??= -this.#run.call({ ...callee, member: "@@asyncIterator" }, []).id;
    return this.#iterator;
  }

  async #ask(method: string, args: readonly unknown[]): Promise<IteratorResult<unknown, unknown>> {
    const label = `${method} of ${this.#label}`;
    try {
      const callee = { label, part: "member", target: this.#open(), member: method } as const;
      const result = await promised(this.#run.call(callee, args));
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

/** What a call gave, whatever it is. */
async function plain(run: Run, name: string, call: Call): Promise<unknown> {
  const { value } = await call.returned;
  return isReference(value) ? handleOf(run, name, call) : value;
}

/** The object, which may be a function, that a call gave. */
async function given(run: Run, name: string, call: Call, members: AnyMembers): Promise<object> {
  const { "()": itself, ...functions } = members;
  const { value } = await call.returned;
  const isFunction = value instanceof RemoteObject ? value.isFunction : typeof value === "function";
  if (itself === undefined ? !isReference(value) && !isPromise(value) : !isFunction) {
    const what = itself === undefined ? "an object" : "a function";
    throw new Failure(`${call.record.label} to return ${what}`, `it returned ${show(value)}`);
  }
  const callee = { part: "member", target: -call.id } as const;
  const handle = handleOf(run, name, call);
  for (const [member, kind] of Object.entries(functions)) {
    const path = `${name}.${member}`;
    const caller: Caller = (args) =>
      run.call({ ...callee, label: callText(path, args), member }, args);
    Object.assign(handle, { [member]: driveFunction(run, path, kind, caller) });
  }
  if (itself === undefined) return handle;
  const caller: Caller = (args, self) =>
    run.call({ ...callee, label: callText(name, args), self }, args);
  return Object.assign(driveFunction(run, name, itself, caller), handle);
}

function handleOf(run: Run, name: string, { id, record }: Call): Handle<object> {
  return {
    order: record.returned ?? 0,
    async read(member: string): Promise<never> {
      return (await plain(run, name, run.read(`${name}.${member}`, -id, member))) as never;
    },
  };
}

function isPromise(value: unknown): boolean {
  return value instanceof RemotePromise;
}

function isReference(value: unknown): boolean {
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  return isObject && !isPromise(value);
}

function callText(name: string, args: readonly unknown[]): string {
  return `${name}(${args.map(showArgument).join(", ")})`;
}
