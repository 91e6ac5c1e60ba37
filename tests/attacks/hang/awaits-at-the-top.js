// Awaits, at its top, what never comes.
await new Promise(() => {});
export const waitN = async () => [1];
