// Style: a class with private fields; each request is a frame that knows the one around it.
import { AsyncLocalStorage } from "node:async_hooks";

class Frame {
  static readonly #frames = new AsyncLocalStorage<Frame>({ name: "requests" });
  readonly #id: string;
  readonly parent: Frame | undefined;

  private constructor(id: string, parent: Frame | undefined) {
    this.#id = id;
    this.parent = parent;
  }

  static get current(): Frame | undefined {
    return Frame.#frames.getStore();
  }

  static enter<T>(id: string, work: () => T): T {
    return Frame.#frames.run(new Frame(id, Frame.current), () => work());
  }

  get id(): string {
    return this.#id;
  }
}

export const withRequestId = <T>(id: string, work: () => T): T => Frame.enter(id, work);

export const currentRequestId = (): string | undefined => Frame.current?.id;
