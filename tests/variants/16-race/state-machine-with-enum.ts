// Style: a class that is a small state machine over an enum, which needs a compiler.
enum Stage {
  Running,
  Decided,
}

namespace Race {
  export class Track<T> {
    private stage = Stage.Running;

    constructor(
      private readonly win: (value: T) => void,
      private readonly lose: (reason: unknown) => void,
    ) {}

    enter(runner: T | PromiseLike<T>): void {
      const arrive = (announce: () => void): void => {
        if (this.stage === Stage.Decided) return;
        this.stage = Stage.Decided;
        announce();
      };
      Promise.resolve(runner).then(
        (value) => arrive(() => this.win(value)),
        (reason: unknown) => arrive(() => this.lose(reason)),
      );
    }
  }
}

export const race = <T>(values: Iterable<T | PromiseLike<T>>): Promise<T> =>
  new Promise((resolve, reject) => {
    const track = new Race.Track<T>(resolve, reject);
    for (const value of values) track.enter(value);
  });
