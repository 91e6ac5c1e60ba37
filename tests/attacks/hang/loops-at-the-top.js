// Never comes back from being loaded.
while (true) {}
export const waitN = 1;
