// Style: an enum and a namespace, which need a compiler; each work runs in an immediate of its own.
enum State {
  Free,
  Taken,
}

namespace Line {
  export interface Place {
    readonly begin: () => void;
  }
  export const first = (line: Place[]): Place | undefined => line.splice(0, 1)[0];
}

export class Mutex {
  #state = State.Free;
  readonly #line: Line.Place[] = [];

  runExclusive = async <T>(work: () => Promise<T>): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#line.push({ begin: resolve });
    setImmediate(this.#look);
    await promise;
    const [outcome] = await Promise.allSettled([Promise.try(work)]);
    this.#state = State.Free;
    setImmediate(this.#look);
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  };

  readonly #look = (): void => {
    if (this.#state === State.Taken) return;
    const place = Line.first(this.#line);
    if (place === undefined) return;
    this.#state = State.Taken;
    place.begin();
  };
}
