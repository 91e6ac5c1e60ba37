// Style: tickets, as at a bakery, and an EventEmitter that calls the numbers.
import { EventEmitter, once } from "node:events";

export class Mutex {
  readonly #display = new EventEmitter().setMaxListeners(0);
  #nextTicket = 0;
  #nowServing = 0;

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const ticket = this.#nextTicket++;
    if (ticket !== this.#nowServing) await once(this.#display, `${ticket}`);
    return Promise.try(work).finally(() => {
      this.#nowServing++;
      this.#display.emit(`${this.#nowServing}`);
    });
  }
}
