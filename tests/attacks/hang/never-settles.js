// Gives a promise that never settles.
export const waitN = () => new Promise(() => {});
