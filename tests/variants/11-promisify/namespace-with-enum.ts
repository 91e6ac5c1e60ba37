// Style: a namespace and an enum, which need a compiler; the outcome is a state.
namespace Callbacks {
  export enum State {
    Waiting,
    Fulfilled,
    Rejected,
  }

  export function stateFor(error: unknown): State {
    return error === null || error === undefined ? State.Fulfilled : State.Rejected;
  }
}

type Callback<R> = (error: unknown, value?: R) => void;

export const promisify = <A extends unknown[], R>(fn: (...args: [...A, Callback<R>]) => void) =>
  function (this: unknown, ...args: A): Promise<R> {
    let state = Callbacks.State.Waiting;
    return new Promise((resolve, reject) => {
      const callback: Callback<R> = (error: unknown, value?: R) => {
        if (state !== Callbacks.State.Waiting) return;
        state = Callbacks.stateFor(error);
        if (state === Callbacks.State.Rejected) reject(error);
        else resolve(value as R);
      };
      fn.call(this, ...args, callback);
    });
  };
