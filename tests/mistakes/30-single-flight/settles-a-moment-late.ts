// Sleeps once more before it passes the value on.
// caught by: gives all who ask the outcome of their load
import { setTimeout as sleep } from "node:timers/promises";

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key)
      .finally(() => sleep(1))
      .finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
