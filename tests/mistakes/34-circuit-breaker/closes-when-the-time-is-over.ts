// Closes by itself when the time is over.
// caught by: lets one call through as a trial
export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  let state: "closed" | "open" | "on trial" = "closed";
  let opening = 0;
  let count = 0;
  let openedAt = 0;
  const open = (): void => {
    state = "open";
    opening++;
    count = 0;
    openedAt = performance.now();
  };
  const refuse = (): never => {
    throw Object.assign(new Error("the circuit is open"), { name: "CircuitOpenError" });
  };
  return async (...args) => {
    if (state === "on trial") refuse();
    if (state === "open") {
      if (performance.now() - openedAt < options.resetAfter) refuse();
      state = "closed";
    }
    const begun = opening;
    try {
      const result = await work(...args);
      if (begun === opening) {
        count = 0;
        state = "closed";
      }
      return result;
    } catch (error) {
      if (begun === opening) {
        count++;
        if (state === "on trial" || count >= options.failures) open();
      }
      throw error;
    }
  };
}
