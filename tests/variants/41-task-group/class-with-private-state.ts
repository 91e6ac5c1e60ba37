// Style: a class with private fields in the manner of Trio's nursery.
class Nursery {
  readonly #controller = new AbortController();
  readonly #parked = Promise.withResolvers<void>();
  #children = 0;
  #isClosed = false;
  #error: { readonly value: unknown } | null = null;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  readonly spawn = (work: (signal: AbortSignal) => Promise<void>): void => {
    if (this.#isClosed) throw new Error("Nursery is closed to new arrivals");
    void this.watch(work(this.signal));
  };

  async watch<T>(child: Promise<T>): Promise<T | undefined> {
    this.#children += 1;
    try {
      return await child;
    } catch (error) {
      if (this.#error === null) {
        this.#error = { value: error };
        this.#controller.abort(error);
      }
      return undefined;
    } finally {
      this.#children -= 1;
      if (this.#children === 0) this.#close();
    }
  }

  async join(): Promise<void> {
    await this.#parked.promise;
    if (this.#error !== null) throw this.#error.value;
  }

  #close(): void {
    this.#isClosed = true;
    this.#parked.resolve();
  }
}

export async function withTaskGroup<T>(body: (group: Nursery) => Promise<T>): Promise<T> {
  const nursery = new Nursery();
  const result = nursery.watch(body(nursery));
  await nursery.join();
  return (await result) as T;
}
