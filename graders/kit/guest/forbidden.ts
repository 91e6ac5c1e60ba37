/**
 * Functions that some exercises forbid. They work as ever until the answer to such an exercise calls one,
 * by whatever name it knows it: what counts is the call and not the text.
 */
import { events, stream, timersPromises, util } from "./builtins.ts";
import { current } from "./current.ts";

type AnyFunction = (...args: unknown[]) => unknown;

/** Objects, by how their functions are called in full, and those functions of theirs. */
const FORBIDDABLE: readonly (readonly [string, () => object, readonly string[]])[] = [
  ["Promise", () => Promise, ["all", "allSettled", "any", "race"]],
  ["Array", () => Array, ["fromAsync"]],
  ["util", () => util, ["promisify"]],
  ["events", () => events, ["once", "on"]],
  ["timers/promises", () => timersPromises, ["setTimeout", "setImmediate", "setInterval"]],
  ["stream", () => stream, ["pipeline"]],
  ["stream", () => stream.promises, ["pipeline"]],
  ["Readable", () => stream.Readable, ["from"]],
  ["scheduler", () => timersPromises.scheduler, ["wait", "yield"]], // A virtual one, by now.
];

/** The guarded functions, each with the object and the name it has there. */
export function* guardedFunctions(): Generator<readonly [object, string, AnyFunction]> {
  for (const [prefix, find, names] of FORBIDDABLE) {
    const target = find() as Readonly<Record<string, AnyFunction>>;
    for (const name of names) {
      yield [target, name, guarded(`${prefix}.${name}`, target[name] as AnyFunction)];
    }
  }
}

/** The same function, which looks first whether it may be called. */
function guarded(name: string, original: AnyFunction): AnyFunction {
  const guard = {
    [name](this: unknown, ...args: unknown[]): unknown {
      current().called(name);
      return Reflect.apply(original, this, args);
    },
  }[name] as AnyFunction;
  return Object.defineProperties(guard, Object.getOwnPropertyDescriptors(original));
}
