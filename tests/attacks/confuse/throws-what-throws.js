// Throws a proxy that throws when it is looked at, which throws such a proxy.
const make = () =>
  new Proxy(new Error("x"), {
    get: () => {
      throw make();
    },
    getPrototypeOf: () => {
      throw make();
    },
  });
export const waitN = () => {
  throw make();
};
