// Style: an EventEmitter that announces both ends, and events.once to hear of them.
import { EventEmitter, once } from "node:events";

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const news = new EventEmitter();
  news.on("error", () => {});
  const announce = (name: string, work: () => Promise<unknown>): void => {
    work().then(
      (result) => news.emit(name, result),
      (reason: unknown) => news.emit("error", reason),
    );
  };
  const ends = Promise.all([once(news, "foo"), once(news, "bar")]);
  announce("foo", foo);
  announce("bar", bar);
  const [[a], [b]] = (await ends) as [[A], [B]];
  return [a, b];
}
