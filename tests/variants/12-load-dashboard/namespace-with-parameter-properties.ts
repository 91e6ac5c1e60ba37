// Style: a namespace and a class with parameter properties, which need a compiler.
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

namespace Loading {
  export class Needs<U extends { id: number }, S, O, F> {
    constructor(
      private readonly api: Api<U, S, O, F>,
      private readonly name: string,
    ) {}

    public async load(): Promise<{ user: U; settings: S; orders: O; friends: F }> {
      const theUser = this.api.user(this.name);
      const { api } = this;
      const needsUser = async <T>(call: (id: number) => Promise<T>): Promise<T> =>
        call((await theUser).id);
      const all = await Promise.all([
        theUser,
        api.settings(this.name),
        needsUser((id) => api.orders(id)),
        needsUser((id) => api.friends(id)),
      ]);
      return { user: all[0], settings: all[1], orders: all[2], friends: all[3] };
    }
  }
}

export const loadDashboard = <U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
) => new Loading.Needs(api, name).load();
