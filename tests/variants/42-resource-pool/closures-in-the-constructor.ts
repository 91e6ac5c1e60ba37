// Style: a class whose methods are closures that its constructor makes.
interface Lease<R> extends Disposable {
  readonly resource: R;
}

export class Pool<R> {
  declare acquire: () => Promise<Lease<R>>;
  declare [Symbol.asyncDispose]: () => Promise<void>;

  constructor(create: () => Promise<R>, destroy: (resource: R) => Promise<void>, size: number) {
    if (Math.floor(size) !== size || size < 1 || size === Infinity) {
      throw new RangeError(`A pool can't have a size of ${size}`);
    }
    let places = size;
    let close: (() => void) | undefined;
    const free: { of: R }[] = [];
    const line: [serve: () => void, refuse: (why: unknown) => void][] = [];

    const leave = (): void => {
      const [next] = line.splice(0, 1);
      if (next) next[0]();
      else if (++places === size) close?.();
    };
    const enter = async (): Promise<void> => {
      if (close) throw new Error("closed");
      if (places > 0) places--;
      else await new Promise<void>((...both) => line.push(both));
    };

    this.acquire = async () => {
      await enter();
      const reused = free.pop();
      const thing = reused
        ? reused.of
        : await create().catch((why: unknown) => (leave(), Promise.reject(why)));
      let mine = true;
      return {
        resource: thing,
        [Symbol.dispose]() {
          if (mine) {
            mine = false;
            free.push({ of: thing });
            leave();
          }
        },
      };
    };
    this[Symbol.asyncDispose] = () =>
      new Promise((resolve, reject) => {
        close = () => {
          Promise.all(free.map(({ of }) => destroy(of))).then(() => resolve(), reject);
        };
        line.splice(0).forEach(([, refuse]) => refuse(new Error("closed")));
        if (places === size) close();
      });
  }
}
