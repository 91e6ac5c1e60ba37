// Style: a queue of tokens, one for each place; some carry a resource.
interface Lease<R> extends Disposable {
  readonly resource: R;
}

interface Token<R> {
  filling: [] | [resource: R];
}

export class Pool<R> implements AsyncDisposable {
  #tokens: Token<R>[];
  #takers: ((token: Token<R> | null) => void)[] = [];
  #create: () => Promise<R>;
  #destroy: (resource: R) => Promise<void>;
  #state = { closed: false, size: 0, done: (): void => {} };

  constructor(create: () => Promise<R>, destroy: (resource: R) => Promise<void>, size: number) {
    if (size < 1 || size % 1 !== 0) throw new RangeError(`Bad size ${size}`);
    this.#create = create;
    this.#destroy = destroy;
    this.#tokens = [];
    this.#state.size = size;
    for (let place = 0; place < size; place++) this.#tokens.push({ filling: [] });
  }

  #take(): Promise<Token<R> | null> {
    if (this.#state.closed) return Promise.resolve(null);
    const filled = this.#tokens.findIndex(({ filling }) => filling.length > 0);
    const [token] = this.#tokens.splice(Math.max(filled, 0), 1);
    return token ? Promise.resolve(token) : new Promise((resolve) => this.#takers.push(resolve));
  }

  #put(token: Token<R>): void {
    const taker = this.#takers.shift();
    if (taker !== undefined) {
      taker(token);
    } else {
      this.#tokens.push(token);
      if (this.#tokens.length === this.#state.size) this.#state.done();
    }
  }

  async acquire(): Promise<Lease<R>> {
    const token = await this.#take();
    if (token === null) throw new Error("no more leases");
    if (token.filling.length === 0) {
      try {
        token.filling = [await this.#create()];
      } catch (error) {
        this.#put(token);
        throw error;
      }
    }
    const stack = new DisposableStack();
    stack.defer(() => this.#put(token));
    return {
      resource: token.filling[0] as R,
      [Symbol.dispose]: () => stack.dispose(),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#state.closed = true;
    this.#takers.forEach((taker) => taker(null));
    this.#takers = [];
    if (this.#tokens.length < this.#state.size) {
      await new Promise<void>((resolve) => {
        this.#state.done = resolve;
      });
    }
    const ends = this.#tokens.flatMap(({ filling }) => filling.map((one) => this.#destroy(one)));
    for (const end of await Promise.allSettled(ends)) {
      if (end.status === "rejected") throw end.reason;
    }
  }
}
