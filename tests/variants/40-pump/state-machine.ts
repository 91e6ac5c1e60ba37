// Style: a namespace with an enum and a table of transitions; both need a compiler.
import type { Writable } from "node:stream";

namespace Flow {
  export enum State {
    Reading = "reading",
    Full = "full",
    Ending = "ending",
    Finished = "finished",
    Broken = "broken",
  }

  export const isOver = (state: State): boolean =>
    state === State.Finished || state === State.Broken;
}

export function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const iterator = source[Symbol.asyncIterator]();
  let state = Flow.State.Reading;

  const listeners: [event: string, listener: (...args: unknown[]) => void][] = [
    ["drain", () => state === Flow.State.Full && to(Flow.State.Reading)],
    ["finish", () => to(Flow.State.Finished)],
    ["error", (error) => to(Flow.State.Broken, error)],
    ["close", () => to(Flow.State.Broken, new Error("closed"))],
  ];

  function to(next: Flow.State, reason?: unknown): void {
    if (Flow.isOver(state)) return;
    state = next;
    switch (state) {
      case Flow.State.Reading:
        iterator.next().then(take, breakDown);
        break;
      case Flow.State.Full:
        break;
      case Flow.State.Ending:
        sink.end();
        break;
      case Flow.State.Finished:
        leave();
        resolve();
        break;
      case Flow.State.Broken:
        leave();
        void closing().then(() => reject(reason));
    }
  }

  function take({ done, value }: IteratorResult<unknown>): void {
    if (Flow.isOver(state)) return;
    if (done) to(Flow.State.Ending);
    else to(sink.write(value) ? Flow.State.Reading : Flow.State.Full);
  }

  function breakDown(reason: unknown): void {
    if (Flow.isOver(state)) return;
    state = Flow.State.Broken;
    leave();
    sink.destroy();
    reject(reason);
  }

  function leave(): void {
    for (const [event, listener] of listeners) sink.off(event, listener);
  }

  async function closing(): Promise<void> {
    await iterator.return?.().then(undefined, () => {});
  }

  for (const [event, listener] of listeners) sink.on(event, listener);
  to(Flow.State.Reading);
  return promise;
}
