// Style: an enum and a namespace with the transitions; both need a compiler.
enum Phase {
  InTime,
  Ended,
  TimeUp,
}

namespace Phases {
  export const isOpen = (phase: Phase): boolean => phase === Phase.InTime;
  export const timeUp = (): DOMException => new DOMException("time is up", "TimeoutError");
}

export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let phase = Phase.InTime;
  const enter = (next: Phase, settle: () => void): void => {
    if (!Phases.isOpen(phase)) return;
    phase = next;
    clearTimeout(timer);
    if (next === Phase.TimeUp) controller.abort(Phases.timeUp());
    settle();
  };
  const timer = setTimeout(() => {
    enter(Phase.TimeUp, () => reject(controller.signal.reason));
  }, ms);
  work(controller.signal)
    .then((value) => enter(Phase.Ended, () => resolve(value)))
    .catch((error: unknown) => enter(Phase.Ended, () => reject(error)));
  return promise;
}
