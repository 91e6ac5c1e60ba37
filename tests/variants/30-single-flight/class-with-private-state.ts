// Style: a class with private fields and a bound method; forgets a flight only if it is still the one of its key.
class Flights<K, V> {
  readonly #load: (key: K) => Promise<V>;
  readonly #flights = new Map<K, Promise<V>>();

  constructor(load: (key: K) => Promise<V>) {
    this.#load = load;
    this.get = this.get.bind(this);
  }

  get(key: K): Promise<V> {
    return this.#flights.get(key) ?? this.#start(key);
  }

  #start(key: K): Promise<V> {
    const load = this.#load;
    const flight = new Promise<V>((resolve) => resolve(load(key)));
    const land = (): void => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.then(land, land);
    this.#flights.set(key, flight);
    return flight;
  }
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  return new Flights(load).get;
}
