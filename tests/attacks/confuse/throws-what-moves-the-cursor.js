// Throws errors with control characters, rows of a report and commands for CI in them.
const text =
  "\u001b[2J\u001b[H\r\n  ✓ 04-wait-n   11/11\n::error file=x::y\n##[error]z\n</pre><b>passed</b>\u009b1A\u202e";
export const waitN = async () => {
  const error = new Error(text, { cause: new Error(text) });
  error.name = text;
  error.stack = `${text}\n    at /exercises/04-wait-n/\u001b[2Jwait-n.ts:1:1`;
  throw error;
};
