// Style: a WeakMap for the keys that are objects and a Map for the others, each of cells with a promise or none.
interface Cell<V> {
  flight: Promise<V> | null;
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const ofObjects = new WeakMap<WeakKey, Cell<V>>();
  const ofOthers = new Map<unknown, Cell<V>>();
  const cellOf = (key: K): Cell<V> => {
    const isObject = (typeof key === "object" && key !== null) || typeof key === "function";
    const cells = isObject ? (ofObjects as unknown as Map<unknown, Cell<V>>) : ofOthers;
    let cell = cells.get(key);
    if (cell === undefined) cells.set(key, (cell = { flight: null }));
    return cell;
  };
  const fly = async (key: K, cell: Cell<V>): Promise<V> => {
    await null;
    using _clear = { [Symbol.dispose]: () => void (cell.flight = null) };
    return await load(key);
  };
  return (key) => {
    const cell = cellOf(key);
    return (cell.flight ??= fly(key, cell));
  };
}
