// Style: a for await loop over a source whose next loses a race when the sink has failed.
import type { Writable } from "node:stream";

type Listeners = Readonly<Record<string, (...args: never[]) => void>>;

function listen(sink: Writable, listeners: Listeners): Disposable {
  const entries = Object.entries(listeners);
  for (const [event, listener] of entries) sink.on(event, listener as () => void);
  return {
    [Symbol.dispose]() {
      for (const [event, listener] of entries) sink.off(event, listener as () => void);
    },
  };
}

function interruptible<T>(source: AsyncIterable<T>, interrupted: Promise<never>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = source[Symbol.asyncIterator]();
      return {
        async next() {
          try {
            return await Promise.race([iterator.next(), interrupted]);
          } catch (error) {
            throw { error };
          }
        },
        async return() {
          await iterator.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

/** Rejects with the error of the sink, in a box, so that it can be told from one of the source. */
export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  let hasFailed = false;
  const fail = (error: unknown): void => {
    hasFailed = true;
    failure.reject(error);
  };
  using _listeners = listen(sink, { error: fail, close: () => fail(new Error("closed")) });
  const until = async (event: string): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    using _listener = listen(sink, { [event]: () => resolve() });
    await Promise.race([promise, failure.promise]);
  };
  const values = interruptible(source, failure.promise);
  const iterator = values[Symbol.asyncIterator]();
  let isReading = true;
  try {
    for await (const value of { [Symbol.asyncIterator]: () => iterator }) {
      isReading = false;
      if (!sink.write(value)) await until("drain");
      isReading = true;
    }
    isReading = false;
    sink.end();
    await until("finish");
  } catch (caught) {
    if (!isReading) throw caught;
    if (hasFailed) iterator.return?.().catch(() => {});
    else sink.destroy();
    throw (caught as { error: unknown }).error;
  }
}
