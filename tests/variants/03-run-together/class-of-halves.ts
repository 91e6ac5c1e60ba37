// Style: a class whose object waits for two halves; private fields and bound methods.
class Pair<A, B> {
  readonly #whole = Promise.withResolvers<[A, B]>();
  #left: { readonly value: A } | undefined;
  #right: { readonly value: B } | undefined;

  get whole(): Promise<[A, B]> {
    return this.#whole.promise;
  }

  readonly fail = (reason: unknown): void => this.#whole.reject(reason);

  readonly setLeft = (value: A): void => {
    this.#left = { value };
    this.#join();
  };

  readonly setRight = (value: B): void => {
    this.#right = { value };
    this.#join();
  };

  #join(): void {
    if (this.#left && this.#right) this.#whole.resolve([this.#left.value, this.#right.value]);
  }
}

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const pair = new Pair<A, B>();
  void foo().then(pair.setLeft, pair.fail);
  void bar().then(pair.setRight, pair.fail);
  return pair.whole;
}
