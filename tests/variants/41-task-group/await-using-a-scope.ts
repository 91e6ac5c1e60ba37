// Style: an async block scope: `await using` waits for the works when the block is left.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

class Scope implements AsyncDisposable {
  readonly controller = new AbortController();
  readonly works: Promise<void>[] = [];
  state: "open" | "closed" = "open";
  error: unknown;
  isFailed = false;

  fail(error: unknown): void {
    if (this.isFailed) return;
    this.isFailed = true;
    this.error = error;
    this.controller.abort(error);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    let work: Promise<void> | undefined;
    while ((work = this.works.pop()) !== undefined) await work;
    this.state = "closed";
  }
}

async function inside<T>(scope: Scope, body: (group: TaskGroup) => Promise<T>): Promise<T | void> {
  await using open = scope;
  const { signal } = open.controller;
  const fail = (error: unknown): void => open.fail(error);
  const spawn: TaskGroup["spawn"] = (work) => {
    if (open.state === "closed") throw new Error("the scope was left");
    open.works.push(work(signal).catch(fail));
  };
  return await body({ signal, spawn }).catch(fail);
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const scope = new Scope();
  const result = await inside(scope, body);
  if (scope.isFailed) throw scope.error;
  return result as T;
}
