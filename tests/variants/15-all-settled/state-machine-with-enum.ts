// Style: a namespace, an enum and parameter properties, which need a compiler.
enum Status {
  Pending = "pending",
  Fulfilled = "fulfilled",
  Rejected = "rejected",
}

namespace Inspection {
  export class Inspector<T> {
    private status = Status.Pending;
    private settled: unknown;
    public readonly done: Promise<void>;

    constructor(private readonly value: T | PromiseLike<T>) {
      this.done = this.inspect();
    }

    public get outcome(): PromiseSettledResult<T> {
      switch (this.status) {
        case Status.Fulfilled:
          return { status: "fulfilled", value: this.settled as T };
        case Status.Rejected:
          return { status: "rejected", reason: this.settled };
        default:
          throw new Error("still pending");
      }
    }

    private async inspect(): Promise<void> {
      try {
        this.settled = await this.value;
        this.status = Status.Fulfilled;
      } catch (reason) {
        this.settled = reason;
        this.status = Status.Rejected;
      }
    }
  }
}

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const inspectors: Inspection.Inspector<T>[] = [];
  for (const value of values) inspectors.push(new Inspection.Inspector(value));
  for (const { done } of inspectors) await done;
  return inspectors.map(({ outcome }) => outcome);
}
