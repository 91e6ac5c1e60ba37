// Style: a class with #private state, which loads each part when it is first asked for, and only once.
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

class DashboardLoader<U extends { id: number }, S, O, F> {
  readonly #api: Api<U, S, O, F>;
  readonly #name: string;
  #user: Promise<U> | undefined;

  constructor(api: Api<U, S, O, F>, name: string) {
    this.#api = api;
    this.#name = name;
  }

  get user(): Promise<U> {
    return (this.#user ??= this.#api.user(this.#name));
  }

  get settings(): Promise<S> {
    return this.#api.settings(this.#name);
  }

  async orders(): Promise<O> {
    const user = await this.user;
    return this.#api.orders(user.id);
  }

  async friends(): Promise<F> {
    const user = await this.user;
    return this.#api.friends(user.id);
  }
}

export async function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const loader = new DashboardLoader(api, name);
  const [user, settings, orders, friends] = await Promise.all([
    loader.user,
    loader.settings,
    loader.orders(),
    loader.friends(),
  ]);
  return { user, settings, orders, friends };
}
