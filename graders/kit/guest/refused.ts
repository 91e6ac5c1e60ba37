/** What runs in real time, or reaches out of the guest, and so can't be governed: refused with a sentence. */
import { current } from "./current.ts";

const REAL_TIME = "which runs in real time and can't be used in an exercise";
const OUTSIDE = "which reaches out of the exercise and can't be used in it";

/** Global functions and classes that are refused when called, by name. */
export const refusedGlobals: Readonly<Record<string, string>> = {
  MessageChannel: REAL_TIME,
  BroadcastChannel: REAL_TIME,
  Worker: REAL_TIME,
  CompressionStream: REAL_TIME,
  DecompressionStream: REAL_TIME,
  fetch: OUTSIDE,
  WebSocket: OUTSIDE,
  EventSource: OUTSIDE,
};

/** Members of `Atomics` that are refused. */
export const refusedAtomics: Readonly<Record<string, string>> = {
  wait: "which blocks the thread: that is not waiting",
  waitAsync: REAL_TIME,
};

/** Members of `WebAssembly`, which is refused altogether: it has threads, and memory outside the heap. */
export const refusedWebAssembly: Readonly<Record<string, string>> = {
  Module: OUTSIDE,
  Instance: OUTSIDE,
  Memory: OUTSIDE,
  Table: OUTSIDE,
  Global: OUTSIDE,
  validate: OUTSIDE,
  compile: REAL_TIME,
  instantiate: REAL_TIME,
  compileStreaming: REAL_TIME,
  instantiateStreaming: REAL_TIME,
};

/** Members of `process` that are refused. */
export const refusedProcess: Readonly<Record<string, string>> = {
  exit: OUTSIDE,
  reallyExit: OUTSIDE,
  abort: OUTSIDE,
  kill: OUTSIDE,
  chdir: OUTSIDE,
  dlopen: OUTSIDE,
  binding: OUTSIDE,
  getBuiltinModule: OUTSIDE,
};

/** Makes a stand-in, callable and constructible, that refuses. */
export function refusal(name: string, why: string): unknown {
  return function (): never {
    return current().refuse(`uses ${name}, ${why}`);
  };
}
