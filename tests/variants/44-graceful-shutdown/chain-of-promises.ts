// Style: a promise that stands for all works so far, made anew for each work.
export class Drain {
  #all: Promise<unknown> = Promise.resolve();
  #result: Promise<"drained" | "timed out"> | undefined;

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#result) return Promise.reject(new Error("too late"));
    const running = work();
    this.#all = Promise.allSettled([this.#all, running]);
    return running;
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    this.#result ??= new Promise((resolve) => {
      const timer = setTimeout(() => resolve("timed out"), timeout);
      void this.#all.then(() => {
        clearTimeout(timer);
        resolve("drained");
      });
    });
    return this.#result;
  }
}
