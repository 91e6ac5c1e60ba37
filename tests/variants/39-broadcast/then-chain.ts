// Style: closures and a chain of promises that each subscriber follows by then, without async or a generator.
type Link<T> = { readonly value: T; readonly rest: Promise<Link<T>> } | null;

export class Broadcast<T> {
  publish: (value: T) => void;
  close: () => void;
  subscribe: () => AsyncIterableIterator<T>;

  constructor() {
    let end: (link: Link<T>) => void;
    let rest: Promise<Link<T>>;
    const renew = (): void => {
      rest = new Promise((resolve) => {
        end = resolve;
      });
    };
    renew();

    let isClosed = false;
    this.publish = (value) => {
      if (isClosed) throw new Error("closed");
      const endHere = end;
      renew();
      endHere({ value, rest: rest as Promise<never> });
    };
    this.close = () => {
      isClosed = true;
      end(null);
    };
    this.subscribe = () => {
      let place: Promise<Link<T>> = rest;
      const subscriber: AsyncIterableIterator<T> = {
        next: () => {
          const here = place;
          place = here.then((link) => link && link.rest);
          return here.then((link) => {
            return link === null ? { done: true, value: undefined } : { value: link.value };
          });
        },
        return: () => {
          place = Promise.resolve(null);
          return Promise.resolve({ done: true, value: undefined });
        },
        [Symbol.asyncIterator]: () => subscriber,
      };
      return subscriber;
    };
  }
}
