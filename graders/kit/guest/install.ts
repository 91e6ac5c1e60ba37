/**
 * Puts virtual time in the place of real time, once, before any answer loads: references that an
 * answer takes early, at the top of a module, are virtual like all others.
 */
import { syncBuiltinESMExports } from "node:module";
import * as builtins from "./builtins.ts";
import { current } from "./current.ts";
import {
  VirtualMark,
  VirtualDate,
  performanceClocks,
  temporalClocks,
  virtualTimeStamp,
} from "./clocks.ts";
import { virtualConsole } from "./console.ts";
import { virtualCrypto } from "./crypto.ts";
import { virtualProcess } from "./process.ts";
import { guardedFunctions } from "./forbidden.ts";
import { refusal, refusedAtomics, refusedGlobals, refusedWebAssembly } from "./refused.ts";
import { NO_ASYNC_STACKS } from "./origin.ts";
import { expectImmediateOfNode, timeoutSignal, timers, timersPromises } from "./timers.ts";

/**
 * Installs virtual time and returns a function that puts everything back.
 *
 * @param undoable Whether that function will be called. To look at some globals (`WebSocket`) is to load
 *   them, which costs as much as all the rest of a jail's start-up.
 * @param timers Whether timers are virtual, too, or Node's own.
 */
export function install({
  undoable,
  timers: areVirtual = true,
}: {
  readonly undoable: boolean;
  readonly timers?: boolean;
}): () => void {
  const undo: (() => void)[] = [];
  if (undoable) {
    const { setFlagsFromString } = builtins.process.getBuiltinModule("node:v8");
    setFlagsFromString(NO_ASYNC_STACKS);
    undo.push(() => setFlagsFromString("--async-stack-traces"));
  }

  const define = (target: object, key: string, what: PropertyDescriptor): void => {
    const before = undoable ? Object.getOwnPropertyDescriptor(target, key) : undefined;
    const enumerable = Object.prototype.propertyIsEnumerable.call(target, key);
    Reflect.deleteProperty(target, key); // To define over some is to load them, too.
    Object.defineProperty(target, key, { ...what, enumerable, configurable: true });
    undo.push(() => {
      if (before === undefined) Reflect.deleteProperty(target, key);
      else Object.defineProperty(target, key, before);
    });
  };
  const put = (target: object, members: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(members))
      define(target, key, { value, writable: true });
  };
  const refuse = (
    target: object,
    prefix: string,
    members: Readonly<Record<string, string>>,
  ): void => {
    for (const [name, why] of Object.entries(members)) {
      put(target, { [name]: refusal(`${prefix}${name}`, why) });
    }
  };

  if (areVirtual) {
    put(globalThis, timers);
    put(builtins.timers, timers);
    put(builtins.timersPromises, timersPromises);
    put(AbortSignal, { timeout: timeoutSignal });
  }
  put(globalThis, { Date: VirtualDate, console: virtualConsole() });
  put(Math, { random: () => current().draw() });

  put(VirtualDate.prototype, { constructor: VirtualDate });
  put(globalThis, { process: virtualProcess() });
  put(performance, performanceClocks(performance));
  put(globalThis, { PerformanceMark: VirtualMark });
  put(builtins.perfHooks, { PerformanceMark: VirtualMark });
  const { Temporal } = globalThis as { Temporal?: Parameters<typeof temporalClocks>[0] };
  if (Temporal !== undefined) put(Temporal.Now, temporalClocks(Temporal));
  const stamp = getterOf(Event.prototype, "timeStamp") as (this: Event) => number;
  define(Event.prototype, "timeStamp", {
    get(this: Event): number {
      return virtualTimeStamp(stamp.call(this));
    },
  });

  for (const [target, name, guard] of guardedFunctions()) put(target, { [name]: guard });
  refuse(globalThis, "", refusedGlobals);
  refuse(Atomics, "Atomics.", refusedAtomics);
  const WebAssembly = {};
  put(globalThis, { WebAssembly });
  refuse(WebAssembly, "WebAssembly.", refusedWebAssembly);
  const crypto = getterOf(globalThis, "crypto") as (this: unknown) => object;
  define(globalThis, "crypto", { get: () => virtualCrypto(crypto.call(globalThis)) });
  syncBuiltinESMExports();

  const { process } = builtins;
  const onRejection = (reason: unknown): void => current().unhandled(reason);
  const onException = (error: unknown): void => {
    current().uncaught(error);
    expectImmediateOfNode();
  };
  const others = (["unhandledRejection", "uncaughtException"] as const).map((event) => {
    const listeners = process.listeners(event as "uncaughtException");
    process.removeAllListeners(event);
    return () => {
      process.removeAllListeners(event);
      for (const listener of listeners) process.on(event as "uncaughtException", listener);
    };
  });
  process.on("unhandledRejection", onRejection);
  process.on("uncaughtException", onException);
  undo.push(...others);

  return () => {
    for (const step of undo.reverse()) step();
    syncBuiltinESMExports();
  };
}

function getterOf(target: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(target, key)?.get;
}
