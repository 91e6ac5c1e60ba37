import { testVerdicts } from "./verdicts.ts";

await testVerdicts(1, 4);
