// Style: a class with private fields and getters.
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

class StartedTask<T> implements Task<T> {
  #status: Task<T>["status"] = "pending";
  readonly #promise: Promise<T>;

  constructor(work: () => Promise<T>) {
    this.#promise = this.#run(work);
    this.#promise.catch(() => {});
  }

  get status(): Task<T>["status"] {
    return this.#status;
  }

  get promise(): Promise<T> {
    return this.#promise;
  }

  async #run(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      this.#status = "fulfilled";
      return result;
    } catch (error) {
      this.#status = "rejected";
      throw error;
    }
  }
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  return new StartedTask(work);
}
