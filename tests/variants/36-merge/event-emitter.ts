// Style: the sources tell of themselves by events, and the generator waits for the next one.
import { EventEmitter, once } from "node:events";

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const hub = new EventEmitter();
  const letters: (() => IteratorResult<T>)[] = [];
  const authors: AsyncIterator<T>[] = [];
  const open = new Set<AsyncIterator<T>>();

  hub.on("ask", (iterator: AsyncIterator<T>) => {
    const post = (letter: () => IteratorResult<T>): void => {
      letters.push(letter);
      authors.push(iterator);
      hub.emit("post");
    };
    iterator.next().then(
      (result) => post(() => result),
      (error: unknown) =>
        post(() => {
          throw error;
        }),
    );
  });
  hub.on("close", (iterator: AsyncIterator<T>) => {
    iterator.return?.().catch(() => {});
  });

  try {
    sources.forEach((source) => open.add(source[Symbol.asyncIterator]()));
    open.forEach((iterator) => hub.emit("ask", iterator));
    while (open.size > 0) {
      if (letters.length === 0) await once(hub, "post");
      const [letter, author] = [letters.shift()!, authors.shift()!];
      const result = letter();
      if (result.done) {
        open.delete(author);
        continue;
      }
      yield result.value;
      hub.emit("ask", author);
    }
  } finally {
    open.forEach((iterator) => hub.emit("close", iterator));
    hub.removeAllListeners();
  }
}
