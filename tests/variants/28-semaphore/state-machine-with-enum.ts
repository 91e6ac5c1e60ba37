// Style: permits as objects with a state, an enum in a namespace (which needs a compiler), and a scheduler pass.
namespace Permit {
  export enum State {
    Free,
    Held,
    Released,
  }
}

interface Request {
  state: Permit.State;
  readonly grant: (release: () => void) => void;
}

class Semaphore {
  #requests: Request[] = [];

  constructor(private readonly permits: number) {
    if (Number.isInteger(permits) === false || permits < 1) {
      throw new (class PermitsError extends RangeError {})(`${permits} permits`);
    }
  }

  acquire(): Promise<() => void> {
    return new Promise((grant) => {
      this.#requests.push({ state: Permit.State.Free, grant });
      this.#schedule();
    });
  }

  #schedule(): void {
    this.#requests = this.#requests.filter(({ state }) => state !== Permit.State.Released);
    for (const request of this.#requests.slice(0, this.permits)) {
      if (request.state !== Permit.State.Free) continue;
      request.state = Permit.State.Held;
      request.grant(() => {
        if (request.state !== Permit.State.Held) return;
        request.state = Permit.State.Released;
        this.#schedule();
      });
    }
  }
}

export { Semaphore };
