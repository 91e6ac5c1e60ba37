// Puts the load off with a timer, so that others can join.
// caught by: loads different keys concurrently
import { setTimeout as sleep } from "node:timers/promises";

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = sleep(1)
      .then(() => load(key))
      .finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
