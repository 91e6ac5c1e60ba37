// Style: a function with a Node-style callback inside, and a thin promise around it.
import type { EventEmitter } from "node:events";

type Callback = (outcome: { args: unknown[] } | { reason: unknown }) => void;

function onceThen(
  emitter: EventEmitter,
  event: string,
  signal: AbortSignal | undefined,
  callback: Callback,
): void {
  const added: (() => void)[] = [];
  function done(outcome: Parameters<Callback>[0]): void {
    for (let off = added.pop(); off !== undefined; off = added.pop()) off();
    callback(outcome);
  }
  function add(name: string, toOutcome: (args: unknown[]) => Parameters<Callback>[0]): void {
    function listener(...args: unknown[]): void {
      done(toOutcome(args));
    }
    emitter.on(name, listener);
    added.push(() => emitter.off(name, listener));
  }
  if (signal) {
    const off = new AbortController();
    const abort = (): void => done({ reason: signal.reason });
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { signal: off.signal });
    added.push(() => off.abort());
  }
  add(event, (args) => ({ args }));
  if (event !== "error") add("error", (args) => ({ reason: args[0] }));
}

export function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    onceThen(emitter, event, options.signal, (outcome) => {
      if ("args" in outcome) resolve(outcome.args);
      else reject(outcome.reason);
    });
  });
}
