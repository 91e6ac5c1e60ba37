// Compares keys with Object.is, which tells 0 from -0.
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  let flights: { readonly key: K; readonly flight: Promise<V> }[] = [];
  return (key) => {
    const known = flights.find((one) => Object.is(one.key, key));
    if (known !== undefined) return known.flight;
    const flight = Promise.try(load, key).finally(() => {
      flights = flights.filter((one) => one.flight !== flight);
    });
    flights.push({ key, flight });
    return flight;
  };
}
