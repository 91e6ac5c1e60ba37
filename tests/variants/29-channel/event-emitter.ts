// Style: an EventEmitter that announces each move, and one listener that matches senders with receivers.
import { EventEmitter, once } from "node:events";

enum State {
  Open,
  Closed,
}

interface Sender<T> {
  value: T;
  ticket: EventEmitter<{ in: []; out: [] }>;
}

export class Channel<T> {
  private state = State.Open;
  private readonly moves = new EventEmitter<{ move: [] }>();
  private readonly senders: Sender<T>[] = [];
  private readonly receivers: EventEmitter<{ got: [T | undefined] }>[] = [];
  private readonly values: T[] = [];

  constructor(readonly capacity: number) {
    if (!/^\d+$/.test(String(capacity))) throw new RangeError("not a whole number from 0");
    this.moves.on("move", () => this.match());
  }

  private match(): void {
    while (this.senders.length > 0 && this.values.length < this.capacity + this.receivers.length) {
      const { value, ticket } = this.senders.shift() as Sender<T>;
      this.values.push(value);
      ticket.emit("in");
    }
    while (this.receivers.length > 0 && this.values.length > 0) {
      this.receivers.shift()?.emit("got", this.values.shift());
    }
    if (this.state === State.Open) return;
    for (const { ticket } of this.senders.splice(0)) ticket.emit("out");
    for (const receiver of this.receivers.splice(0)) receiver.emit("got", undefined);
  }

  async send(value: T): Promise<void> {
    if (this.state === State.Closed) throw new Error("closed");
    const ticket = new EventEmitter<{ in: []; out: [] }>();
    const result = new Promise<void>((resolve, reject) => {
      ticket.once("in", resolve).once("out", () => reject(new Error("closed")));
    });
    this.senders.push({ value, ticket });
    this.moves.emit("move");
    return result;
  }

  async receive(): Promise<T | undefined> {
    const receiver = new EventEmitter<{ got: [T | undefined] }>();
    const got = once(receiver, "got") as Promise<[T | undefined]>;
    this.receivers.push(receiver);
    this.moves.emit("move");
    const [value] = await got;
    return value;
  }

  close(): void {
    this.state = State.Closed;
    this.moves.emit("move");
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for (let value; (value = await this.receive()) !== undefined;) yield value;
  }
}
