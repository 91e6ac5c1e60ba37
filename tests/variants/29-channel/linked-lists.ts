// Style: linked lists in place of arrays, as libraries have them for long queues; closures in place of fields.
class List<T> {
  private head: { item: T; next: unknown } | undefined;
  private tail: { item: T; next: unknown } | undefined;
  size = 0;

  push(item: T): void {
    const node = { item, next: undefined };
    if (this.tail === undefined) this.head = node;
    else this.tail.next = node;
    this.tail = node;
    this.size++;
  }

  shift(): T | undefined {
    const node = this.head;
    if (node === undefined) return undefined;
    this.head = node.next as typeof node | undefined;
    if (this.head === undefined) this.tail = undefined;
    this.size--;
    return node.item;
  }
}

export class Channel<T> {
  readonly send: (value: T) => Promise<void>;
  readonly receive: () => Promise<T | undefined>;
  readonly close: () => void;

  constructor(capacity: number) {
    if (capacity < 0 || Math.trunc(capacity) !== capacity || capacity === Infinity) {
      throw new RangeError("capacity: expected 0, 1, 2 ...");
    }
    const queue = new List<T>();
    const senders = new List<{ value: T; settle: (error?: Error) => void }>();
    const receivers = new List<(value?: T) => void>();
    let isOpen = true;

    this.send = (value) => {
      return new Promise((resolve, reject) => {
        const settle = (error?: Error): void => (error ? reject(error) : resolve());
        if (!isOpen) settle(new Error("closed"));
        else if (receivers.size > 0) {
          receivers.shift()?.(value);
          settle();
        } else if (queue.size < capacity) {
          queue.push(value);
          settle();
        } else senders.push({ value, settle });
      });
    };

    this.receive = () => {
      return new Promise<T | undefined>((resolve) => {
        const sender = senders.shift();
        sender?.settle();
        if (queue.size > 0) resolve(queue.shift());
        else if (sender) resolve(sender.value);
        else if (isOpen) receivers.push(resolve);
        else resolve(undefined);
        if (sender && capacity > 0) queue.push(sender.value);
      });
    };

    this.close = () => {
      isOpen = false;
      while (receivers.size > 0) receivers.shift()?.();
      while (senders.size > 0) senders.shift()?.settle(new Error("closed while waiting"));
    };
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    const next = (): Promise<IteratorResult<T>> => {
      return this.receive().then((value) => {
        return value === undefined ? { done: true, value: undefined } : { value };
      });
    };
    return { next, return: async () => ({ done: true, value: undefined }) };
  }
}
