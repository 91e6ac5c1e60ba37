// Style: .then with two functions, closures in place of states: each says what a call does now.
export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  type Gate = (args: A) => Promise<T>;
  const refuse: Gate = () => {
    const error = new Error("refused");
    Object.defineProperty(error, "name", { value: "CircuitOpenError" });
    return Promise.reject(error);
  };
  let gate: Gate;

  const open = (): void => {
    gate = refuse;
    setTimeout(() => {
      gate = (args) => {
        gate = refuse;
        return work(...args).then(
          (value) => {
            gate = closed();
            return value;
          },
          (reason: unknown) => {
            open();
            return Promise.reject(reason);
          },
        );
      };
    }, options.resetAfter);
  };

  const closed = (): Gate => {
    let left = options.failures;
    const self: Gate = (args) => {
      const promise = work(...args);
      return promise.then(
        (value) => {
          left = options.failures;
          return value;
        },
        () => {
          left -= 1;
          if (gate === self && left === 0) open();
          return promise;
        },
      );
    };
    return self;
  };

  gate = closed();
  return (...args) => gate(args);
}
