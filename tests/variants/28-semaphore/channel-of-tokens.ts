// Style: a channel with the permits in it, as in Go: to acquire is to receive one, to release is to send it back.
interface Token {
  readonly number: number;
}

class Channel<T> {
  readonly #values: T[] = [];
  readonly #receivers: ((value: T) => void)[] = [];

  send(value: T): void {
    const receiver = this.#receivers.shift();
    if (receiver) receiver(value);
    else this.#values.push(value);
  }

  receive(): Promise<T> {
    return new Promise((resolve) => {
      if (this.#values.length > 0) resolve(this.#values.shift() as T);
      else this.#receivers.push(resolve);
    });
  }
}

export class Semaphore {
  readonly #channel = new Channel<Token>();

  constructor(permits: number) {
    const isGood = Number.isFinite(permits) && Math.floor(permits) === permits && permits >= 1;
    if (!isGood) throw new RangeError("a channel needs a whole number of places");
    for (let number = 1; number <= permits; number++) this.#channel.send({ number });
  }

  async acquire(): Promise<() => void> {
    const tokens = [await this.#channel.receive()];
    return () => {
      for (const token of tokens.splice(0)) this.#channel.send(token);
    };
  }
}
