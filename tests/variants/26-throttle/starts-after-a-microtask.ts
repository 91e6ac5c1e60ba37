// Style: the first call of an interval is made in a microtask; the rest is one chain of promises.
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const waiting: A[] = [];
  let chain: Promise<void> | null = null;

  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, interval));
  const step = async (): Promise<void> => {
    const [args] = waiting.splice(0, waiting.length).slice(-1);
    if (args === undefined) {
      chain = null;
      return;
    }
    fn(...args);
    await pause();
    return step();
  };

  return (...args: A) => {
    if (chain === null) {
      chain = pause().then(step);
      queueMicrotask(() => fn(...args));
    } else {
      waiting.push(args);
    }
  };
}
