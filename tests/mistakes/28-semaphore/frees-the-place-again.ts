// Frees a place by its number, whoever is in it by now.
// caught by: does nothing when a permit is released again
export class Semaphore {
  readonly #isTaken: boolean[];
  readonly #waiting: ((place: number) => void)[] = [];

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#isTaken = Array.from({ length: permits }, () => false);
  }

  async acquire(): Promise<() => void> {
    let place = this.#isTaken.indexOf(false);
    if (place >= 0) this.#isTaken[place] = true;
    else place = await new Promise<number>((resolve) => this.#waiting.push(resolve));
    return () => {
      if (!this.#isTaken[place]) return;
      const next = this.#waiting.shift();
      if (next === undefined) this.#isTaken[place] = false;
      else next(place);
    };
  }
}
