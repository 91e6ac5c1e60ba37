// Style: the state pattern: a class for each state with private fields, which says what comes next.
interface State {
  /** The state that a call leads to when it is let through; undefined when it is rejected. */
  enter(): State | undefined;
  succeeded(): State;
  failed(): State;
}

interface Config {
  readonly failures: number;
  readonly resetAfter: number;
}

class Closed implements State {
  readonly #config: Config;
  #count = 0;
  constructor(config: Config) {
    this.#config = config;
  }
  enter(): State {
    return this;
  }
  succeeded(): State {
    this.#count = 0;
    return this;
  }
  failed(): State {
    return ++this.#count === this.#config.failures ? new Open(this.#config) : this;
  }
}

class Open implements State {
  readonly #config: Config;
  #isOver = false;
  constructor(config: Config) {
    this.#config = config;
    setTimeout(() => (this.#isOver = true), config.resetAfter);
  }
  enter(): State | undefined {
    return this.#isOver ? new OnTrial(this.#config) : undefined;
  }
  succeeded(): State {
    return this;
  }
  failed(): State {
    return this;
  }
}

class OnTrial implements State {
  readonly #config: Config;
  constructor(config: Config) {
    this.#config = config;
  }
  enter(): undefined {}
  succeeded(): State {
    return new Closed(this.#config);
  }
  failed(): State {
    return new Open(this.#config);
  }
}

class CircuitOpenError extends Error {}
CircuitOpenError.prototype.name = "CircuitOpenError";

export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  let current: State = new Closed(options);
  return async (...args) => {
    const mine = current.enter();
    if (mine === undefined) throw new CircuitOpenError();
    current = mine;
    const [outcome] = await Promise.allSettled([work(...args)]);
    const isGood = outcome.status === "fulfilled";
    if (current === mine) current = isGood ? mine.succeeded() : mine.failed();
    if (isGood) return outcome.value;
    throw outcome.reason;
  };
}
