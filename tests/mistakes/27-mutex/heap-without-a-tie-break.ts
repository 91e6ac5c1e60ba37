// Keeps the line in a heap of equal priorities, which does not keep the order of equals.
// caught by: runs the works in the order asked for
interface Entry {
  readonly priority: number;
  readonly start: () => void;
}

class Heap {
  readonly #items: Entry[] = [];

  push(entry: Entry): void {
    let at = this.#items.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#items[parent]!.priority <= entry.priority) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Entry | undefined {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (this.#items.length === 0 || last === undefined) return top;
    this.#items[0] = last;
    let at = 0;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const entry = this.#items[child];
        if (entry !== undefined && entry.priority < this.#items[least]!.priority) least = child;
      }
      if (least === at) return top;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(one: number, other: number): void {
    [this.#items[one], this.#items[other]] = [this.#items[other]!, this.#items[one]!];
  }
}

export class Mutex {
  #isLocked = false;
  readonly #line = new Heap();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) {
      await new Promise<void>((start) => this.#line.push({ priority: 0, start }));
    }
    this.#isLocked = true;
    try {
      return await work();
    } finally {
      const next = this.#line.pop();
      if (next === undefined) this.#isLocked = false;
      else next.start();
    }
  }
}
