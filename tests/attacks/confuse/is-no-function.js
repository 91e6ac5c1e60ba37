// Exports something that can be called and is no function.
export const waitN = new Proxy({}, { apply: () => [1], get: () => () => [1] });
