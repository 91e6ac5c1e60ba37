/** The right to use a resource until the lease is disposed of. */
export interface Lease<R> extends Disposable {
  /** The resource, which is nobody else's in the meantime. */
  readonly resource: R;
}

/**
 * Up to `size` resources, made when they are needed and used again and again.
 *
 * `create` and `destroy` make a resource and put an end to one. `size` is a whole number from 1;
 * for any other the constructor throws a `RangeError`.
 */
export class Pool<R> implements AsyncDisposable {
  // TODO: keep what is given; throw a RangeError if size is no whole number from 1
  // TODO: keep the free resources, how many are in use, and those who wait, in order
  constructor(create: () => Promise<R>, destroy: (resource: R) => Promise<void>, size: number) {
    throw new Error("TODO: Pool");
  }

  /**
   * Resolves to a lease of a free resource, of one that is created for it, or of the first to come
   * free; rejects as `create` does, and with an `Error` when the pool is disposed of.
   */
  async acquire(): Promise<Lease<R>> {
    // TODO: give a free resource, or create one if there is room, or else wait in line
    // TODO: make a lease that gives its resource back once, to whoever has waited longest
    // TODO: when create fails, pass that on, and let the next in line have the place
    throw new Error("TODO: acquire");
  }

  /** Turns everybody away, waits until every lease is back, and destroys all resources. */
  async [Symbol.asyncDispose](): Promise<void> {
    // TODO: reject those who wait, and all who come from now on
    // TODO: wait for the leases, those included whose resource is being created
    // TODO: destroy all resources concurrently
    throw new Error("TODO: asyncDispose");
  }
}
