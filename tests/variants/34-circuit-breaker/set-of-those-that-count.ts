// Style: a set of the calls whose outcome counts, which is emptied when the breaker opens; withResolvers.
export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  enum Mode {
    Closed,
    Open,
    Half,
  }
  const counting = new Set<symbol>();
  let mode = Mode.Closed;
  let row = 0;

  const trip = (): void => {
    counting.clear();
    row = 0;
    mode = Mode.Open;
    setTimeout(() => (mode = Mode.Half), options.resetAfter);
  };

  return (...args: A) => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    if (mode === Mode.Open || (mode === Mode.Half && counting.size > 0)) {
      reject(Object.assign(new Error("Circuit is open"), { name: "CircuitOpenError" }));
      return promise;
    }
    const call = Symbol("call");
    counting.add(call);
    work(...args)
      .then((value) => {
        resolve(value);
        if (!counting.delete(call)) return;
        row = 0;
        mode = Mode.Closed;
      })
      .catch((reason: unknown) => {
        reject(reason);
        if (!counting.delete(call)) return;
        row++;
        if (mode === Mode.Half || row === options.failures) trip();
      });
    return promise;
  };
}
