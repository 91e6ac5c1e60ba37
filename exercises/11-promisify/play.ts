import { promisify } from "./promisify.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** A library as they were written before there were promises. */
const library = {
  name: "the old library",
  books: new Map([
    [1, "Ulysses"],
    [2, "Middlemarch"],
  ]),

  /** Looks for a book, which takes `delay` ms, and then calls back. */
  find(id: number, delay: number, callback: (error: unknown, title?: string) => void): void {
    console.log(`${elapsed()} ms: ${this.name} looks for book ${id}`);
    setTimeout(() => {
      const title = this.books.get(id);
      if (title === undefined) callback(new Error(`there is no book ${id}`));
      else callback(null, title);
    }, delay);
  },

  /** Counts the books, and calls back at once. */
  count(callback: (error: unknown, count?: number) => void): void {
    callback(undefined, this.books.size);
  },

  /** Throws instead of calling back. */
  burn(_callback: (error: unknown) => void): void {
    throw new Error("that is not what a library is for");
  },
};

const modern = {
  ...library,
  find: promisify(library.find),
  count: promisify(library.count),
  burn: promisify(library.burn),
};

const news = (text: string) => (value: unknown) => console.log(`${elapsed()} ms: ${text}`, value);
await Promise.all([
  modern.find(1, 600).then(news("found")),
  modern.find(2, 200).then(news("found")),
  modern.find(3, 400).catch((error: unknown) => news("rejected,")(String(error))),
]);
news("count:")(await modern.count());
await modern.burn().catch((error: unknown) => news("rejected,")(String(error)));
