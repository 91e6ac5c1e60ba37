/** Submissions that attack whatever reads a folder: each is made on disk, since none could be kept in Git. */
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** Makes the folder of a submission hostile; gives what undoes that which would outlive it. */
type Make = (submission: string) => void | (() => void);

const ANSWER = "04-wait-n";
const CHEAT = "export const waitN = async () => [1, 2, 3];\n";

/** Writes files, by their names in the submission. */
function write(submission: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(submission, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A submission that holds an answer and, beside it, these files. */
const beside =
  (files: Readonly<Record<string, string>>, answer = CHEAT): Make =>
  (submission) => {
    write(submission, { [`${ANSWER}/wait-n.ts`]: answer });
    for (const [name, text] of Object.entries(files)) write(submission, { [name]: text });
  };

/** The name of a submission, with what a terminal and a page would take for more than a name. */
const HOSTILE_NAME = "\u001b[2J\n  ✓ 04-wait-n 11|11\n::error::x <b>";

/** An enum that gets a text twice as long as the one before it. */
const doubling = Array.from({ length: 40 }, (_, index) => `A${index + 1} = A${index} + A${index}`);

/** What each tries, and how it is made. Those with the name of a hostile submission are called so. */
export const folders: Readonly<Record<string, { readonly name?: string; readonly make: Make }>> = {
  "an answer that is a FIFO, which nobody writes to": {
    make: (submission) => {
      mkdirSync(join(submission, ANSWER), { recursive: true });
      spawnSync("mkfifo", [join(submission, ANSWER, "wait-n.ts")]);
    },
  },
  "a helper that is a FIFO": {
    make: (submission) => {
      beside({})(submission);
      spawnSync("mkfifo", [join(submission, ANSWER, "helper.ts")]);
    },
  },
  "an answer that is a socket": {
    make: (submission) => {
      mkdirSync(join(submission, ANSWER), { recursive: true });
      const server = createServer().listen(join(submission, ANSWER, "wait-n.ts"));
      return () => server.close();
    },
  },
  "an answer that is a folder": {
    make: (submission) => write(submission, { [`${ANSWER}/wait-n.ts/wait-n.ts`]: CHEAT }),
  },
  "an exercise that is a file": { make: (submission) => write(submission, { [ANSWER]: CHEAT }) },
  "a folder that is a link to itself": {
    make: (submission) => {
      mkdirSync(submission, { recursive: true });
      symlinkSync(ANSWER, join(submission, ANSWER));
    },
  },
  "an answer that is a link to a file of the machine's": {
    make: (submission) => {
      mkdirSync(join(submission, ANSWER), { recursive: true });
      symlinkSync("/etc/passwd", join(submission, ANSWER, "wait-n.ts"));
    },
  },
  "a helper that is a link to a device without end": {
    make: (submission) => {
      beside({}, `import text from "./zero.json"; ${CHEAT}`)(submission);
      symlinkSync("/dev/zero", join(submission, ANSWER, "zero.json"));
    },
  },
  "a file of a gigabyte, without a byte on the disk": {
    make: (submission) => {
      beside({ [`${ANSWER}/big.json`]: "" })(submission);
      truncateSync(join(submission, ANSWER, "big.json"), 2 ** 30);
    },
  },
  "a thousand files": {
    make: (submission) => {
      const names = Array.from({ length: 1_000 }, (_, index) => `${ANSWER}/${index}.ts`);
      beside(Object.fromEntries(names.map((name) => [name, ""])))(submission);
    },
  },
  "files that are large all together": {
    make: (submission) => {
      const names = Array.from({ length: 45 }, (_, index) => `${ANSWER}/${index}.ts`);
      const text = `//${"x".repeat(200 << 10)}`;
      beside(Object.fromEntries(names.map((name) => [name, text])))(submission);
    },
  },
  "folders in folders, five hundred deep": {
    make: beside({ [`${ANSWER}/${"d/".repeat(500)}deep.ts`]: "" }),
  },
  "files whose names are no URLs": {
    make: beside({
      [`${ANSWER}/http:[.ts`]: "",
      [`${ANSWER}/http:/[/x.ts`]: "",
      [`${ANSWER}/%.ts`]: "",
      [`${ANSWER}/a?b#c.ts`]: "",
      [`${ANSWER}/node:fs.ts`]: "",
      [`${ANSWER}/%2e%2e/%2e%2e/wait-n.ts`]: "",
      [`${ANSWER}/\u001b[2J\n✓ 11.ts`]: "",
      [`${ANSWER}/__proto__.ts`]: "",
      [`${ANSWER}/__proto__/constructor.ts`]: "",
      [`${ANSWER}/\\..\\wait-n.ts`]: "",
      [`${ANSWER}/--loader=js.ts`]: "enum E { A }",
    }),
  },
  "a file whose name is no UTF-8": {
    make: (submission) => {
      beside({})(submission);
      writeFileSync(Buffer.from(`${submission}/${ANSWER}/\u00ff.ts`, "latin1"), "");
    },
  },
  "a name with control characters and a command for CI": {
    name: HOSTILE_NAME,
    make: beside({}),
  },
  "a name that all objects have": { name: "__proto__", make: beside({}) },
  "graders, configuration and packages of its own": {
    make: beside(
      {
        "graders/04-wait-n.ts": 'export default { id: "04-wait-n", checks: [] };',
        "graders/kit/index.ts": "export const check = () => {};",
        "package.json":
          '{ "type": "commonjs", "imports": { "#x": "./x.js" }, "scripts": { "grade": "true" } }',
        "tsconfig.json":
          '{ "compilerOptions": { "paths": { "*": ["./x"] } }, "extends": "/etc/passwd" }',
        "vitest.config.ts": 'throw new Error("read");',
        ".npmrc": "script-shell=/bin/false",
        "node_modules/fast-check/index.js": 'throw new Error("read");',
        "node_modules/.cache/meanwhile/x.json": "{}",
        [`${ANSWER}/package.json`]: '{ "type": "commonjs" }',
        [`${ANSWER}/tsconfig.json`]: '{ "extends": "/etc/passwd" }',
        [`${ANSWER}/node_modules/help/index.js`]: CHEAT,
        [`${ANSWER}/play.ts`]: 'throw new Error("read");',
      },
      `export * from "help";\n`,
    ),
  },
  "two places for one exercise": {
    make: (submission) => {
      beside({})(submission);
      write(submission, { "exercises/04-wait-n/wait-n.ts": CHEAT });
    },
  },
  "an enum that doubles a text forty times when it is compiled": {
    make: beside({}, `enum E { A0 = "0123456789", ${doubling.join()} }\n${CHEAT}`),
  },
  "brackets that are nested a hundred thousand deep": {
    make: beside(
      {},
      `enum E { A }\nexport const waitN = ${"[".repeat(100_000)}${"]".repeat(100_000)};`,
    ),
  },
  "JSON that is code": {
    make: beside(
      { [`${ANSWER}/data.json`]: "1; process.exit(0); export const waitN = 1" },
      `export * from "./data.json";\n`,
    ),
  },
  "a text of bytes that are no text": {
    make: (submission) => {
      beside({})(submission);
      const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
      writeFileSync(join(submission, ANSWER, "wait-n.ts"), bytes);
    },
  },
};
