/**
 * Makes a function that passes its calls on to `work`, and stops doing so while `work` keeps failing.
 *
 * After `failures` failures in a row the breaker opens: calls reject at once with an `Error` whose
 * `name` is `CircuitOpenError`, and `work` is not called. `resetAfter` ms after it opened, the next
 * call is let through as a trial, and only that one while it is in flight. Its success closes the
 * breaker, its failure opens it again for `resetAfter` ms. Calls that started before the breaker
 * opened settle as `work` does, and change nothing from then on. `failures` is at least 1.
 */
export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  const { failures, resetAfter } = options;
  // A period says how many more calls it lets through, and after how many more failures it is over.
  // A call changes the period in which it began, and no other.
  let period = { calls: Infinity, failures };
  const open = (): void => {
    period = { calls: 0, failures: 0 };
    setTimeout(() => (period = { calls: 1, failures: 1 }), resetAfter);
  };
  return async (...args) => {
    const begun = period;
    if (begun.calls === 0) {
      throw Object.assign(new Error("the circuit is open"), { name: "CircuitOpenError" });
    }
    begun.calls--;
    try {
      const result = await work(...args);
      Object.assign(begun, { calls: Infinity, failures });
      return result;
    } catch (error) {
      begun.failures--;
      if (begun === period && begun.failures === 0) open();
      throw error;
    }
  };
}
