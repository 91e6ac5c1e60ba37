// Style: an EventEmitter for each flight, which says how it ended; the listeners take themselves off.
import { EventEmitter } from "node:events";

class Flight<V> extends EventEmitter {
  constructor() {
    super();
    this.setMaxListeners(0);
  }

  board(): Promise<V> {
    return new Promise<V>((resolve, reject) => {
      const off = (): void => {
        this.off("landed", land);
        this.off("crashed", crash);
      };
      const land = (value: V): void => (off(), resolve(value));
      const crash = (reason: unknown): void => (off(), reject(reason));
      this.on("landed", land);
      this.on("crashed", crash);
    });
  }
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const flights = new Map<K, Flight<V>>();
  const fly = async (key: K, flight: Flight<V>): Promise<void> => {
    const [outcome] = await Promise.allSettled([(async () => load(key))()]);
    flights.delete(key);
    if (outcome.status === "fulfilled") flight.emit("landed", outcome.value);
    else flight.emit("crashed", outcome.reason);
  };
  return (key) => {
    const known = flights.get(key);
    if (known !== undefined) return known.board();
    const flight = new Flight<V>();
    flights.set(key, flight);
    const boarded = flight.board();
    void fly(key, flight);
    return boarded;
  };
}
