// Gives a list of millions.
export const waitN = async () => new Array(2e6).fill(7);
