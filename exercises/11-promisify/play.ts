import { promisify } from "./promisify.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

type Callback<T> = (error: unknown, value?: T) => void;

interface Library {
  readonly name: string;
  readonly books: ReadonlyMap<number, string>;
}

/** Looks for a book of the library that it is called on, which takes `delay` ms, and calls back. */
function find(this: Library, id: number, delay: number, callback: Callback<string>): void {
  console.log(`${elapsed()} ms: ${this.name} looks for book ${id}`);
  setTimeout(() => {
    const title = this.books.get(id);
    if (title === undefined) callback(new Error(`there is no book ${id}`));
    else callback(null, title);
  }, delay);
}

/** Counts the books of the library that it is called on, and calls back at once. */
function count(this: Library, callback: Callback<number>): void {
  callback(undefined, this.books.size);
}

/** Throws instead of calling back. */
function burn(_callback: Callback<never>): void {
  throw new Error("that is not what a library is for");
}

const library = {
  name: "the old library",
  books: new Map([
    [1, "Ulysses"],
    [2, "Middlemarch"],
  ]),
  find: promisify(find),
  count: promisify(count),
  burn: promisify(burn),
};

const news = (text: string) => (value: unknown) => console.log(`${elapsed()} ms: ${text}`, value);
await Promise.all([
  library.find(1, 600).then(news("found")),
  library.find(2, 200).then(news("found")),
  library.find(3, 400).catch((error: unknown) => news("rejected,")(String(error))),
]);
news("count:")(await library.count());
await library.burn().catch((error: unknown) => news("rejected,")(String(error)));
