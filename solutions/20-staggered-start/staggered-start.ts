/**
 * Makes the attempts one after another, without waiting long for any, and fulfils as soon as one of
 * them fulfils.
 *
 * The first starts at once; each next one starts `delay` ms after the one before started, or as soon
 * as the one before has failed, whichever comes first. After a success it starts no more. When all
 * have failed, rejects with an `AggregateError` whose `errors` are in the order of the attempts;
 * for no attempts, at once with no errors. This is the idea of Happy Eyeballs:
 * https://www.rfc-editor.org/rfc/rfc8305
 */
export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  // Every attempt has its promise from the start, so Promise.any knows of those still to come.
  const outcomes = attempts.map((attempt) => ({ attempt, ...Promise.withResolvers<T>() }));
  let next = 0;
  let timer: NodeJS.Timeout | undefined;
  const startNext = (): void => {
    clearTimeout(timer);
    const outcome = outcomes[next++];
    if (outcome === undefined) return;
    const mine = next;
    outcome.resolve(outcome.attempt());
    outcome.promise.catch(() => {
      if (next === mine) startNext();
    });
    timer = setTimeout(startNext, delay);
  };
  startNext();
  try {
    return await Promise.any(outcomes.map(({ promise }) => promise));
  } finally {
    clearTimeout(timer);
    next = outcomes.length;
  }
}
