// Style: a linked list of those who wait, with a node for the one that is running at its head.
interface Node {
  readonly start: () => void;
  next: Node | null;
}

export class Mutex {
  #head: Node | null = null;
  #tail: Node | null = null;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = (): void => {
        const end = (settle: () => void): void => {
          settle();
          this.#advance();
        };
        Promise.try(work).then(
          (value) => end(() => resolve(value)),
          (error: unknown) => end(() => reject(error)),
        );
      };
      const node: Node = { start, next: null };
      if (this.#tail === null) {
        this.#head = this.#tail = node;
        start();
      } else {
        this.#tail = this.#tail.next = node;
      }
    });
  }

  #advance(): void {
    this.#head = this.#head?.next ?? null;
    if (this.#head === null) this.#tail = null;
    else this.#head.start();
  }
}
