// Counts in a loop in place of waiting for the delay: time does not pass for anyone else.
// caught by: starts the next attempt when the delay is over
export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const started: Promise<T>[] = [];
  for (const attempt of attempts) {
    const own = attempt();
    own.catch(() => {});
    started.push(own);
    for (let count = 0; count < 100 * delay; count++);
  }
  return Promise.any(started);
}
