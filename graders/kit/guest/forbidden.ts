/**
 * Functions that some exercises forbid. They work as ever until the answer to such an exercise calls one,
 * by whatever name it knows it: what counts is the call and not the text.
 */
import { createRequire } from "node:module";
import { current } from "./current.ts";

const require = createRequire(import.meta.url);

type AnyFunction = (...args: unknown[]) => unknown;

/** Objects, by how their functions are called in full, and those functions of theirs. */
const FORBIDDABLE: readonly (readonly [string, () => object, readonly string[]])[] = [
  ["Promise", () => Promise, ["all", "allSettled", "any", "race"]],
  ["Array", () => Array, ["fromAsync"]],
  ["util", () => require("node:util") as object, ["promisify"]],
  ["events", () => require("node:events") as object, ["once", "on"]],
  [
    "timers/promises",
    () => require("node:timers/promises") as object,
    ["setTimeout", "setImmediate", "setInterval"],
  ],
  [
    "scheduler",
    () => (require("node:timers/promises") as { scheduler: object }).scheduler,
    ["wait", "yield"],
  ],
];

/** The guarded functions, each with the object and the name it has there. */
export function* guardedFunctions(): Generator<readonly [object, string, AnyFunction]> {
  for (const [prefix, find, names] of FORBIDDABLE) {
    const target = find() as Record<string, AnyFunction>;
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
