// Style: a race of three promises, each with a way to call it off.
import type { EventEmitter } from "node:events";

type Off = () => void;

function next(emitter: EventEmitter, event: string, offs: Off[]): Promise<unknown[]> {
  return new Promise((resolve) => {
    const listener = (...args: unknown[]): void => resolve(args);
    emitter.once(event, listener);
    offs.push(() => emitter.off(event, listener));
  });
}

async function failure(emitter: EventEmitter, offs: Off[]): Promise<never> {
  const [error] = await next(emitter, "error", offs);
  throw error;
}

function abortion(signal: AbortSignal, offs: Off[]): Promise<never> {
  return new Promise((_resolve, reject) => {
    const listener = (): void => reject(signal.reason);
    if (signal.aborted) listener();
    else signal.addEventListener("abort", listener);
    offs.push(() => signal.removeEventListener("abort", listener));
  });
}

export function once(
  emitter: EventEmitter,
  event: string,
  options?: { signal?: AbortSignal },
): Promise<unknown[]> {
  const offs: Off[] = [];
  const ends: Promise<unknown[]>[] = [];
  if (options?.signal) ends.push(abortion(options.signal, offs));
  ends.push(next(emitter, event, offs));
  if (event !== "error") ends.push(failure(emitter, offs));
  return Promise.race(ends).finally(() => offs.forEach((off) => off()));
}
