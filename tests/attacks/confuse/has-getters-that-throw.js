// Gives things that throw when anything is read of them.
const no = () => {
  throw Object.freeze({
    get message() {
      return no();
    },
  });
};
const all = { get: no, has: no, ownKeys: no, getOwnPropertyDescriptor: no, getPrototypeOf: no };
export const waitN = async () => [
  {
    get value() {
      return no();
    },
  },
  Object.create(new Proxy({}, all)),
];
