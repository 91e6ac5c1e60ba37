// Style: callbacks and chains of promises, without async, in a closure that hands out an iterator.
export function mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  type Result = IteratorResult<R, void>;
  type Slot = { settled: boolean; result: Promise<Result> };
  const end: Result = { done: true, value: undefined };
  const slots: Slot[] = [];
  let iterator: AsyncIterator<T> | null = null;
  let reading = false;
  let over = false;
  let consumer: PromiseWithResolvers<Result> | null = null;

  function fill() {
    if (reading || over || slots.length >= limit) return;
    reading = true;
    iterator ??= source[Symbol.asyncIterator]();
    iterator.next().then(
      (item) => {
        reading = false;
        if (over) return;
        if (item.done) {
          over = true;
          iterator = null;
          add(Promise.resolve(end));
        } else {
          add(mapper(item.value).then((value) => ({ done: false, value })));
          fill();
        }
      },
      (error) => {
        over = true;
        add(Promise.reject(error));
      },
    );
  }

  function add(result: Promise<Result>) {
    const slot: Slot = { settled: false, result };
    const settle = () => {
      slot.settled = true;
      serve();
    };
    slots.push(slot);
    result.then(settle, settle);
  }

  function serve() {
    if (!consumer || !slots[0] || !slots[0].settled) return;
    const { resolve, reject } = consumer;
    consumer = null;
    slots.shift()!.result.then(
      (result) => {
        resolve(result);
        fill();
      },
      (error) => {
        close();
        reject(error);
      },
    );
  }

  function close() {
    over = true;
    slots.length = 0;
    if (iterator && iterator.return) iterator.return().catch(() => {});
    iterator = null;
  }

  return {
    next() {
      fill();
      if (over && slots.length === 0) return Promise.resolve(end);
      consumer = Promise.withResolvers();
      const { promise } = consumer;
      serve();
      return promise;
    },
    return() {
      close();
      return Promise.resolve(end);
    },
    throw(error) {
      close();
      return Promise.reject(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]() {
      close();
      return Promise.resolve();
    },
  };
}
