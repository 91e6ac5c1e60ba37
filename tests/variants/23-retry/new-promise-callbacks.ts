// Style: one hand-made promise, callbacks and a timer, as before there were async functions.
export function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  return new Promise(function (resolve, reject) {
    const most = options.attempts;
    let wait = options.delay;
    let attempt = 0;

    if (!(Math.floor(most) === most && most > 0 && most < Infinity)) {
      reject(new RangeError("bad number of attempts: " + most));
      return;
    }

    function next(): void {
      attempt++;
      let promise: Promise<T>;
      try {
        promise = work(attempt);
      } catch (error) {
        failed(error);
        return;
      }
      promise.then(resolve, failed);
    }

    function failed(error: unknown): void {
      if (attempt >= most) {
        reject(error);
        return;
      }
      setTimeout(next, wait);
      wait = wait + wait;
    }

    next();
  });
}
