/** Hands out a limited number of permits. */
export class Semaphore {
  // TODO: keep how many permits are free, and who waits for one, in order

  /**
   * Makes a semaphore with that many permits, a whole number from 1.
   *
   * Throws a `RangeError` for any other number.
   */
  constructor(permits: number) {
    // TODO: throw a RangeError if permits is no whole number from 1
    throw new Error("TODO: Semaphore");
  }

  /**
   * Waits until a permit is free, after all who asked before, and resolves to a function that
   * releases it.
   *
   * A released permit goes at once to the one that waited longest. Calling the function again does
   * nothing. It needs no `this`.
   */
  acquire(): Promise<() => void> {
    // TODO: take a permit if one is free, or else wait in line until somebody hands one over
    // TODO: resolve to a function that hands the permit to the first in line, or makes it free
    // TODO: see to it that the function does so once, however often it is called
    throw new Error("TODO: acquire");
  }
}
