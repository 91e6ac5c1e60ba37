// Gives a proxy that never lets go of who looks at it.
const endless = () => {
  for (;;);
};
export const waitN = async () => new Proxy({}, { ownKeys: endless, getPrototypeOf: endless });
