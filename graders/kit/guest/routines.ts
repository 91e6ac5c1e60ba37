/** Functions of the judge's that run beside the answer, in whatever async context it calls them. */
import { events, timersPromises } from "./builtins.ts";

/** A way of waiting, which may take so many ms; or a function of the judge's to be called. */
export type Step = readonly [way: Way, ms?: number] | (() => unknown);
export type Way = keyof typeof WAYS;

/** A function of the judge's that runs here: its name and what it does. */
export interface RoutinePlan {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Each calls `next` later. Where time is to be waited for, `ms` says how long. */
const WAYS = {
  await: async (next: () => void) => {
    await Promise.resolve();
    next();
  },
  promise: (next: () => void) => void Promise.resolve().then(next),
  thenable: async (next: () => void) => {
    // oxlint-disable-next-line no-thenable -- that is what it is
    await { then: (done: () => void) => done() };
    next();
  },
  queueMicrotask: (next: () => void) => queueMicrotask(next),
  nextTick: (next: () => void) => process.nextTick(next),
  setImmediate: (next: () => void) => void setImmediate(next),
  setTimeout: (next: () => void, ms: number) => void setTimeout(next, ms),
  setInterval: (next: () => void, ms: number) => {
    const timer = setInterval(() => {
      clearInterval(timer);
      next();
    }, ms);
  },
  "timers/promises": async (next: () => void, ms: number) => {
    await timersPromises.setTimeout(ms);
    next();
  },
  "events.once": async (next: () => void, ms: number) => {
    const emitter = new events.EventEmitter();
    setTimeout(() => emitter.emit("go"), ms);
    await events.once(emitter, "go");
    next();
  },
  "for await": async (next: () => void, ms: number) => {
    const ticks = async function* (): AsyncGenerator<void> {
      yield await timersPromises.setTimeout(ms);
    };
    for await (const _ of ticks()) next();
  },
} satisfies Readonly<Record<string, (next: () => void, ms: number) => unknown>>;

/** Makes a function that takes the steps, each from within the one before, and resolves after the last. */
export function makeRoutine(name: string, steps: readonly Step[]): () => Promise<void> {
  const routine = (): Promise<void> => {
    return new Promise((resolve, reject) => {
      const left = steps.values();
      const goOn = (): void => {
        try {
          for (const step of left) {
            if (typeof step !== "function") return void WAYS[step[0]](goOn, step[1] ?? 0);
            const given = step();
            if (given instanceof Promise) return void given.then(goOn, reject);
          }
          resolve();
        } catch (error) {
          reject(error as Error);
        }
      };
      goOn();
    });
  };
  return Object.defineProperty(routine, "name", { value: name });
}
