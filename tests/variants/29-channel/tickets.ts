// Style: tickets, as at a counter: the n-th receive gets the n-th value, and numbers say who waits.
export class Channel<T> {
  readonly #capacity: number;
  readonly #sends = new Map<number, PromiseWithResolvers<void> & { value: T }>();
  readonly #receives = new Map<number, PromiseWithResolvers<T | undefined>>();
  #sent = 0;
  #received = 0;
  #isClosed = false;

  constructor(capacity: number) {
    if (!Number.isSafeInteger(capacity) || capacity < 0) throw new RangeError("capacity");
    this.#capacity = capacity;
  }

  send(value: T): Promise<void> {
    if (this.#isClosed) return Promise.reject(new Error("closed"));
    const ticket = this.#sent++;
    const send = { ...Promise.withResolvers<void>(), value };
    if (ticket < this.#received + this.#capacity) send.resolve();
    const receive = this.#receives.get(ticket);
    if (receive === undefined) {
      this.#sends.set(ticket, send);
    } else {
      this.#receives.delete(ticket);
      receive.resolve(value);
      send.resolve();
    }
    return send.promise;
  }

  receive(): Promise<T | undefined> {
    const receive = Promise.withResolvers<T | undefined>();
    if (this.#isClosed && this.#received >= this.#sent) {
      receive.resolve(undefined);
      return receive.promise;
    }
    const ticket = this.#received++;
    const send = this.#sends.get(ticket);
    if (send === undefined) {
      this.#receives.set(ticket, receive);
    } else {
      this.#sends.get(ticket + this.#capacity)?.resolve();
      this.#sends.delete(ticket);
      receive.resolve(send.value);
    }
    return receive.promise;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const letIn = Math.min(this.#sent, this.#received + this.#capacity);
    for (let ticket = letIn; ticket < this.#sent; ticket++) {
      this.#sends.get(ticket)?.reject(new Error("closed meanwhile"));
      this.#sends.delete(ticket);
    }
    this.#sent = letIn;
    for (const receive of this.#receives.values()) receive.resolve(undefined);
    this.#receives.clear();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    while (true) {
      const value = await this.receive();
      if (value === undefined) return;
      yield value;
    }
  }
}
