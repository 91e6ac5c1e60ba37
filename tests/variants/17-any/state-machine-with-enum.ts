// Style: a namespace with an enum, which need a compiler; a reducer that takes one event at a time.
namespace Any {
  export enum Kind {
    Open,
    Fulfilled,
    Failed,
  }

  export type State<T> =
    | { kind: Kind.Open; left: number; errors: readonly unknown[] }
    | { kind: Kind.Fulfilled; value: T }
    | { kind: Kind.Failed; error: AggregateError };

  export type Event<T> =
    | { type: "fulfilled"; value: T }
    | { type: "rejected"; reason: unknown; place: number };

  export function start<T>(count: number): State<T> {
    return close({ kind: Kind.Open, left: count, errors: Array.from({ length: count }) });
  }

  export function next<T>(state: State<T>, event: Event<T>): State<T> {
    if (state.kind !== Kind.Open) return state;
    if (event.type === "fulfilled") return { kind: Kind.Fulfilled, value: event.value };
    const errors = state.errors.with(event.place, event.reason);
    return close({ kind: Kind.Open, left: state.left - 1, errors });
  }

  function close<T>(state: State<T> & { kind: Kind.Open }): State<T> {
    if (state.left > 0) return state;
    return { kind: Kind.Failed, error: new AggregateError(state.errors) };
  }
}

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = [...values];
  return new Promise<T>((resolve, reject) => {
    let state = Any.start<T>(list.length);
    const settle = (): void => {
      if (state.kind === Any.Kind.Fulfilled) resolve(state.value);
      if (state.kind === Any.Kind.Failed) reject(state.error);
    };
    const take = (event: Any.Event<T>): void => {
      state = Any.next(state, event);
      settle();
    };
    list.forEach((value, place) => {
      Promise.resolve(value).then(
        (result) => take({ type: "fulfilled", value: result }),
        (reason: unknown) => take({ type: "rejected", reason, place }),
      );
    });
    settle();
  });
}
