// Makes many files from the examples, each with one value changed, removed, added or misspelt, and asks both
// sides about each: ajv with our schemas, and `switch check` (its findings of form, F-..). They must agree.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse, stringify } from "yaml";

const [root, output] = process.argv.slice(2);
const program = join(root, "build/release/switch");
const ajv = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true });
const entities = { organisations: "organisation", participants: "participant", exchanges: "exchange" };
const validators = Object.fromEntries(
  ["round", ...Object.values(entities)].map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"))),
  ]),
);

// A small generator of our own, so that every run makes the same files.
let seed = 20230214;
const below = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};

const oddities = [
  null, true, false, 0, 1, -1, 2, 2.0, 1.5, 1001, 99999, "", " ", "x", "X Y", "true", "12", "ja", "2023-02-28", "2023-02-29",
  "2024-02-29", "2023-13-01", "1999-12-31", "2100-01-01", "09:00-16:30", "9:00-16:30", "24:00-24:00", "00:00-24:00", "30m",
  "1h", "1h5m", "-30m", "30", "twee\nregels", "a".repeat(64), "a".repeat(65), "b ".repeat(150), "é".repeat(200), "é".repeat(201),
  "b".repeat(20000), "b".repeat(20001), [], {}, ["x"], [1], [null], { x: 1 }, [[]], [{}], "\t", "-a", "a-", "A", "a_b", "🦉",
  "error", "skip", "online", "jobshadower", "planned", 51.05, 3.7, "51.05",
];

/** Every place in a document: its holder and its key. */
function places(node, found = []) {
  if (node === null || typeof node !== "object") return found;
  for (const key of Object.keys(node)) {
    found.push([node, key]);
    places(node[key], found);
  }
  return found;
}

function mutated(original) {
  const document = structuredClone(original);
  const all = places(document);
  const [holder, key] = all[below(all.length)];
  const choice = below(10);
  if (choice < 6) holder[key] = structuredClone(oddities[below(oddities.length)]);
  else if (choice < 7 && Array.isArray(holder)) holder.push(structuredClone(oddities[below(oddities.length)]));
  else if (choice < 8) Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  else if (!Array.isArray(holder)) {
    holder[`${key}x`] = holder[key];
    if (choice === 8) delete holder[key];
  }
  return document;
}

const text = (document) => stringify(document, { lineWidth: 0, blockQuote: "literal", defaultStringType: "PLAIN" });
const read = (path) => parse(readFileSync(path, "utf8"), { version: "1.2", uniqueKeys: true });

/** The files with a finding of form, and those that could not be read at all. */
function findings(folder) {
  let printed;
  try {
    printed = execFileSync(program, ["-C", folder, "check", "--format", "jsonl", "--as-of", "2020-01-01"], {
      encoding: "utf8", maxBuffer: 1 << 30,
    });
  } catch (error) {
    if (error.status !== 1) throw error;
    printed = error.stdout;
  }
  const refused = new Set();
  const unread = new Set();
  for (const line of printed.split("\n").filter(Boolean)) {
    const finding = JSON.parse(line);
    if (finding.code.startsWith("F-") && finding.severity === "error") refused.add(finding.path);
    if (finding.code.startsWith("Y-") && finding.severity === "error") unread.add(finding.path);
  }
  return { refused, unread };
}

let passed = 0;
let failed = 0;
let accepted = 0;
function judge(path, validate, said) {
  if (said.unread.has(path.name)) return;
  const theirs = validate(read(path.full));
  const ours = !said.refused.has(path.name);
  if (theirs) accepted += 1;
  if (theirs === ours) passed += 1;
  else {
    failed += 1;
    if (failed <= 10)
      console.log(`${path.name}: ajv ${theirs ? "accepts" : `refuses (${ajv.errorsText(validate.errors)})`}, switch ${ours ? "accepts" : "refuses"}`);
  }
}

for (const round of ["switching-talent-2023", "joko-2020"]) {
  const from = join(root, "examples", round);
  const folder = join(output, round);
  mkdirSync(folder);
  cpSync(join(from, "switch.yaml"), join(folder, "switch.yaml"));
  for (const [name] of Object.entries(entities)) {
    mkdirSync(join(folder, name));
    for (const file of readdirSync(join(from, name))) {
      cpSync(join(from, name, file), join(folder, name, file));
      const original = read(join(from, name, file));
      for (let i = 0; i < 25; ++i) writeFileSync(join(folder, name, `m${i}-${file.slice(0, 50).replace(/\.yaml$/, "")}.yaml`), text(mutated(original)));
    }
  }
  const said = findings(folder);
  for (const [name, entity] of Object.entries(entities))
    for (const file of readdirSync(join(folder, name)))
      judge({ name: `${name}/${file}`, full: join(folder, name, file) }, validators[entity], said);
  const original = read(join(from, "switch.yaml"));
  for (let i = 0; i < 150; ++i) {
    const one = join(output, `${round}-${i}`);
    mkdirSync(one);
    writeFileSync(join(one, "switch.yaml"), text(i === 0 ? original : mutated(original)));
    judge({ name: "switch.yaml", full: join(one, "switch.yaml") }, validators.round, findings(one));
  }
}
// Both answers must occur, or the comparison says nothing.
if (accepted < 100 || accepted > passed - 100) {
  console.log(`only ${accepted} of ${passed} files were accepted: the mutations say too little`);
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
