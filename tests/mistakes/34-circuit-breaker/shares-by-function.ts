// Keeps one state for each work, though two breakers may have the same.
// caught by: opens after failures failures in a row
const counts = new WeakMap<object, number>();

export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  let state: "closed" | "open" | "on trial" = "closed";
  let opening = 0;
  let openedAt = 0;
  const open = (): void => {
    state = "open";
    opening++;
    counts.set(work, 0);
    openedAt = performance.now();
  };
  const refuse = (): never => {
    throw Object.assign(new Error("the circuit is open"), { name: "CircuitOpenError" });
  };
  return async (...args) => {
    if (state === "on trial") refuse();
    if (state === "open") {
      if (performance.now() - openedAt < options.resetAfter) refuse();
      state = "on trial";
    }
    const begun = opening;
    try {
      const result = await work(...args);
      if (begun === opening) {
        counts.set(work, 0);
        state = "closed";
      }
      return result;
    } catch (error) {
      if (begun === opening) {
        const count = (counts.get(work) ?? 0) + 1;
        counts.set(work, count);
        if (state === "on trial" || count >= options.failures) open();
      }
      throw error;
    }
  };
}
