// Style: works out on the clock how much time is left, and limits each probe and each pause to that.
class TimeIsUp extends DOMException {
  constructor() {
    super("time is up", "TimeoutError");
  }
}

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeIsUp()), Math.max(ms, 0));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const deadline = Date.now() + options.timeout;
  const left = (): number => deadline - Date.now();
  let value = await within(probe(), left());
  while (value === undefined) {
    const rest = left();
    if (rest <= 0) throw new TimeIsUp();
    await pause(Math.min(rest, options.interval));
    if (left() <= 0) throw new TimeIsUp();
    value = await within(probe(), left());
  }
  return value;
}
