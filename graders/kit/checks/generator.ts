/** An async generator or iterator of the answer's, as the judge iterates over it. */
import { Failure } from "../failure.ts";
import { handled, promised } from "./outcome.ts";
import { RemoteObject, RemotePromise } from "../judge/remote.ts";
import type { Call, Run } from "../judge/run.ts";
import { show } from "../judge/show.ts";

/** Its work is under way from its first `next` until it has ended. */
export class RemoteGenerator implements AsyncGenerator<unknown, unknown> {
  readonly #run: Run;
  readonly #label: string;
  readonly #generator: number;
  #iterator: number | undefined;
  #under = false;

  /** @param isIterable Whether it is to be asked for its iterator first, as `for await` does. */
  constructor(run: Run, label: string, generator: Call, isIterable: boolean) {
    this.#run = run;
    this.#label = label;
    this.#generator = -generator.id;
    if (!isIterable) this.#iterator = this.#generator;
  }

  next(...args: readonly unknown[]): Promise<IteratorResult<unknown, unknown>> {
    if (!this.#under) this.#run.enter();
    this.#under = true;
    return handled(this.#ask("next", args));
  }

  return(value?: unknown): Promise<IteratorResult<unknown, unknown>> {
    return handled(this.#stop(value));
  }

  throw(error: unknown): Promise<IteratorResult<unknown, unknown>> {
    return handled(this.#ask("throw", [error]));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** Calls `return` if there is one, as `for await` does. */
  async #stop(value: unknown): Promise<IteratorResult<unknown, unknown>> {
    const { returned } = this.#run.read(`return of ${this.#label}`, this.#open(), "return");
    if ((await returned).value !== undefined) return this.#ask("return", [value]);
    this.#end();
    return { done: true, value };
  }

  /** Gets the iterator, as `for await` does, and gives its number. */
  #open(): number {
    const label = `[Symbol.asyncIterator] of ${this.#label}`;
    const callee = { label, part: "detail", target: this.#generator } as const;
    this.#iterator ??= -this.#run.call({ ...callee, member: "@@asyncIterator" }, []).id;
    return this.#iterator;
  }

  async #ask(method: string, args: readonly unknown[]): Promise<IteratorResult<unknown, unknown>> {
    const label = `${method} of ${this.#label}`;
    try {
      const callee = { label, part: "member", target: this.#open(), member: method } as const;
      const call = this.#run.call(callee, args);
      // For `await` it is the same whether `return` gives a promise, and some well-known ones don't.
      const isPlain =
        method === "return" && !((await call.returned).value instanceof RemotePromise);
      const result = isPlain ? (await call.returned).value : await promised(call);
      if (!isResult(result)) {
        throw new Failure(`${label} to give { done, value }`, `it gave ${show(result)}`);
      }
      const { value: done } = await this.#run.memberOf(result, "done");
      const { value } = await this.#run.memberOf(result, "value");
      if (done === true) this.#end();
      return { done: done === true, value };
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  #end(): void {
    if (this.#under) this.#run.leave();
    this.#under = false;
  }
}

function isResult(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  return given instanceof RemoteObject || "value" in given || "done" in given;
}
