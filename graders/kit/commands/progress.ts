/** How far a command has come, on one line of stderr, when somebody is watching. */

/** Shows a text in place of the one before; an empty one takes it away. */
export function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
