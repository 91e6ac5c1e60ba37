// Style: state machines in a namespace, with an enum, which needs a compiler.
namespace Stages {
  enum State {
    Unopened,
    Reading,
    Over,
  }

  export type Verdict<R> = { readonly yields: R } | "skip";

  export class Machine<T, R> {
    private state = State.Unopened;
    private iterator!: AsyncIterator<T>;

    constructor(
      private readonly source: AsyncIterable<T>,
      private readonly judge: (value: T) => Promise<Verdict<R>>,
      private left = Infinity,
    ) {}

    async next(): Promise<IteratorResult<R, void>> {
      while (this.state !== State.Over && this.left > 0) {
        if (this.state === State.Unopened) {
          this.iterator = this.source[Symbol.asyncIterator]();
          this.state = State.Reading;
        }
        const { done, value } = (await this.iterator.next()) as { done?: boolean; value: T };
        if (done) break;
        let verdict: Verdict<R>;
        try {
          verdict = await this.judge(value);
        } catch (error) {
          await this.close().catch(() => {});
          throw error;
        }
        if (verdict === "skip") continue;
        this.left--;
        if (this.left === 0) await this.close();
        return { done: false, value: verdict.yields };
      }
      this.state = State.Over;
      return { done: true, value: undefined };
    }

    async return(): Promise<IteratorResult<R, void>> {
      await this.close();
      return { done: true, value: undefined };
    }

    [Symbol.asyncIterator](): this {
      return this;
    }

    private async close(): Promise<void> {
      const wasReading = this.state === State.Reading;
      this.state = State.Over;
      if (wasReading) await this.iterator.return?.();
    }
  }
}

function run<T, R>(
  source: AsyncIterable<T>,
  judge: (value: T) => Promise<Stages.Verdict<R>>,
  left?: number,
): AsyncGenerator<R, void> {
  return new Stages.Machine(source, judge, left) as unknown as AsyncGenerator<R, void>;
}

export function mapAsync<T, R>(source: AsyncIterable<T>, fn: (value: T) => R | Promise<R>) {
  return run<T, R>(source, async (value) => ({ yields: await fn(value) }));
}

export function filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
) {
  return run<T, T>(source, async (value) => ((await keep(value)) ? { yields: value } : "skip"));
}

export function take<T>(source: AsyncIterable<T>, count: number) {
  return run<T, T>(source, async (value) => ({ yields: value }), count);
}
