/**
 * Starts a command: `node graders/kit/run.js grade solutions`. It is JavaScript for one reason: Node
 * can keep the compiled form of TypeScript on disk, which makes a start twice as fast, but only of
 * modules that are loaded after it was asked to.
 */
import module from "node:module";
import { fileURLToPath } from "node:url";

if (Number(process.versions.node.split(".")[0]) < 26) {
  console.error(
    `This needs the Node that comes with the project: run it with npm, not with Node ${process.version}.`,
  );
  process.exit(2);
}
module.enableCompileCache(
  fileURLToPath(new URL("../../node_modules/.cache/meanwhile/code", import.meta.url)),
);
process.removeAllListeners("warning"); // Stripping types is marked as experimental.
const [name, ...args] = process.argv.slice(2);
const { runCommand } = await import("./commands/run-command.ts");
process.exitCode = await runCommand(name, args);
