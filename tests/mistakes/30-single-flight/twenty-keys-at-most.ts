// Has twenty loads in flight at most; others have to wait.
// caught by: loads different keys concurrently
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  let free = 20;
  const waiting: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = enter()
      .then(() => load(key))
      .finally(leave)
      .finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
