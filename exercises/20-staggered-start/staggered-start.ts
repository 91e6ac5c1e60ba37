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
  // TODO: start the first attempt, and a timer for the next one
  // TODO: when the timer runs out or the latest attempt fails, do the same for the next one
  // TODO: as soon as any attempt fulfils, stop the timer, start no more, and pass the value on
  // TODO: when all have failed, gather their errors in the order of the attempts and reject
  throw new Error("TODO: firstSuccess");
}
