// Style: as the package opossum: an EventEmitter with states and a method fire; a timer opens it by half.
import { EventEmitter } from "node:events";

const STATE = Symbol("state");
const EPOCH = Symbol("epoch");
type Name = "open" | "closed" | "halfOpen" | "pendingClose";

class OpenError extends Error {
  override readonly name = "CircuitOpenError";
  readonly code = "EOPENBREAKER";
}

class CircuitBreaker<A extends unknown[], T> extends EventEmitter {
  [STATE]: Name = "closed";
  [EPOCH] = 0;
  failures = 0;

  constructor(
    readonly action: (...args: A) => Promise<T>,
    readonly config: { errorThreshold: number; resetTimeout: number },
  ) {
    super();
    this.on("open", () => {
      setTimeout(() => this.emit("halfOpen"), config.resetTimeout);
    });
    this.on("halfOpen", () => (this[STATE] = "halfOpen"));
    this.on("success", () => {
      this.failures = 0;
      if (this[STATE] === "pendingClose") this.close();
    });
    this.on("failure", () => {
      this.failures++;
      if (this[STATE] === "pendingClose" || this.failures >= config.errorThreshold) this.open();
    });
  }

  open(): void {
    this[STATE] = "open";
    this[EPOCH]++;
    this.failures = 0;
    this.emit("open");
  }

  close(): void {
    this[STATE] = "closed";
    this.emit("close");
  }

  fire(...args: A): Promise<T> {
    if (this[STATE] === "open" || this[STATE] === "pendingClose") {
      return Promise.reject(new OpenError("Breaker is open"));
    }
    if (this[STATE] === "halfOpen") this[STATE] = "pendingClose";
    const epoch = this[EPOCH];
    return new Promise((resolve, reject) => {
      this.action(...args).then(
        (result) => {
          if (epoch === this[EPOCH]) this.emit("success", result);
          resolve(result);
        },
        (error: unknown) => {
          if (epoch === this[EPOCH]) this.emit("failure", error);
          reject(error);
        },
      );
    });
  }
}

export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  const breaker = new CircuitBreaker(work, {
    errorThreshold: options.failures,
    resetTimeout: options.resetAfter,
  });
  return (...args) => breaker.fire(...args);
}
