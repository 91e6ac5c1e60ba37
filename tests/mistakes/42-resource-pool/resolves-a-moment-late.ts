// Sleeps for a moment when all resources are destroyed.
// caught by: destroys all resources when every lease is back
import { setTimeout as sleep } from "node:timers/promises";

interface Lease<R> extends Disposable {
  readonly resource: R;
}

export class Pool<R> implements AsyncDisposable {
  readonly #create: () => Promise<R>;
  readonly #destroy: (resource: R) => Promise<void>;
  readonly #size: number;
  readonly #free: R[] = [];
  readonly #waiting: PromiseWithResolvers<Lease<R>>[] = [];
  readonly #allBack = Promise.withResolvers<void>();
  #inUse = 0;
  #isDisposed = false;

  constructor(create: () => Promise<R>, destroy: (resource: R) => Promise<void>, size: number) {
    if (!Number.isInteger(size) || size < 1) throw new RangeError("size");
    this.#create = create;
    this.#destroy = destroy;
    this.#size = size;
  }

  async acquire(): Promise<Lease<R>> {
    if (this.#isDisposed) throw new Error("the pool is disposed of");
    const asked = Promise.withResolvers<Lease<R>>();
    this.#waiting.push(asked);
    this.#serve();
    return asked.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isDisposed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error("the pool is disposed of"));
    if (this.#inUse > 0) await this.#allBack.promise;
    await Promise.all(this.#free.splice(0).map((resource) => this.#destroy(resource)));
    await sleep(0);
  }

  #serve(): void {
    while (this.#inUse < this.#size) {
      const asked = this.#waiting.shift();
      if (asked === undefined) break;
      this.#inUse++;
      if (this.#free.length > 0) asked.resolve(this.#lease(this.#free.pop() as R));
      else void this.#createFor(asked);
    }
    if (this.#isDisposed && this.#inUse === 0) this.#allBack.resolve();
  }

  async #createFor({ resolve, reject }: PromiseWithResolvers<Lease<R>>): Promise<void> {
    try {
      resolve(this.#lease(await this.#create()));
    } catch (error) {
      reject(error);
      this.#inUse--;
      this.#serve();
    }
  }

  #lease(resource: R): Lease<R> {
    let isBack = false;
    const giveBack = (): void => {
      if (isBack) return;
      isBack = true;
      this.#free.push(resource);
      this.#inUse--;
      this.#serve();
    };
    return { resource, [Symbol.dispose]: giveBack };
  }
}
