// Style: an array of slots, each a small state machine; a loop looks for what can be done.
interface Lease<R> extends Disposable {
  readonly resource: R;
}

type Slot<R> =
  | { state: "empty" }
  | { state: "creating" }
  | { state: "idle"; resource: R }
  | { state: "leased"; resource: R };

interface Request<R> {
  resolve(lease: Lease<R>): void;
  reject(reason: unknown): void;
}

export class Pool<R> {
  readonly slots: Slot<R>[];
  readonly requests: Request<R>[] = [];
  readonly listeners: (() => void)[] = [];
  disposed = false;
  readonly create: () => Promise<R>;
  readonly destroy: (resource: R) => Promise<void>;

  constructor(create: () => Promise<R>, destroy: (resource: R) => Promise<void>, size: number) {
    if (!Number.isInteger(size)) throw new RangeError("size has to be a whole number");
    if (size <= 0) throw new RangeError("size has to be positive");
    this.slots = Array.from({ length: size }, () => ({ state: "empty" }));
    this.create = create;
    this.destroy = destroy;
  }

  acquire(): Promise<Lease<R>> {
    return new Promise((resolve, reject) => {
      if (this.disposed) {
        reject(new Error("The pool has been disposed of"));
        return;
      }
      this.requests.push({ resolve, reject });
      this.step();
    });
  }

  step(): void {
    while (this.requests.length > 0) {
      const idle = this.slots.findIndex(({ state }) => state === "idle");
      if (idle >= 0) {
        this.lend(idle, (this.slots[idle] as { resource: R }).resource, this.requests.shift()!);
        continue;
      }
      const empty = this.slots.findIndex(({ state }) => state === "empty");
      if (empty < 0) return;
      this.fill(empty, this.requests.shift()!);
    }
    if (!this.slots.some(({ state }) => state === "leased" || state === "creating")) {
      for (const tell of this.listeners.splice(0)) tell();
    }
  }

  lend(index: number, resource: R, request: Request<R>): void {
    const mine: Slot<R> = { state: "leased", resource };
    this.slots[index] = mine;
    request.resolve({
      resource,
      [Symbol.dispose]: () => {
        if (this.slots[index] !== mine) return;
        this.slots[index] = { state: "idle", resource };
        this.step();
      },
    });
  }

  fill(index: number, request: Request<R>): void {
    this.slots[index] = { state: "creating" };
    this.create().then(
      (resource) => this.lend(index, resource, request),
      (reason: unknown) => {
        this.slots[index] = { state: "empty" };
        request.reject(reason);
        this.step();
      },
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.disposed = true;
    for (const { reject } of this.requests.splice(0)) reject(new Error("The pool is closing"));
    const idle = new Promise<void>((resolve) => this.listeners.push(resolve));
    this.step();
    await idle;
    const ends: Promise<void>[] = [];
    for (const slot of this.slots) if ("resource" in slot) ends.push(this.destroy(slot.resource));
    await Promise.all(ends);
  }
}
