// Style: a namespace and an enum, which need a compiler; a small state machine for each promise.
enum State {
  Waiting,
  Filled,
}

namespace Slots {
  export interface Slot<T> {
    state: State;
    result?: T;
  }

  export const areFilled = <T>(slots: readonly Slot<T>[]): boolean =>
    slots.every((slot) => slot.state === State.Filled);

  export const resultsOf = <T>(slots: readonly Slot<T>[]): T[] =>
    slots.map((slot) => slot.result as T);
}

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const slots: Slots.Slot<T>[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<T[]>();
  const resolveIfFilled = (): void => {
    if (Slots.areFilled(slots)) resolve(Slots.resultsOf(slots));
  };
  const fill = async (slot: Slots.Slot<T>, value: T | PromiseLike<T>): Promise<void> => {
    slot.result = (await value) as T;
    slot.state = State.Filled;
    resolveIfFilled();
  };
  for (const value of values) {
    const slot: Slots.Slot<T> = { state: State.Waiting };
    slots.push(slot);
    fill(slot, value).catch(reject);
  }
  resolveIfFilled();
  return promise;
}
