// Style: no map, but an array of flights, searched with includes, which takes keys for the same as a Map does.
interface Flight<K, V> {
  readonly keys: readonly K[];
  readonly outcome: Promise<PromiseSettledResult<V>>;
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const flights: Flight<K, V>[] = [];
  return async (key) => {
    let flight = flights.find(({ keys }) => keys.includes(key));
    if (flight === undefined) {
      const settled = Promise.allSettled([Promise.try(load, key)]).then(([outcome]) => {
        flights.splice(flights.indexOf(started), 1);
        return outcome;
      });
      const started: Flight<K, V> = { keys: [key], outcome: settled };
      flights.push(started);
      flight = started;
    }
    const outcome = await flight.outcome;
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  };
}
