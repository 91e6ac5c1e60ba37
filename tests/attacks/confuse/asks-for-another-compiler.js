// Fails to load in a way that has it compiled again, every time.
throw new SyntaxError("does not provide an export named x; export named");
export const waitN = 1;
