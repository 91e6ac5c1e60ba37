// Style: a web stream for each subscriber, which keeps what is put into it and is an async iterable by itself.
export class Broadcast<T> {
  #controllers = new Set<ReadableStreamDefaultController<T>>();
  #done = false;

  publish(value: T): void {
    if (this.#done) throw new Error("closed");
    for (const controller of this.#controllers) controller.enqueue(value);
  }

  close(): void {
    this.#done = true;
    for (const controller of this.#controllers) controller.close();
    this.#controllers.clear();
  }

  subscribe(): AsyncIterableIterator<T> {
    let mine: ReadableStreamDefaultController<T>;
    const stream = new ReadableStream<T>({
      start: (controller) => {
        mine = controller;
        if (this.#done) controller.close();
        else this.#controllers.add(controller);
      },
      cancel: () => {
        this.#controllers.delete(mine);
      },
    });
    return stream.values() as AsyncIterableIterator<T>;
  }
}
