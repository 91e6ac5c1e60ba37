// Style: no generator at all, but a class that keeps the protocol by hand.
class RandomNumbers implements AsyncGenerator<number, void> {
  #left = 10;

  next(): Promise<IteratorResult<number, void>> {
    if (this.#left === 0) return Promise.resolve({ done: true, value: undefined });
    this.#left--;
    return new Promise((resolve) => {
      setTimeout(() => resolve({ done: false, value: Math.random() * 10 }), 1_000);
    });
  }

  return(): Promise<IteratorResult<number, void>> {
    this.#left = 0;
    return this.next();
  }

  throw(error: unknown): Promise<IteratorResult<number, void>> {
    this.#left = 0;
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

export function randomNumbers(): AsyncGenerator<number, void> {
  return new RandomNumbers();
}
