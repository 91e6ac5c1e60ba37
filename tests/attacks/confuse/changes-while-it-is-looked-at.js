// Changes its export whenever it is loaded.
globalThis.turn = (globalThis.turn ?? 0) + 1;
export const waitN = globalThis.turn % 2 === 1 ? async () => [1] : "no function";
