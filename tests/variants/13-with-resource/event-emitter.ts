// Style: an EventEmitter that tells of each step, and a listener for each.
import { EventEmitter } from "node:events";

type Step<T> = { ok: true; value: T } | { ok: false; error: unknown };

const step = <T>(promise: Promise<T>): Promise<Step<T>> =>
  promise.then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => ({ ok: false as const, error }),
  );

export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const life = new EventEmitter();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const end = (outcome: Step<T>): void => {
    life.removeAllListeners();
    if (outcome.ok) resolve(outcome.value);
    else reject(outcome.error);
  };
  life.once("acquired", async (got: Step<R>) => {
    if (!got.ok) return end(got);
    life.emit("used", got.value, await step(use(got.value)));
  });
  life.once("used", async (resource: R, used: Step<T>) => {
    life.emit("released", used, await step(release(resource)));
  });
  life.once("released", (used: Step<T>, released: Step<void>) => {
    end(used.ok && !released.ok ? released : used);
  });
  void step(acquire()).then((got) => life.emit("acquired", got));
  return promise;
}
