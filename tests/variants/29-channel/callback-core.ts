// Style: a core of callbacks in the manner of js-csp (put and take), made into promises at the edge.
import { promisify } from "node:util";

type Callback<V> = (error: Error | null, value?: V) => void;

class Core<T> {
  buffer: T[] = [];
  takes: Callback<T | undefined>[] = [];
  puts: { value: T; done: Callback<void> }[] = [];
  isClosed = false;
  capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  put(value: T, done: Callback<void>): void {
    if (this.isClosed) {
      done(new Error("put on a closed channel"));
    } else if (this.takes.length > 0) {
      this.takes.shift()!(null, value);
      done(null);
    } else if (this.buffer.length < this.capacity) {
      this.buffer.push(value);
      done(null);
    } else {
      this.puts.push({ value, done });
    }
  }

  take(done: Callback<T | undefined>): void {
    if (this.buffer.length > 0) {
      done(null, this.buffer.shift());
      const put = this.puts.shift();
      if (put === undefined) return;
      this.buffer.push(put.value);
      put.done(null);
    } else if (this.puts.length > 0) {
      const put = this.puts.shift()!;
      done(null, put.value);
      put.done(null);
    } else if (this.isClosed) {
      done(null, undefined);
    } else {
      this.takes.push(done);
    }
  }

  close(): void {
    this.isClosed = true;
    const { takes, puts } = this;
    this.takes = [];
    this.puts = [];
    takes.forEach((done) => done(null, undefined));
    puts.forEach(({ done }) => done(new Error("the channel was closed")));
  }
}

export class Channel<T> {
  readonly core: Core<T>;
  readonly send: (value: T) => Promise<void>;
  readonly receive: () => Promise<T | undefined>;

  constructor(capacity: number) {
    if (Number.isInteger(capacity) === false || Math.sign(capacity) === -1) {
      throw new RangeError("a capacity is a whole number from 0");
    }
    this.core = new Core(capacity);
    this.send = promisify((value: T, done: Callback<void>) => this.core.put(value, done));
    this.receive = promisify((done: Callback<T | undefined>) => this.core.take(done));
  }

  close(): void {
    this.core.close();
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    const receive = this.receive;
    return (async function* () {
      for (;;) {
        const value = await receive();
        if (value === undefined) break;
        yield value;
      }
    })();
  }
}
