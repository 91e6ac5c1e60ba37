// Style: a semaphore in the manner of async-sema, and a stack of the resources that rest.
class Semaphore {
  private readonly queue: { go: () => void; stop: (reason: unknown) => void }[] = [];
  private readonly whenIdle: (() => void)[] = [];
  private free: number;

  constructor(private readonly permits: number) {
    this.free = permits;
  }

  acquire(): Promise<void> {
    if (this.free > 0) {
      this.free--;
      return Promise.resolve();
    }
    return new Promise((go, stop) => this.queue.push({ go, stop }));
  }

  release(): void {
    const next = this.queue.shift();
    if (next) return next.go();
    this.free++;
    if (this.free === this.permits) this.whenIdle.forEach((tell) => tell());
    return undefined;
  }

  rejectAll(reason: unknown): void {
    for (const { stop } of this.queue.splice(0)) stop(reason);
  }

  async drain(): Promise<void> {
    if (this.free === this.permits) return;
    await new Promise<void>((resolve) => void this.whenIdle.push(resolve));
  }
}

interface Lease<R> extends Disposable {
  readonly resource: R;
}

export class Pool<R> implements AsyncDisposable {
  private readonly resting: { readonly resource: R }[] = [];
  private readonly semaphore: Semaphore;
  private isDraining = false;

  constructor(
    private readonly create: () => Promise<R>,
    private readonly destroy: (resource: R) => Promise<void>,
    size: number,
  ) {
    if (!(size >= 1 && Number.isSafeInteger(size))) throw new RangeError("size");
    this.semaphore = new Semaphore(size);
  }

  async acquire(): Promise<Lease<R>> {
    if (this.isDraining) throw new Error("draining");
    await this.semaphore.acquire();
    try {
      const box = this.resting.pop() ?? { resource: await this.create() };
      let give: (() => void) | undefined = () => {
        this.resting.push(box);
        this.semaphore.release();
      };
      const back = (): void => {
        const once = give;
        give = undefined;
        once?.();
      };
      return { resource: box.resource, [Symbol.dispose]: back };
    } catch (error) {
      this.semaphore.release();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.isDraining = true;
    this.semaphore.rejectAll(new Error("draining"));
    await this.semaphore.drain();
    await Promise.all(this.resting.map(({ resource }) => this.destroy(resource)));
  }
}
