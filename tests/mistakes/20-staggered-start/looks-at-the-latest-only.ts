// Gives an attempt up when its delay is over, and looks at the next one only.
// caught by: fulfils as soon as any attempt fulfils
export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const errors: unknown[] = [];
  for (const [index, attempt] of attempts.entries()) {
    const own = attempt();
    own.catch((error: unknown) => (errors[index] = error));
    const { promise, resolve } = Promise.withResolvers<null>();
    const isLast = index === attempts.length - 1;
    const timer = isLast ? undefined : setTimeout(() => resolve(null), delay);
    try {
      const first = await Promise.race([own.then((value) => ({ value })), promise]);
      if (first !== null) return first.value;
    } catch {
      continue;
    } finally {
      clearTimeout(timer);
    }
  }
  throw new AggregateError(errors);
}
