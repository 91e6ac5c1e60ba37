// Style: as the package generic-pool: a dispense, deferred requests, and loans.
interface Lease<R> extends Disposable {
  readonly resource: R;
}

class Deferred<T> {
  declare resolve: (value: T) => void;
  declare reject: (reason: unknown) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

class PooledResource<T> {
  constructor(readonly obj: T) {}
}

export class Pool<R> implements AsyncDisposable {
  private readonly _factory: { create(): Promise<R>; destroy(resource: R): Promise<void> };
  private readonly _config: { max: number };
  private readonly _allObjects = new Set<PooledResource<R>>();
  private readonly _availableObjects: PooledResource<R>[] = [];
  private readonly _resourceLoans = new Map<PooledResource<R>, Deferred<void>>();
  private readonly _waitingClientsQueue: Deferred<Lease<R>>[] = [];
  private readonly _factoryCreateOperations = new Set<Promise<unknown>>();
  private _draining = false;

  constructor(create: () => Promise<R>, destroy: (resource: R) => Promise<void>, size: number) {
    if (!Number.isInteger(size) || size <= 0) throw new RangeError("options.max");
    this._factory = { create: () => create(), destroy: (resource) => destroy(resource) };
    this._config = { max: size };
  }

  private get _potentiallyAllocableResourceCount(): number {
    return this._allObjects.size + this._factoryCreateOperations.size;
  }

  private _loan(pooled: PooledResource<R>, client: Deferred<Lease<R>>): void {
    const loan = new Deferred<void>();
    this._resourceLoans.set(pooled, loan);
    client.resolve({ resource: pooled.obj, [Symbol.dispose]: () => this._release(pooled, loan) });
  }

  private _release(pooled: PooledResource<R>, loan: Deferred<void>): void {
    if (this._resourceLoans.get(pooled) !== loan) return;
    this._resourceLoans.delete(pooled);
    loan.resolve();
    this._availableObjects.push(pooled);
    this._dispense();
  }

  private _createResource(client: Deferred<Lease<R>>): void {
    const operation: Promise<void> = this._factory.create().then(
      (resource) => {
        this._factoryCreateOperations.delete(operation);
        const pooled = new PooledResource(resource);
        this._allObjects.add(pooled);
        this._loan(pooled, client);
      },
      (error: unknown) => {
        this._factoryCreateOperations.delete(operation);
        client.reject(error);
        this._dispense();
      },
    );
    this._factoryCreateOperations.add(operation);
  }

  private _dispense(): void {
    for (;;) {
      const [client] = this._waitingClientsQueue;
      if (client === undefined) return;
      const pooled = this._availableObjects.shift();
      const hasRoom = this._potentiallyAllocableResourceCount < this._config.max;
      if (pooled === undefined && !hasRoom) return;
      this._waitingClientsQueue.shift();
      if (pooled === undefined) this._createResource(client);
      else this._loan(pooled, client);
    }
  }

  acquire(): Promise<Lease<R>> {
    if (this._draining) {
      return Promise.reject(new Error("pool is draining and cannot accept work"));
    }
    const client = new Deferred<Lease<R>>();
    this._waitingClientsQueue.push(client);
    this._dispense();
    return client.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this._draining = true;
    const error = new Error("pool is draining and cannot accept work");
    this._waitingClientsQueue.splice(0).forEach((client) => client.reject(error));
    while (this._factoryCreateOperations.size + this._resourceLoans.size > 0) {
      await Promise.all(this._factoryCreateOperations);
      await Promise.all(Array.from(this._resourceLoans.values(), (loan) => loan.promise));
    }
    await Promise.all(Array.from(this._allObjects, ({ obj }) => this._factory.destroy(obj)));
  }
}
