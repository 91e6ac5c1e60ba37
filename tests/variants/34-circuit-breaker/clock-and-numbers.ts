// Style: three numbers and a clock: failures in a row, until when it is open, and how often it has been.
export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  let inRow = 0;
  let openUntil = -Infinity;
  let openings = 0;
  let onTrial = false;

  return async function call(...args: A): Promise<T> {
    const isClosed = openUntil === -Infinity;
    if (onTrial || (!isClosed && performance.now() < openUntil)) {
      const error = new Error("not now");
      error.name = "CircuitOpenError";
      throw error;
    }
    if (!isClosed) onTrial = true;
    const opening = openings;
    const isTrial = onTrial;
    try {
      const value = await work(...args);
      if (opening === openings) {
        inRow = 0;
        openUntil = -Infinity;
        onTrial = false;
      }
      return value;
    } catch (error) {
      if (opening === openings) {
        inRow++;
        if (isTrial || inRow >= options.failures) {
          openings++;
          inRow = 0;
          onTrial = false;
          openUntil = performance.now() + options.resetAfter;
        }
      }
      throw error;
    }
  };
}
