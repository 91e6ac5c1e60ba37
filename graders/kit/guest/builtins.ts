/**
 * Node's own modules, as the guest uses them. To import one is to look at all that it exports, and to load
 * what some of that only loads when it is looked at, which takes a jail 5 ms of its start.
 */

// Virtual ones come in the place of what is global.
export const { process } = globalThis;

export const asyncHooks = process.getBuiltinModule("node:async_hooks");
export const console = process.getBuiltinModule("node:console");
export const events = process.getBuiltinModule("node:events");
export const perfHooks = process.getBuiltinModule("node:perf_hooks");
export const stream = process.getBuiltinModule("node:stream");
export const timers = process.getBuiltinModule("node:timers");
export const timersPromises = process.getBuiltinModule("node:timers/promises");
export const util = process.getBuiltinModule("node:util");
