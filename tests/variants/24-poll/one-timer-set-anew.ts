// Style: a single timer, set for whatever is due next by the clock: a call or the end.
export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = Date.now() + options.timeout;
    let timer: NodeJS.Timeout | undefined;

    function setFor(due: number): void {
      clearTimeout(timer);
      timer = setTimeout(wake, due - Date.now());
    }

    function wake(): void {
      if (Date.now() < deadline) look();
      else reject(new DOMException("", "TimeoutError"));
    }

    function look(): void {
      setFor(deadline);
      probe().then(take, (error) => {
        clearTimeout(timer);
        reject(error);
      });
    }

    function take(value: T | undefined): void {
      const due = Date.now() + options.interval;
      if (value !== undefined) {
        clearTimeout(timer);
        resolve(value);
      } else if (due < deadline) {
        setFor(due);
      }
    }

    look();
  });
}
