// Compares keys with ==, which takes 1 for "1".
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  let flights: { readonly key: K; readonly flight: Promise<V> }[] = [];
  return (key) => {
    const known = flights.find(
      (one) => (one.key as unknown) == key || (one.key !== one.key && key !== key),
    );
    if (known !== undefined) return known.flight;
    const flight = Promise.try(load, key).finally(() => {
      flights = flights.filter((one) => one.flight !== flight);
    });
    flights.push({ key, flight });
    return flight;
  };
}
