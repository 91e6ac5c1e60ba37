// Style: one async loop that sleeps until there is an ask, gathers for a while, and starts loading on the side.
import { scheduler } from "node:timers/promises";

type Letter<K, V> = { key: K; resolve(value: V): void; reject(reason: unknown): void };

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  const mailbox: Letter<K, V>[] = [];
  let wake = (): void => {};

  async function deliver(letters: readonly Letter<K, V>[]): Promise<void> {
    const places: K[] = [];
    for (const { key } of letters) places.includes(key) || places.push(key);
    const outcome = await Promise.allSettled([loadMany(places)]);
    const [loaded] = outcome;
    for (const { key, resolve, reject } of letters) {
      if (loaded.status === "rejected") {
        reject(loaded.reason);
      } else if (loaded.value.length !== places.length) {
        reject(new Error("wrong number of values"));
      } else {
        const place = Number.isNaN(key) ? places.findIndex(Number.isNaN) : places.indexOf(key);
        resolve(loaded.value[place]!);
      }
    }
  }

  async function collect(): Promise<never> {
    for (;;) {
      if (mailbox.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      await scheduler.wait(wait);
      void deliver(mailbox.splice(0));
    }
  }

  void collect();
  return (key) => {
    return new Promise<V>((resolve, reject) => {
      mailbox.push({ key, resolve, reject });
      wake();
    });
  };
}
