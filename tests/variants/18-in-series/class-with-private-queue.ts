// Style: a class with a private queue; all works are put on it, and a failure empties it.
class Queue<T> {
  #waiting: { work: () => Promise<T>; end: PromiseWithResolvers<T> }[] = [];
  #busy = false;

  add(work: () => Promise<T>): Promise<T> {
    const end = Promise.withResolvers<T>();
    this.#waiting.push({ work, end });
    void this.#run();
    return end.promise;
  }

  async #run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#waiting.length > 0) {
      const next = this.#waiting.shift()!;
      try {
        next.end.resolve(await next.work());
      } catch (error) {
        this.#waiting = [];
        next.end.reject(error);
      }
    }
  }
}

export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const queue = new Queue<T>();
  return Promise.all(works.map((work) => queue.add(work)));
}
