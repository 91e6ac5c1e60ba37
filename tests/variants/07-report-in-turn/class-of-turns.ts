// Style: a class; a queue of deferred turns, of which each opens the next.
class Turns {
  readonly #end = Promise.withResolvers<void>();
  #last: Promise<void> = Promise.resolve();

  add<T>(promise: Promise<T>, report: (value: T) => void): void {
    const { promise: turnIsOver, resolve: endTurn } = Promise.withResolvers<void>();
    const turnIsHere = this.#last;
    this.#last = turnIsOver;
    promise.then(
      (value) =>
        turnIsHere.then(() => {
          report(value);
          endTurn();
        }),
      (error: unknown) => turnIsHere.then(() => this.#end.reject(error)),
    );
  }

  finish(): Promise<void> {
    this.#last.then(this.#end.resolve, this.#end.reject);
    return this.#end.promise;
  }
}

export function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const turns = new Turns();
  for (const work of works) turns.add(work(), report);
  return turns.finish();
}
