// Style: a pure function from state and event to the next state, as reducers are written; times come in events.
type State =
  | { readonly kind: "closed"; readonly since: number; readonly count: number }
  | { readonly kind: "open"; readonly since: number; readonly at: number }
  | { readonly kind: "trial"; readonly since: number };

type Event =
  | { readonly type: "call"; readonly now: number }
  | { readonly type: "success"; readonly since: number }
  | { readonly type: "failure"; readonly since: number; readonly now: number };

interface Settings {
  readonly failures: number;
  readonly resetAfter: number;
}

function reduce(state: State, event: Event, { failures, resetAfter }: Settings): State {
  if (event.type === "call") {
    const isDue = state.kind === "open" && event.now - state.at >= resetAfter;
    return isDue ? { kind: "trial", since: state.since } : state;
  }
  if (event.since !== state.since || state.kind === "open") return state;
  if (event.type === "success") return { kind: "closed", since: state.since, count: 0 };
  const count = state.kind === "trial" ? failures : state.count + 1;
  if (count < failures) return { kind: "closed", since: state.since, count };
  return { kind: "open", since: state.since + 1, at: event.now };
}

export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  let state: State = { kind: "closed", since: 0, count: 0 };
  const dispatch = (event: Event): boolean => {
    const before = state;
    state = reduce(state, event, options);
    return state.kind === "closed" || (before.kind === "open" && state.kind === "trial");
  };
  return async (...args) => {
    if (!dispatch({ type: "call", now: Date.now() })) {
      throw new (class CircuitOpenError extends Error {
        override name = "CircuitOpenError";
      })("open");
    }
    const { since } = state;
    let promise: Promise<T> | undefined;
    try {
      promise = work(...args);
      await promise;
      dispatch({ type: "success", since });
    } catch {
      dispatch({ type: "failure", since, now: Date.now() });
    }
    return promise!;
  };
}
