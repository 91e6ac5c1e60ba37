// Style: one line of entries, queued and waiting alike; after each change one function puts all in order.
interface Entry<T> {
  readonly value: T;
  isIn: boolean;
  readonly letIn: () => void;
  readonly turnAway: (reason: Error) => void;
}

export class Channel<T> {
  private line: Entry<T>[] = [];
  private receivers: Array<(value: T | undefined) => void> = [];
  private closed = false;
  private readonly capacity: number;

  constructor(capacity: number) {
    if (!(capacity >= 0) || capacity % 1 !== 0) throw new RangeError(`no capacity: ${capacity}`);
    this.capacity = capacity;
  }

  private putInOrder(): void {
    while (this.line.length > 0 && this.receivers.length > 0) {
      const first = this.line.shift()!;
      first.letIn();
      this.receivers.shift()!(first.value);
    }
    for (const entry of this.line.slice(0, this.capacity)) {
      entry.isIn = true;
      entry.letIn();
    }
    if (!this.closed) return;
    for (const entry of this.line) {
      if (!entry.isIn) entry.turnAway(new Error("The channel is closed."));
    }
    this.line = this.line.filter((entry) => entry.isIn);
    for (const receive of this.receivers.splice(0)) receive(undefined);
  }

  async send(value: T): Promise<void> {
    if (this.closed) throw new Error("The channel is closed.");
    return new Promise((letIn, turnAway) => {
      this.line.push({ value, isIn: false, letIn, turnAway });
      this.putInOrder();
    });
  }

  async receive(): Promise<T | undefined> {
    return new Promise((resolve) => {
      this.receivers.push(resolve);
      this.putInOrder();
    });
  }

  close(): void {
    this.closed = true;
    this.putInOrder();
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return {
      next: async () => {
        const value = await this.receive();
        return value === undefined ? { done: true, value } : { done: false, value };
      },
    };
  }
}
