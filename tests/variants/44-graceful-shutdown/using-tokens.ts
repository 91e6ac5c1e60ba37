// Style: each work holds a token with `using`; the shutdown waits for the last token.
class Tokens {
  readonly #held = new Set<symbol>();
  #onEmpty: (() => void)[] = [];

  take(): Disposable {
    const token = Symbol("token");
    this.#held.add(token);
    return {
      [Symbol.dispose]: () => {
        this.#held.delete(token);
        if (this.#held.size === 0) for (const tell of this.#onEmpty.splice(0)) tell();
      },
    };
  }

  whenEmpty(tell: () => void): void {
    if (this.#held.size === 0) tell();
    else this.#onEmpty.push(tell);
  }
}

export class Drain {
  #tokens: Tokens | undefined = new Tokens();
  #outcome: Promise<"drained" | "timed out"> | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#tokens === undefined) throw new Error("The drain is shut");
    using _token = this.#tokens.take();
    return await work();
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    const tokens = this.#tokens;
    this.#tokens = undefined;
    this.#outcome ??= new Promise((resolve) => {
      using stack = new DisposableStack();
      const timer = setTimeout(resolve, timeout, "timed out");
      stack.defer(() => clearTimeout(timer));
      const cleanUp = stack.move();
      tokens?.whenEmpty(() => {
        cleanUp.dispose();
        resolve("drained");
      });
    });
    return this.#outcome;
  }
}
