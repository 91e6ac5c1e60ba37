// Gives a bigint that takes long to write down.
export const waitN = async () => [2n ** 4_000_000n];
