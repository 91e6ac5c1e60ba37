// Style: a single timer, set for whatever is due next by the clock: a call or the end.
export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = Date.now() + options.timeout;
    let due = Infinity;
    let timer: NodeJS.Timeout;
    let isOver = false;

    function set(): void {
      clearTimeout(timer);
      timer = setTimeout(wake, Math.min(due, deadline) - Date.now());
    }

    function finish(): void {
      isOver = true;
      clearTimeout(timer);
    }

    function wake(): void {
      if (Date.now() < deadline) return look();
      finish();
      reject(new DOMException("timed out", "TimeoutError"));
    }

    function look(): void {
      due = Infinity;
      set();
      probe().then(take, (error) => {
        finish();
        reject(error);
      });
    }

    function take(value: T | undefined): void {
      if (isOver) return;
      if (value === undefined) {
        due = Date.now() + options.interval;
        if (due < deadline) set();
      } else {
        finish();
        resolve(value);
      }
    }

    look();
  });
}
