// Style: util.promisify of setTimeout, made once at the top of the module.
import { promisify } from "node:util";

const wait = promisify(setTimeout);
const SECOND = 1_000;

async function say(line: string): Promise<void> {
  console.log("%s", line);
}

export async function main(): Promise<void> {
  await say("Hello");
  await wait(SECOND);
  await say("World");
}
