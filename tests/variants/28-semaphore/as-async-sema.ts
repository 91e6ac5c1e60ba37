// Style: as the package async-sema: tokens made beforehand, in a ring buffer, and a deque of those who wait.
class Deque<T> {
  #head = 0;
  #items = new Map<number, T>();

  push(item: T): void {
    this.#items.set(this.#head + this.#items.size, item);
  }

  shift(): T | undefined {
    const item = this.#items.get(this.#head);
    if (this.#items.delete(this.#head)) this.#head++;
    return item;
  }

  get length(): number {
    return this.#items.size;
  }
}

class Sema {
  readonly #free = new Deque<string>();
  readonly #waiting = new Deque<{ resolve: (token: string) => void }>();

  constructor(nr: number) {
    for (let i = 0; i < nr; i++) this.#free.push("1");
  }

  async acquire(): Promise<string> {
    const token = this.#free.shift();
    if (token !== undefined) return token;
    return new Promise((resolve) => {
      this.#waiting.push({ resolve });
    });
  }

  release(token: string): void {
    const p = this.#waiting.shift();
    if (p) p.resolve(token);
    else this.#free.push(token);
  }
}

export class Semaphore {
  readonly #sema: Sema;

  constructor(permits: number) {
    if (!(Number.isSafeInteger(permits) && permits > 0)) throw new RangeError("nr");
    this.#sema = new Sema(permits);
  }

  async acquire(): Promise<() => void> {
    let token: string | undefined = await this.#sema.acquire();
    return () => {
      if (token !== undefined) this.#sema.release(token);
      token = undefined;
    };
  }
}
