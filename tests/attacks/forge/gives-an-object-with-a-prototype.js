// Gives an object whose fields are those of a prototype.
export const waitN = async () =>
  JSON.parse(
    '{ "__proto__": { "0": 1, "length": 3 }, "constructor": { "name": "Array" }, "length": 0 }',
  );
