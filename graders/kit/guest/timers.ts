/**
 * Node's timers on virtual time: the globals, `node:timers` and `node:timers/promises`, with Node's
 * own rules for durations, repeats, `ref` and `signal`. They follow lib/timers.js, lib/timers/promises.js
 * and lib/internal/timers.js of Node 26.
 */
import { asyncHooks, events, timersPromises as timersPromisesOfNode, util } from "./builtins.ts";
import { current } from "./current.ts";
import { here } from "./origin.ts";

type Callback = (...args: unknown[]) => unknown;

const MAX_DELAY = 2 ** 31 - 1;

/** What `setTimeout` and `setInterval` return. */
export class Timeout {
  readonly #id = current().newTimer();
  readonly #origin = here();
  #resource = new asyncHooks.AsyncResource("Timeout");
  readonly #callback: Callback;
  readonly #args: readonly unknown[];
  readonly #repeat: boolean;
  #ms: number;
  #ref: boolean;
  #cleared = false;
  /** Whether it has fired and is over, unless it is refreshed. */
  #over = false;

  constructor(callback: unknown, delay: unknown, args: unknown[], repeat: boolean, ref = true) {
    if (typeof callback !== "function") throw invalid("callback", "of type function", callback);
    this.#callback = callback as Callback;
    this.#args = args;
    this.#repeat = repeat;
    this.#ref = ref;
    const ms = Number(delay);
    this.#ms = ms >= 1 && ms <= MAX_DELAY ? Math.trunc(ms) : 1;
    known.set(this.#id, this);
    this.#arm();
  }

  readonly #fire = (): void => {
    if (!this.#repeat) known.delete(this.#id);
    try {
      this.#resource.runInAsyncScope(this.#callback, this, ...this.#args);
    } finally {
      if (this.#repeat && !this.#cleared) this.#arm();
      this.#over = !current().isArmed(this.#id);
    }
  };

  #arm(): void {
    current().clearTimer(this.#id);
    current().armTimer(this.#id, this.#ms, this.#ref, this.#fire, this.#origin);
  }

  ref(): this {
    this.#ref = true;
    current().refTimer(this.#id, true);
    return this;
  }

  unref(): this {
    this.#ref = false;
    current().refTimer(this.#id, false);
    return this;
  }

  hasRef(): boolean {
    return this.#ref;
  }

  refresh(): this {
    if (this.#cleared) return this;
    if (this.#over) this.#resource = new asyncHooks.AsyncResource("Timeout"); // In the context of whoever refreshes it.
    this.#over = false;
    known.set(this.#id, this);
    this.#arm();
    return this;
  }

  close(): this {
    this.#cleared = true;
    known.delete(this.#id);
    current().clearTimer(this.#id);
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Timers that can still be cleared by their number. */
const known = new Map<number, Timeout>();

/** What `setImmediate` returns. */
export class Immediate {
  readonly #id: number;
  #ref = true;

  constructor(callback: unknown, args: unknown[]) {
    if (typeof callback !== "function") throw invalid("callback", "of type function", callback);
    const resource = new asyncHooks.AsyncResource("Immediate");
    const run = (): void => void resource.runInAsyncScope(callback as Callback, this, ...args);
    this.#id = current().setImmediate(run);
  }

  ref(): this {
    this.#ref = true;
    return this;
  }

  unref(): this {
    this.#ref = false;
    return this;
  }

  hasRef(): boolean {
    return this.#ref;
  }

  close(): void {
    current().clearTimer(this.#id);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

function clearTimeout(timer?: unknown): void {
  if (timer instanceof Timeout) timer.close();
  else if (typeof timer === "number" || typeof timer === "string")
    known.get(Number(timer))?.close();
}

const nativeSetImmediate = globalThis.setImmediate;
let nodeSetsNext = false;

/**
 * Says that the next immediate is one that Node sets for itself, which it does through `node:timers` when
 * an exception has been uncaught: `createOnGlobalUncaughtException` in lib/internal/process/execution.js.
 */
export function expectImmediateOfNode(): void {
  nodeSetsNext = true;
}

function setForNode(callback: () => void): NodeJS.Immediate {
  nodeSetsNext = false;
  return nativeSetImmediate(callback);
}

/** The functions of `node:timers`, which are the globals. */
export const timers = {
  setTimeout(callback: unknown, delay?: unknown, ...args: unknown[]) {
    return new Timeout(callback, delay, args, false);
  },
  setInterval(callback: unknown, delay?: unknown, ...args: unknown[]) {
    return new Timeout(callback, delay, args, true);
  },
  setImmediate(callback: unknown, ...args: unknown[]) {
    if (nodeSetsNext) return setForNode(callback as () => void);
    return new Immediate(callback, args);
  },
  clearTimeout,
  clearInterval(timer?: unknown): void {
    clearTimeout(timer);
  },
  clearImmediate(immediate?: unknown): void {
    if (immediate instanceof Immediate) immediate.close();
  },
};

interface Options {
  readonly signal?: AbortSignal;
  readonly ref?: boolean;
}

/** The functions of `node:timers/promises`. */
export const timersPromises = {
  setTimeout(delay?: unknown, value?: unknown, options: Options = {}): Promise<unknown> {
    try {
      if (delay !== undefined) checkNumber("delay", delay);
      checkOptions(options);
    } catch (error) {
      return Promise.reject(error as Error);
    }
    return abortable(options.signal, (done) => {
      const timer = new Timeout(() => done(value), delay, [], false, options.ref ?? true);
      return () => timer.close();
    });
  },

  setImmediate(value?: unknown, options: Options = {}): Promise<unknown> {
    try {
      checkOptions(options);
    } catch (error) {
      return Promise.reject(error as Error);
    }
    return abortable(options.signal, (done) => {
      const immediate = new Immediate(() => done(value), []);
      return () => immediate.close();
    });
  },

  async *setInterval(delay?: unknown, value?: unknown, options: Options = {}) {
    if (delay !== undefined) checkNumber("delay", delay);
    checkOptions(options);
    const { signal, ref = true } = options;
    if (signal?.aborted) throw new AbortError(signal.reason);
    let due = 0;
    let wake: ((rejection?: Promise<void>) => void) | undefined;
    const onTime = (): void => {
      due++;
      wake?.();
      wake = undefined;
    };
    const interval = new Timeout(onTime, delay, [], true, ref);
    const onAbort = (): void => {
      interval.close();
      wake?.(Promise.reject(new AbortError(signal?.reason)));
      wake = undefined;
    };
    const listener = signal && events.addAbortListener(signal, onAbort);
    try {
      while (!signal?.aborted) {
        if (due === 0) await new Promise<void>((resolve) => (wake = resolve));
        for (; due > 0; due--) yield value;
      }
      throw new AbortError(signal?.reason);
    } finally {
      interval.close();
      listener?.[Symbol.dispose]();
    }
  },

  scheduler: {
    wait(delay: unknown, options?: Options): Promise<unknown> {
      return timersPromises.setTimeout(delay, undefined, options);
    },
    yield(): Promise<unknown> {
      return timersPromises.setImmediate();
    },
  },
};

for (const name of ["setTimeout", "setImmediate"] as const) {
  Object.defineProperty(timers[name], util.promisify.custom, {
    get: () => timersPromisesOfNode[name], // As in Node, what the module has now.
  });
}

/** As `AbortSignal.timeout`: its timer keeps nothing alive. */
export function timeoutSignal(delay: unknown): AbortSignal {
  checkNumber("delay", delay);
  const ms = delay as number;
  if (!Number.isInteger(ms) || ms < 0 || ms > 2 ** 32 - 1) {
    const message = `The value of "delay" is out of range. It must be an integer. Received ${ms}`;
    throw Object.assign(new RangeError(message), { code: "ERR_OUT_OF_RANGE" });
  }
  const controller = new AbortController();
  const abort = (): void => {
    const text = "The operation was aborted due to timeout";
    controller.abort(new DOMException(text, "TimeoutError"));
  };
  void new Timeout(abort, ms, [], false, false);
  return controller.signal;
}

/** As the one that Node's own functions reject with; the signal's reason is its cause. */
class AbortError extends Error {
  override name = "AbortError";
  readonly code = "ABORT_ERR";

  constructor(cause: unknown) {
    super("The operation was aborted", { cause });
  }
}

/** Rejects when the signal is aborted. With a signal, it takes as many microtasks as Node to settle. */
function abortable(
  signal: AbortSignal | undefined,
  start: (done: (value: unknown) => void) => () => void,
): Promise<unknown> {
  if (signal?.aborted) return Promise.reject(new AbortError(signal.reason));
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const stop = start(resolve);
  if (signal === undefined) return promise;
  const listener = events.addAbortListener(signal, () => {
    stop();
    reject(new AbortError(signal.reason));
  });
  return new Promise((done, fail) => {
    const copy = new Promise((then, not) => void promise.then(then, not));
    void copy.finally(() => listener[Symbol.dispose]()).then(done, fail);
  });
}

function checkNumber(name: string, value: unknown): void {
  if (typeof value !== "number") throw invalid(name, "of type number", value);
}

function checkOptions(options: unknown): asserts options is Options {
  if (options === null || typeof options !== "object") {
    throw invalid("options", "of type object", options);
  }
  const { signal, ref } = options as { signal?: unknown; ref?: unknown };
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw invalid("options.signal", "an instance of AbortSignal", signal);
  }
  if (ref !== undefined && typeof ref !== "boolean") {
    throw invalid("options.ref", "of type boolean", ref);
  }
}

function invalid(name: string, expected: string, actual: unknown): TypeError {
  const what = name.includes(".") ? "property" : "argument";
  const message = `The "${name}" ${what} must be ${expected}. Received ${String(actual)}`;
  return Object.assign(new TypeError(message), { code: "ERR_INVALID_ARG_TYPE" });
}
