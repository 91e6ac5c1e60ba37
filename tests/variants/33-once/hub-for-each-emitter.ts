// Style: one hub for each emitter, which listens as long as anybody waits and tells a queue of waiters.
import type { EventEmitter } from "node:events";

interface Waiter {
  readonly event: string;
  readonly resolve: (args: unknown[]) => void;
  readonly reject: (reason: unknown) => void;
}

class Hub {
  static readonly #hubs = new WeakMap<EventEmitter, Hub>();
  readonly #waiters = new Set<Waiter>();
  readonly #listeners = new Map<string, (...args: unknown[]) => void>();
  readonly #emitter: EventEmitter;

  constructor(emitter: EventEmitter) {
    this.#emitter = emitter;
  }

  static of(emitter: EventEmitter): Hub {
    const hub = Hub.#hubs.get(emitter) ?? new Hub(emitter);
    Hub.#hubs.set(emitter, hub);
    return hub;
  }

  add(waiter: Waiter): void {
    this.#waiters.add(waiter);
    this.#listen(waiter.event);
    this.#listen("error");
  }

  remove(waiter: Waiter): void {
    this.#waiters.delete(waiter);
    for (const [event, listener] of this.#listeners) {
      const isWanted = Array.from(this.#waiters).some((other) => other.event === event);
      if (isWanted || (event === "error" && this.#waiters.size > 0)) continue;
      this.#listeners.delete(event);
      this.#emitter.off(event, listener);
    }
  }

  #listen(event: string): void {
    if (this.#listeners.has(event)) return;
    const listener = (...args: unknown[]): void => {
      for (const waiter of [...this.#waiters]) {
        if (waiter.event === event) waiter.resolve(args);
        else if (event === "error") waiter.reject(args[0]);
        else continue;
        this.remove(waiter);
      }
    };
    this.#listeners.set(event, listener);
    this.#emitter.on(event, listener);
  }
}

export function once(
  emitter: EventEmitter,
  event: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const hub = Hub.of(emitter);
  const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
  const waiter: Waiter = {
    event,
    resolve: (args) => {
      signal?.removeEventListener("abort", onAbort);
      resolve([...args]);
    },
    reject: (reason) => {
      signal?.removeEventListener("abort", onAbort);
      reject(reason);
    },
  };
  const onAbort = (): void => {
    hub.remove(waiter);
    reject(signal?.reason);
  };
  signal?.addEventListener("abort", onAbort, { once: true });
  hub.add(waiter);
  return promise;
}
