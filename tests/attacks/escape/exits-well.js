// Ends its process with the exit code of success.
export async function waitN() {
  process.exitCode = 0;
  process.exit(0);
  return [1];
}
