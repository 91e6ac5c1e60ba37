// Starts all attempts at once, and takes the first success.
// caught by: starts the next attempt when the delay is over
export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  return Promise.any(attempts.map((attempt) => attempt()));
}
