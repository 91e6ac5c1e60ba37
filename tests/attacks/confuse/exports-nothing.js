// Exports nothing that is asked for, under names that objects have.
export const constructor = 1;
const proto = 2;
export { proto as __proto__, proto as "waitN ", proto as "" };
