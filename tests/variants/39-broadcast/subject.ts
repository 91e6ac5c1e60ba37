// Style: a Subject in the manner of RxJS, and an adapter from an observable to an async iterator.
interface Observer<T> {
  next(value: T): void;
  complete(): void;
}

class Subject<T> {
  private observers: readonly Observer<T>[] = [];
  isStopped = false;

  next(value: T): void {
    for (const observer of this.observers) observer.next(value);
  }

  complete(): void {
    this.isStopped = true;
    const { observers } = this;
    this.observers = [];
    for (const observer of observers) observer.complete();
  }

  subscribe(observer: Observer<T>): { unsubscribe(): void } {
    if (this.isStopped) observer.complete();
    else this.observers = [...this.observers, observer];
    return {
      unsubscribe: () => {
        this.observers = this.observers.filter((one) => one !== observer);
      },
    };
  }
}

type Deferred<T> = PromiseWithResolvers<IteratorResult<T, void>>;

function iterate<T>(subject: Subject<T>): AsyncIterableIterator<T> {
  const ready: Promise<IteratorResult<T, void>>[] = [];
  const asked: Deferred<T>[] = [];
  let hasCompleted = false;
  const give = (result: IteratorResult<T, void>): void => {
    const deferred = asked.shift();
    if (deferred !== undefined) deferred.resolve(result);
    else ready.push(Promise.resolve(result));
  };
  const complete = (): void => {
    hasCompleted = true;
    while (asked.length > 0) give({ done: true, value: undefined });
  };
  const subscription = subject.subscribe({ next: (value) => give({ value }), complete });
  return {
    next() {
      const first = ready.shift();
      if (first !== undefined) return first;
      if (hasCompleted) return Promise.resolve({ done: true, value: undefined });
      const deferred: Deferred<T> = Promise.withResolvers();
      asked.push(deferred);
      return deferred.promise;
    },
    return() {
      subscription.unsubscribe();
      ready.length = 0;
      complete();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

export class Broadcast<T> {
  private readonly subject = new Subject<T>();

  publish(value: T): void {
    if (this.subject.isStopped) throw new Error("Object unsubscribed");
    this.subject.next(value);
  }

  close(): void {
    if (!this.subject.isStopped) this.subject.complete();
  }

  subscribe(): AsyncIterableIterator<T> {
    return iterate(this.subject);
  }
}
