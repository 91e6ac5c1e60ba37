// Those who join look every millisecond whether the load is over.
// caught by: gives all who ask the outcome of their load
import { setTimeout as sleep } from "node:timers/promises";

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  const waitFor = async (key: K, known: Promise<V>): Promise<V> => {
    while (inFlight.get(key) === known) await sleep(1);
    return known;
  };
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return waitFor(key, known);
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
