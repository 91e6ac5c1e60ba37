// Style: a linked list of those who wait, and a class of leases that know their pool.
interface Node<T> {
  readonly value: T;
  next: Node<T> | null;
}

class List<T> implements Iterable<T> {
  #head: Node<T> | null = null;
  #tail: Node<T> | null = null;

  push(value: T): void {
    const node = { value, next: null };
    if (this.#tail === null) this.#head = node;
    else this.#tail.next = node;
    this.#tail = node;
  }

  *[Symbol.iterator](): Generator<T, void> {
    while (this.#head !== null) {
      const { value, next } = this.#head;
      this.#head = next;
      if (next === null) this.#tail = null;
      yield value;
    }
  }

  take(): T | undefined {
    for (const value of this) return value;
    return undefined;
  }
}

class Lease<R> implements Disposable {
  readonly resource: R;
  #pool: Pool<R> | null;

  constructor(resource: R, pool: Pool<R>) {
    this.resource = resource;
    this.#pool = pool;
  }

  [Symbol.dispose](): void {
    const pool = this.#pool;
    this.#pool = null;
    pool?.free(this.resource);
  }
}

type Turn<R> = { readonly is: "free"; readonly resource: R } | { readonly is: "room" };

export class Pool<R> implements AsyncDisposable {
  readonly #make: () => Promise<R>;
  readonly #unmake: (resource: R) => Promise<void>;
  readonly #size: number;
  readonly #waiting = new List<PromiseWithResolvers<Turn<R>>>();
  readonly #idle = new List<Turn<R>>();
  readonly #everybodyLeft = Promise.withResolvers<void>();
  #count = 0;
  #out = 0;
  #isShut = false;

  constructor(make: () => Promise<R>, unmake: (resource: R) => Promise<void>, size: number) {
    const isGood = Number.isInteger(size) && size > 0;
    if (!isGood) throw new RangeError("bad size");
    [this.#make, this.#unmake, this.#size] = [make, unmake, size];
  }

  acquire(): Promise<Lease<R>> {
    if (this.#isShut) return Promise.reject(new Error("shut"));
    return this.#turn().then((turn) => {
      if (turn.is === "free") return new Lease(turn.resource, this);
      return this.#make().then(
        (resource) => new Lease(resource, this),
        (error: unknown) => {
          this.#out--;
          const next = this.#waiting.take();
          if (next === undefined) this.#count--;
          else this.#grant(next, { is: "room" });
          this.#look();
          throw error;
        },
      );
    });
  }

  free(resource: R): void {
    this.#out--;
    const turn = { is: "free", resource } as const;
    const next = this.#waiting.take();
    if (next === undefined) this.#idle.push(turn);
    else this.#grant(next, turn);
    this.#look();
  }

  #turn(): Promise<Turn<R>> {
    const asked = Promise.withResolvers<Turn<R>>();
    const idle = this.#idle.take();
    if (idle !== undefined) {
      this.#grant(asked, idle);
    } else if (this.#count < this.#size) {
      this.#count++;
      this.#grant(asked, { is: "room" });
    } else {
      this.#waiting.push(asked);
    }
    return asked.promise;
  }

  #grant({ resolve }: PromiseWithResolvers<Turn<R>>, turn: Turn<R>): void {
    this.#out++;
    resolve(turn);
  }

  #look(): void {
    if (this.#isShut && this.#out === 0) this.#everybodyLeft.resolve();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isShut = true;
    for (const { reject } of this.#waiting) reject(new Error("shut"));
    this.#look();
    await this.#everybodyLeft.promise;
    await Promise.all(
      Array.from(this.#idle, (turn) => (turn.is === "free" ? this.#unmake(turn.resource) : null)),
    );
  }
}
