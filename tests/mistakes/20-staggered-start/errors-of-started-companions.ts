// Races each attempt against its delay and gathers an error for the delay, too.
// caught by: rejects with all errors when all have failed
export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const errors: unknown[] = [];
  const started: Promise<T>[] = [];
  for (const [index, attempt] of attempts.entries()) {
    const own = attempt();
    started.push(own);
    own.catch(() => {});
    if (index === attempts.length - 1) break;
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error("delay")), delay);
    const forever = new Promise<never>(() => {});
    const any = Promise.any(started).catch(() => forever);
    try {
      return await Promise.race([any, own, promise]);
    } catch (error) {
      errors.push(error);
    } finally {
      clearTimeout(timer);
    }
  }
  try {
    return await Promise.any(started);
  } catch (error) {
    throw new AggregateError([...errors, (error as AggregateError).errors.at(-1)]);
  }
}
