/** The answer as a check sees it: its functions with their own types, to be called across the wire. */
import { Failure } from "../failure.ts";
import { keyName } from "../wire/codec.ts";
import type { Target } from "../wire/messages.ts";
import { RemoteGenerator } from "./generator.ts";
import { handled, madeBy, promised } from "./outcome.ts";
import { RemoteObject, RemotePromise } from "../judge/remote.ts";
import type { Call, Run } from "../judge/run.ts";
import type {
  AnyFunction,
  AnyKind,
  AnyMembers,
  Driven,
  Given,
  Handle,
  Members,
  Resolving,
  Shape,
} from "./shape.ts";
import { show, showArgument } from "../judge/show.ts";

/** Makes the answer of one run. */
export function driveAnswer<A>(run: Run, shape: Shape<A>): Driven<A> {
  const drive = ([name, kind]: readonly [string, AnyKind]): readonly [string, unknown] => {
    const members = typeof kind === "object" && "new" in kind ? kind["new"] : undefined;
    if (typeof members === "object") return [name, driveClass(run, name, members as AnyMembers)];
    const callee = { part: "export", target: name } as const;
    const caller: Caller = (args) => run.call({ ...callee, label: callText(name, args) }, args);
    return [name, driveFunction(run, name, kind, caller)];
  };
  return Object.fromEntries(Object.entries(shape as AnyMembers).map(drive)) as Driven<A>;
}

/**
 * Makes, of something that the answer handed over, an object with the functions of its shape.
 *
 * @throws Failure when it is no such thing.
 */
export function driveGiven<T extends object>(
  run: Run,
  name: string,
  value: unknown,
  members: Members<T>,
): Given<T> {
  const thing = thingOf(run, value);
  return driveObject(run, name, thing, members, [`${name} to be`, "it was"]) as Given<T>;
}

/** Calls a function of the answer's. */
type Caller = (args: readonly unknown[], self: unknown) => Call;

/** Something that the answer gave. */
interface Thing {
  readonly value: unknown;
  /** By what the guest knows it; `undefined` when it is none of the answer's own. */
  readonly target: Target | undefined;
  readonly order: number;
}

function driveFunction(run: Run, name: string, kind: AnyKind, caller: Caller): AnyFunction {
  return function (this: unknown, ...args: readonly unknown[]) {
    const call = caller(args, this);
    switch (kind) {
      case "async":
        return madeBy(call, underWay(run, promised(call)));
      case "function":
        return handled(plain(run, name, call));
      case "generator":
      case "iterator":
        return new RemoteGenerator(run, callText(name, args), call, kind === "generator");
      default:
        return handled(
          isResolving(kind)
            ? resolved(run, kind, call)
            : returned(run, `${name}(…)`, call, kind as AnyMembers),
        );
    }
  };
}

function driveClass(run: Run, name: string, members: AnyMembers): AnyFunction {
  const object = name.charAt(0).toLowerCase() + name.slice(1);
  return (...args: readonly unknown[]) => {
    const call = run.construct(callText(`new ${name}`, args), name, args);
    return handled(returned(run, object, call, members));
  };
}

/** What a call gave, whatever it is; where it stays with the answer, a handle of it. */
async function plain(run: Run, name: string, call: Call): Promise<unknown> {
  const { value } = await call.returned;
  const staysThere = value instanceof RemoteObject;
  return staysThere ? handleOf(run, name, -call.id, orderOf(call)) : value;
}

/** The object, which may be a function, that a call gave. */
async function returned(run: Run, name: string, call: Call, members: AnyMembers): Promise<object> {
  const { value } = await call.returned;
  const words = [`${call.record.label} to return`, "it returned"] as const;
  return driveObject(run, name, thingBy(call, value), members, words);
}

/** The same for one that the promise of a call fulfils with. */
async function resolved(run: Run, { resolves, as }: Resolving, call: Call): Promise<object> {
  const value = await underWay(run, promised(call));
  const words = [`${call.record.label} to resolve to`, "it gave"] as const;
  return driveObject(run, as, thingOf(run, value), resolves, words);
}

/** Keeps the answer's work under way until a promise settles. */
function underWay<T>(run: Run, promise: Promise<T>): Promise<T> {
  const leave = (): void => run.leave();
  run.enter();
  promise.then(leave, leave);
  return promise;
}

function thingBy(call: Call, value: unknown): Thing {
  return { value, target: -call.id, order: orderOf(call) };
}

function orderOf({ record }: Call): number {
  return record.returned ?? 0;
}

function thingOf(run: Run, value: unknown): Thing {
  const target = value instanceof RemoteObject ? value.target : undefined;
  return { value, target, order: run.nextOrder() };
}

function driveObject(
  run: Run,
  name: string,
  thing: Thing,
  members: AnyMembers,
  [expected, but]: readonly [string, string],
): object {
  const { value, target } = thing;
  const { "()": itself, ...functions } = members;
  const isFunction = value instanceof RemoteObject ? value.isFunction : typeof value === "function";
  const isObject = itself === undefined ? isReference(value) || isPromise(value) : isFunction;
  if (!isObject || target === undefined) {
    const what = itself === undefined ? "an object" : "a function";
    throw new Failure(`${expected} ${what}`, `${but} ${show(value)}`);
  }
  const callee = { part: "member", target } as const;
  const handle = handleOf(run, name, target, thing.order);
  for (const key of Reflect.ownKeys(functions)) {
    const member = keyName(key) as string;
    const path = typeof key === "symbol" ? `${name}[${key.description}]` : `${name}.${key}`;
    const caller: Caller = (args) =>
      run.call({ ...callee, label: callText(path, args), member }, args);
    Object.assign(handle, { [key]: driveFunction(run, path, functions[key] as AnyKind, caller) });
  }
  if (itself === undefined) return handle;
  const caller: Caller = (args, self) =>
    run.call({ ...callee, label: callText(name, args), self }, args);
  return Object.assign(driveFunction(run, name, itself, caller), handle);
}

function handleOf(run: Run, name: string, target: Target, order: number): Handle<object> {
  return {
    order,
    async read(member: string): Promise<never> {
      return (await plain(run, name, run.read(`${name}.${member}`, target, member))) as never;
    },
  };
}

function isResolving(kind: AnyKind): kind is Resolving {
  return typeof kind === "object" && typeof kind["as"] === "string";
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
