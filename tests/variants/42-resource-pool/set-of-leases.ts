// Style: a set of leases and creations in flight, which the disposal awaits; small methods with .then.
interface Lease<R> extends Disposable {
  readonly resource: R;
}

interface Waiting<R> {
  readonly use: (loan: Loan<R>) => void;
  readonly give: (error: Error) => void;
}

interface Loan<R> {
  readonly place: Place<R>;
  readonly bringBack: () => void;
}

/** A place in the pool, which remembers what was created in it. */
class Place<R> {
  resource: Promise<R> | null = null;

  fill(create: () => Promise<R>): Promise<R> {
    if (this.resource === null) {
      this.resource = create();
      this.resource.catch(() => {
        this.resource = null;
      });
    }
    return this.resource;
  }
}

export class Pool<R> implements AsyncDisposable {
  readonly #places: Place<R>[];
  readonly #away = new Set<Promise<void>>();
  readonly #waiting: Waiting<R>[] = [];
  readonly #create: () => Promise<R>;
  readonly #destroy: (resource: R) => Promise<void>;
  #closed: Error | null = null;

  constructor(create: () => Promise<R>, destroy: (resource: R) => Promise<void>, size: number) {
    if (!Number.isInteger(size) || size < 1) throw new RangeError("size must be 1, 2, 3 ...");
    this.#create = create;
    this.#destroy = destroy;
    this.#places = new Array(size).fill(null).map(() => new Place<R>());
  }

  acquire(): Promise<Lease<R>> {
    if (this.#closed) return Promise.reject(this.#closed);
    return new Promise<Loan<R>>((use, give) => {
      const index = this.#places.findLastIndex(({ resource }) => resource !== null);
      const [place] = this.#places.splice(index, 1);
      if (place === undefined) this.#waiting.push({ use, give });
      else use(this.#takeAway(place));
    }).then(({ place, bringBack }) => {
      return place.fill(this.#create).then(
        (resource) => ({ resource, [Symbol.dispose]: bringBack }),
        (error: unknown) => {
          bringBack();
          throw error;
        },
      );
    });
  }

  #takeAway(place: Place<R>): Loan<R> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#away.add(promise);
    const bringBack = (): void => {
      if (!this.#away.delete(promise)) return;
      const next = this.#waiting.shift();
      if (next !== undefined) next.use(this.#takeAway(place));
      else this.#places.push(place);
      resolve();
    };
    return { place, bringBack };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = new Error("no leases any more");
    for (const { give } of this.#waiting.splice(0)) give(this.#closed);
    while (this.#away.size > 0) await Promise.all(this.#away);
    const ends = this.#places.map(async ({ resource }) => {
      if (resource !== null) await this.#destroy(await resource);
    });
    await Promise.all(ends);
  }
}
