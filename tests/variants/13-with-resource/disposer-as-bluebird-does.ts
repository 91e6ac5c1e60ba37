// Style: as Bluebird's Promise.using: a disposer that knows how to end what it holds.
class Disposer<R> {
  readonly #promise: Promise<R>;
  readonly #dispose: (resource: R) => Promise<void>;

  constructor(promise: Promise<R>, dispose: (resource: R) => Promise<void>) {
    this.#promise = promise;
    this.#dispose = dispose;
  }

  promise(): Promise<R> {
    return this.#promise;
  }

  async tryDispose(resource: R): Promise<PromiseSettledResult<void>> {
    const [outcome] = await Promise.allSettled([this.#dispose(resource)]);
    return outcome;
  }
}

function using<R, T>(disposer: Disposer<R>, fn: (resource: R) => Promise<T>): Promise<T> {
  return disposer.promise().then((resource) =>
    fn(resource).then(
      async (value) => {
        const end = await disposer.tryDispose(resource);
        return end.status === "rejected" ? Promise.reject(end.reason) : value;
      },
      async (reason: unknown) => {
        await disposer.tryDispose(resource);
        return Promise.reject(reason);
      },
    ),
  );
}

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return using(new Disposer(acquire(), release), use);
}
