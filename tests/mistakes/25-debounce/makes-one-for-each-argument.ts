// Keeps a timer for each first argument, so that calls with different ones do not belong to one run.
// caught by: hands on the arguments of the last call
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const waiting = new Map<unknown, { readonly args: A; readonly timer: NodeJS.Timeout }>();
  const take = (key: unknown): A | undefined => {
    const call = waiting.get(key);
    waiting.delete(key);
    clearTimeout(call?.timer);
    return call?.args;
  };
  const make = (key: unknown): void => {
    const args = take(key);
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    const [key] = args;
    take(key);
    waiting.set(key, { args, timer: setTimeout(make, wait, key) });
  };
  return Object.assign(debounced, {
    cancel: () => [...waiting.keys()].forEach(take),
    flush: () => [...waiting.keys()].forEach(make),
  });
}
