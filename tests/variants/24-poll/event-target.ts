// Style: an EventTarget that announces the end, with listeners that a signal takes off again.
class End extends Event {
  readonly settle: () => void;

  constructor(settle: () => void) {
    super("end");
    this.settle = settle;
  }
}

export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const news = new EventTarget();
  let timer: NodeJS.Timeout | undefined;
  const limit = setTimeout(() => {
    const error = new DOMException("timed out", "TimeoutError");
    news.dispatchEvent(new End(() => reject(error)));
  }, options.timeout);
  let running = true;
  const listener = (event: Event): void => {
    running = false;
    clearTimeout(timer);
    clearTimeout(limit);
    (event as End).settle();
  };
  news.addEventListener("end", listener);
  const next = async (): Promise<void> => {
    try {
      const value = await probe();
      if (!running) return;
      if (value === undefined) timer = setTimeout(next, options.interval);
      else news.dispatchEvent(new End(() => resolve(value)));
    } catch (error) {
      news.dispatchEvent(new End(() => reject(error)));
    }
  };
  void next();
  return promise;
}
