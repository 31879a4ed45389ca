// Reads every file of a round with js-yaml and holds it against our schemas with ajv, in one warm process: what
// one would write without `switch`. It sees no reference from file to file and no rule. validate.js SCHEMAS ROUND
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { CORE_SCHEMA, load } from "js-yaml";

const [schemas, round] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validator = (name) => ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), "utf8")));
const folders = { organisations: validator("organisation"), participants: validator("participant"), exchanges: validator("exchange") };

let files = 0;
let refused = 0;
// Dates stay text, as our schemas take them: the core schema of YAML 1.2.
for (const [folder, valid] of Object.entries(folders))
  for (const name of readdirSync(join(round, folder))) {
    files += 1;
    if (!valid(load(readFileSync(join(round, folder, name), "utf8"), { schema: CORE_SCHEMA }))) refused += 1;
  }
console.log(`${files} files, ${refused} refused`);
process.exit(refused === 0 ? 0 : 1);
