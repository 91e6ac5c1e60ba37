// Style: as the package singleflight of Go: a group of calls, each with its duplicates counted.
class Call<V> {
  dups = 0;
  readonly done = Promise.withResolvers<V>();
}

class Group<K, V> {
  private readonly m = new Map<K, Call<V>>();

  async do(key: K, fn: () => Promise<V>): Promise<{ v: V; shared: boolean }> {
    const c = this.m.get(key);
    if (c !== undefined) {
      c.dups++;
      return { v: await c.done.promise, shared: true };
    }
    const call = new Call<V>();
    call.done.promise.catch(() => {});
    this.m.set(key, call);
    await this.doCall(call, key, fn);
    return { v: await call.done.promise, shared: call.dups > 0 };
  }

  private async doCall(c: Call<V>, key: K, fn: () => Promise<V>): Promise<void> {
    try {
      c.done.resolve(await fn());
    } catch (error) {
      c.done.reject(error);
    }
    if (this.m.get(key) === c) this.m.delete(key);
  }
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const group = new Group<K, V>();
  return async (key) => (await group.do(key, () => load(key))).v;
}
