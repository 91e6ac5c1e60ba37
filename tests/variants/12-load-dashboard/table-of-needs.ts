// Style: as async.auto does: a table that says what each work needs, and a runner that knows no more.
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

interface Work {
  readonly needs: readonly string[];
  readonly run: (results: Record<string, unknown>) => Promise<unknown>;
}

function auto(works: Record<string, Work>): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const waiting = new Map(Object.entries(works));
    const results: Record<string, unknown> = {};
    let inFlight = 0;
    const startAllThatCan = (): void => {
      for (const [key, { needs, run }] of waiting) {
        if (!needs.every((need) => Object.hasOwn(results, need))) continue;
        waiting.delete(key);
        inFlight++;
        run(results).then((result) => {
          results[key] = result;
          inFlight--;
          startAllThatCan();
        }, reject);
      }
      if (waiting.size === 0 && inFlight === 0) resolve(results);
    };
    startAllThatCan();
  });
}

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const results = await auto({
    orders: { needs: ["user"], run: ({ user }) => api.orders((user as U).id) },
    friends: { needs: ["user"], run: ({ user }) => api.friends((user as U).id) },
    settings: { needs: [], run: () => api.settings(name) },
    user: { needs: [], run: () => api.user(name) },
  });
  const { user, settings, orders, friends } = results;
  return { user: user as U, settings: settings as S, orders: orders as O, friends: friends as F };
}
