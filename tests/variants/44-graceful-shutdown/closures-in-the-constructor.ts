// Style: a class whose methods are closures that its constructor makes.
type Outcome = "drained" | "timed out";

export class Drain {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly shutdown: (timeout: number) => Promise<Outcome>;

  constructor() {
    let busy = 0;
    let stop: ((outcome: Outcome) => void) | null = null;
    let stopped: Promise<Outcome> | null = null;

    const done = (): void => {
      busy--;
      if (busy < 1) stop?.("drained");
    };

    this.run = (work) =>
      new Promise((resolve, reject) => {
        if (stopped) throw new Error("shutting down");
        busy++;
        work().then(
          (value) => {
            done();
            resolve(value);
          },
          (reason: unknown) => {
            done();
            reject(reason);
          },
        );
      });

    this.shutdown = (timeout) =>
      (stopped ??= new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        stop = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        if (busy === 0) stop("drained");
        else timer = setTimeout(stop, timeout, "timed out");
      }));
  }
}
