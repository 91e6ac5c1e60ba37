// Style: a class with private fields; every value gets a slot, and an open slot keeps hope alive.
interface Slot {
  reason?: unknown;
  isOpen: boolean;
}

class Hopes<T> {
  readonly #outcome = Promise.withResolvers<T>();
  readonly #slots: Slot[] = [];
  #isComplete = false;

  add(value: T | PromiseLike<T>): void {
    const slot: Slot = { isOpen: true };
    this.#slots.push(slot);
    Promise.resolve(value).then(this.#outcome.resolve, (reason: unknown) => {
      slot.reason = reason;
      slot.isOpen = false;
      this.#look();
    });
  }

  end(): void {
    this.#isComplete = true;
    this.#look();
  }

  get outcome(): Promise<T> {
    return this.#outcome.promise;
  }

  #look(): void {
    if (!this.#isComplete || this.#slots.some(({ isOpen }) => isOpen)) return;
    this.#outcome.reject(new AggregateError(this.#slots.map(({ reason }) => reason)));
  }
}

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const hopes = new Hopes<T>();
  for (const value of values) hopes.add(value);
  hopes.end();
  return await hopes.outcome;
}
