/**
 * Shuts what an answer could use to reach out of the guest, or to come between the guest and the judge.
 * For a jailed guest alone, whose process belongs to one answer: nothing here can be undone.
 *
 * The guest's own code calls methods of arrays, maps and promises, as any code does. An answer that
 * replaced these could hide what it leaves behind, so they stay as they are: to set one on an object of
 * the answer's own works, to set it for everybody does nothing.
 */
import { builtinModules } from "node:module";
import { events, process } from "./builtins.ts";

/** What the guest calls functions of, with its instances. */
const CLASSES = [
  ...[Array, Map, Set, WeakMap, WeakSet, Promise, String, Number, BigInt, RegExp, URL],
  ...[Function, Uint8Array, AbortController, AbortSignal, EventTarget, events.EventEmitter],
] as const;
/** What the guest calls of a buffer, and what that calls; to lock all of its methods takes 3 ms. */
const BUFFER_METHODS = [
  "indexOf",
  "slice",
  "subarray",
  "toString",
  "utf8Slice",
  "utf8Write",
  "write",
];
/** What the guest calls functions of. */
const NAMESPACES = [JSON, Reflect, Math, Object, Symbol];

/** What Node's own code calls on the process, or what does no harm; the rest is taken away. */
const KEPT = new Set([
  ...["arch", "argv", "argv0", "config", "emitWarning", "execArgv", "execPath", "features"],
  ...["nextTick", "permission", "pid", "platform", "release", "versions", "version"],
  ...["_exiting", "_events", "_eventsCount", "_maxListeners", "_fatalException", "domain"],
  ...["_tickCallback", "emit", "env", "exitCode", "noDeprecation", "traceDeprecation"],
  ...["throwDeprecation", "hrtime", "memoryUsage", "cwd", "uptime", "constructor"],
]);

/** Shuts it all. Called once, when virtual time is installed and before any answer loads. */
export function lock(): void {
  // `--eval` makes a global of every built-in module; three are globals anyway.
  const modules = builtinModules.filter((name) => !["console", "crypto", "process"].includes(name));
  for (const name of modules) Reflect.deleteProperty(globalThis, name);
  // Crashes go to the judge, whoever listens to events; and nobody is handed the process with one.
  const emit = process.emit.bind(process);
  Object.defineProperty(process, "emit", { value: emit });
  for (const key of Object.getOwnPropertyNames(process)) {
    if (!KEPT.has(key)) Reflect.deleteProperty(process, key);
  }
  for (const type of CLASSES) {
    lockMethods(type.prototype);
    lockFunctions(type);
  }
  lockMethods(Buffer.prototype, BUFFER_METHODS);
  lockFunctions(Buffer);
  lockMethods(Date.prototype); // Its functions are virtual ones.
  for (const iterable of [[], new Map(), new Set()]) {
    lockFunctions(Object.getPrototypeOf(iterable[Symbol.iterator]()) as object);
  }
  for (const namespace of NAMESPACES) lockFunctions(namespace);
  // JSON.stringify asks every array and object for it.
  for (const prototype of [Array.prototype, Object.prototype]) shadow(prototype, "toJSON", {});
  Object.preventExtensions(Object.prototype);
}

/** Keeps functions from being replaced on an object that nothing inherits from by being written to. */
function lockFunctions(target: object): void {
  for (const key of Reflect.ownKeys(target)) {
    const found = Object.getOwnPropertyDescriptor(target, key);
    if (found?.configurable !== true) continue;
    const isMethod = typeof found.value === "function";
    Object.defineProperty(target, key, isMethod ? { configurable: false, writable: false } : {});
  }
}

/** The same for a prototype, whose methods objects that inherit them may replace, each for itself. */
function lockMethods(target: object, keys = Reflect.ownKeys(target)): void {
  for (const key of keys) {
    const found = Object.getOwnPropertyDescriptor(target, key);
    if (found?.configurable !== true) continue;
    if (typeof found.value === "function") shadow(target, key, found);
    else Object.defineProperty(target, key, { configurable: false });
  }
}

/** Keeps a value on a prototype, as what the objects have that don't set their own. */
function shadow(
  target: object,
  key: string | symbol,
  { value, enumerable = false }: PropertyDescriptor,
): void {
  Object.defineProperty(target, key, {
    configurable: false,
    enumerable,
    get: () => value,
    set(this: unknown, own: unknown): void {
      if (this === target || typeof this !== "object" || this === null) return;
      const descriptor = { value: own, configurable: true, enumerable: true, writable: true };
      Reflect.defineProperty(this, key, descriptor);
    },
  });
}
