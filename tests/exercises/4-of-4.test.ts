import { testVerdicts } from "./verdicts.ts";

await testVerdicts(3, 4);
