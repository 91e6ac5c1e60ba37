// Keeps the loads in flight by the function that loads, for all that are made of it.
// caught by: gives all who ask the outcome of their load
const flights = new Map<unknown, Map<never, Promise<unknown>>>();

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = (flights.get(load) ?? new Map()) as Map<K, Promise<V>>;
  flights.set(load, inFlight);
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
