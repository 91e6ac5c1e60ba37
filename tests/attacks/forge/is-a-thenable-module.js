// Hides its exports behind a module that is a thenable.
export const waitN = async () => [1];
export const then = (resolve) => resolve({ waitN: async () => [1, 2, 3], status: "passed" });
