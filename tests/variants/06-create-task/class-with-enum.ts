// Style: an enum and parameter properties, which need a compiler.
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

enum Status {
  pending,
  fulfilled,
  rejected,
}

class Follower<T> implements Task<T> {
  constructor(
    public readonly promise: Promise<T>,
    private state = Status.pending,
  ) {
    promise.then(this.becomes(Status.fulfilled), this.becomes(Status.rejected));
  }

  get status(): keyof typeof Status {
    return Status[this.state] as keyof typeof Status;
  }

  private becomes(state: Status): () => void {
    return () => {
      this.state = state;
    };
  }
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  return new Follower((async () => await work())());
}
