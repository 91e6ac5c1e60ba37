// Style: as the package p-queue: an EventEmitter that tells when it is free, and tries the next job.
import { EventEmitter } from "node:events";

type Job = () => Promise<void>;

export class Mutex extends EventEmitter {
  #pending = 0;
  #queue: Job[] = [];

  constructor() {
    super();
    this.on("next", () => {
      this.#tryToStartAnother();
    });
  }

  async add<T>(function_: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push(async () => {
        this.#pending++;
        try {
          const result = await Promise.race([function_()]);
          resolve(result);
          this.emit("completed", result);
        } catch (error) {
          reject(error);
          this.emit("failed", error);
        } finally {
          this.#pending--;
          this.emit("next");
        }
      });
      this.emit("add");
      this.#tryToStartAnother();
    });
  }

  #tryToStartAnother(): boolean {
    if (this.#queue.length === 0) {
      this.emit("empty");
      if (this.#pending === 0) this.emit("idle");
      return false;
    }
    if (this.#pending >= 1) return false;
    const job = this.#queue.shift()!;
    void job();
    return true;
  }

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return this.add(work);
  }
}
