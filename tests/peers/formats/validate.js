// Reads what peer_formats_produce wrote into a folder with the validators of the platforms, and shows for each
// of those that it would have refused a broken one. Usage: node validate.js FOLDER FINDINGS_SCHEMA
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseCommands } from './workflow_commands.js';

const [folder, findingsSchemaPath] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const multitool = join(here, 'node_modules/@microsoft/sarif-multitool-linux');
const prefix = 'rondes/2023/';
const reports = ['nl', 'en', 'none'];

const text = (name) => readFileSync(join(folder, name), 'utf8');
const json = (name) => JSON.parse(text(name));
const schema = (path) => JSON.parse(readFileSync(path, 'utf8'));

let passed = 0;
let failed = 0;
function test(name, body) {
  try {
    body();
    ++passed;
  } catch (error) {
    ++failed;
    console.log(`FAILED ${name}\n  ${String(error.message).replaceAll('\n', '\n  ')}`);
  }
}

function accepts(validate, value) {
  assert.ok(validate(value), JSON.stringify(validate.errors, null, 1));
}

function refuses(validate, value) {
  assert.ok(!validate(value), 'a broken document was accepted');
}

/// A schema that lets keys be added one day; here none may be there that it does not describe.
function closed(node) {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(closed);
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return node.properties && node.type === 'object' ? { ...copy, additionalProperties: false } : copy;
}

// Our own JSON.
const findingsSchema = closed(schema(findingsSchemaPath));
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
const isFindings = ajv.compile({ ...findingsSchema, $id: 'findings' });
const isFinding = ajv.compile({ $ref: 'findings#/definitions/finding' });

for (const report of reports) {
  test(`json: ${report} follows its schema`, () => accepts(isFindings, json(`${report}.json`)));
  test(`jsonl: ${report} has the findings of json, one a line`, () => {
    const lines = text(`${report}.jsonl`).split('\n').slice(0, -1).map((line) => JSON.parse(line));
    lines.forEach((finding) => accepts(isFinding, finding));
    assert.deepEqual(lines, json(`${report}.json`).findings);
  });
  test(`json: ${report} counts its findings, and no fingerprint comes twice`, () => {
    const { counts, findings } = json(`${report}.json`);
    for (const [severity, count] of Object.entries(counts))
      assert.equal(findings.filter((finding) => finding.severity === severity).length, count);
    assert.equal(new Set(findings.map((finding) => finding.fingerprint)).size, findings.length);
  });
}
test('json: an unknown key and a missing one are refused', () => {
  refuses(isFindings, { ...json('nl.json'), more: 1 });
  const { tool, ...rest } = json('nl.json');
  refuses(isFindings, rest);
});

// The tables of all other commands, as the golden cases hold them.
const root = join(here, '../../..');
const isAnswer = ajv.compile(schema(join(root, 'schemas/answers.schema.json')));
const answers = readdirSync(join(root, 'tests/cases'), { recursive: true })
  .filter((path) => path.endsWith('/stdout'))
  .map((path) => [path, readFileSync(join(root, 'tests/cases', path), 'utf8')])
  .filter(([, output]) => output.startsWith('{\n  "version"'));
test('answers: there are some', () => assert.ok(answers.length >= 5));
for (const [path, output] of answers) {
  test(`answers: ${path} follows its schema`, () => accepts(isAnswer, JSON.parse(output)));
}
test('answers: another version, a number with a fraction and an empty text are refused', () => {
  const good = { version: 1, notes: [], things: [{ thing: null }] };
  accepts(isAnswer, good);
  refuses(isAnswer, { ...good, version: 2 });
  refuses(isAnswer, { ...good, things: [{ thing: 1.5 }] });
  refuses(isAnswer, { ...good, things: [{ thing: '' }] });
});

// GitLab.
const isGitlab = new Ajv({ allErrors: true }).compile(schema(join(here, 'gitlab.schema.json')));
for (const report of reports) {
  test(`gitlab: ${report} is one array with all that is shown`, () => {
    const all = json(`${report}.gitlab`);
    accepts(isGitlab, all);
    assert.equal(all.length, json(`${report}.json`).findings.length);
    assert.equal(new Set(all.map((each) => each.fingerprint)).size, all.length);
    all.forEach((each) => assert.ok(each.description.startsWith(`${each.check_name}: `)));
  });
}
test('gitlab: a severity of somebody else is refused', () => {
  const all = json('nl.gitlab');
  all[0].severity = 'error';
  refuses(isGitlab, all);
});

// SARIF by its schema.
const ajv2020 = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv2020);
const isSarif = ajv2020.compile(schema(join(multitool, 'sarif-2.1.0.json')));
for (const report of reports) {
  test(`sarif: ${report} follows the schema`, () => accepts(isSarif, json(`${report}.sarif`)));
}
test('sarif: a path that is no reference is refused by the schema', () => {
  const log = json('nl.sarif');
  log.runs[0].results[2].locations[0].physicalLocation.artifactLocation.uri = 'de roos%.yaml';
  refuses(isSarif, log);
});
test('sarif: paths decode to those of json', () => {
  const paths = json('nl.json').findings.map((finding) => prefix + (finding.path ?? 'switch.yaml'));
  const results = json('nl.sarif').runs[0].results;
  const uris = results.map((result) => result.locations[0].physicalLocation.artifactLocation.uri);
  assert.deepEqual(uris.map(decodeURIComponent), paths);
});

// SARIF by GitHub's own rules. The multitool ends with 0 whatever it finds: the file it writes counts.
function multitoolFindings(path) {
  const output = `${path}.verdict`;
  const kinds = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
  execFileSync(join(multitool, 'Sarif.Multitool'),
    ['validate', path, ...kinds, '--output', output, '--log', 'ForceOverwrite'],
    // Without this it wants the ICU libraries of the machine.
    { stdio: 'pipe', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
  const [run] = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, '')).runs;
  assert.ok(run.invocations[0].executionSuccessful);
  return run.results ?? [];
}

/// It asks for the address of a home page, and the project has none.
const noHomePage = 'SARIF2005';

chmodSync(join(multitool, 'Sarif.Multitool'), 0o755);
for (const report of reports) {
  test(`sarif: ${report} passes the multitool's rules for GitHub`, () => {
    const found = multitoolFindings(join(folder, `${report}.sarif`));
    assert.deepEqual(found.filter((result) => result.ruleId !== noHomePage), []);
  });
}
test('sarif: a rule without its description is refused by the multitool', () => {
  const log = json('nl.sarif');
  delete log.runs[0].tool.driver.rules[0].fullDescription;
  const path = join(folder, 'broken.sarif');
  writeFileSync(path, JSON.stringify(log));
  assert.ok(multitoolFindings(path).some((result) => result.ruleId.startsWith('GH') && result.level !== 'warning'));
});

// JUnit.
function xmllint(...args) {
  const { status, stdout, stderr } = spawnSync('xmllint', ['--nonet', ...args], { encoding: 'utf8' });
  return { valid: status === 0, stdout, stderr };
}
const xsd = join(here, 'junit.xsd');
const count = (path, what) => Number(xmllint('--xpath', `number(${what})`, path).stdout);
for (const report of reports) {
  const path = join(folder, `${report}.junit`);
  test(`junit: ${report} follows the schema`, () => {
    const verdict = xmllint('--noout', '--schema', xsd, path);
    assert.ok(verdict.valid, verdict.stderr);
  });
  test(`junit: ${report} counts its cases`, () => {
    const { counts, findings } = json(`${report}.json`);
    assert.equal(count(path, 'count(//testcase)'), Math.max(1, findings.length));
    assert.equal(count(path, 'count(//failure)'), counts.error);
    for (const element of ['testsuites', '//testsuite']) {
      assert.equal(count(path, `${element}/@tests`), count(path, 'count(//testcase)'));
      assert.equal(count(path, `${element}/@failures`), counts.error);
    }
  });
}
test('junit: a reader gets back the text of a file, with what XML forbids made visible', () => {
  const value = xmllint('--xpath', 'string(//testcase[3]/system-out)', join(folder, 'nl.junit')).stdout;
  assert.ok(value.includes('Kader "50%, <b>&amp;</b>" bestaat niet'), value);
  const steering = xmllint('--xpath', 'string(//testcase[6]/system-out)', join(folder, 'nl.junit')).stdout;
  assert.ok(steering.includes('<U+001B>[31m en <U+202E> en <U+FFFF>'), steering);
});
test('junit: a name given twice and a raw control character are refused', () => {
  const path = join(folder, 'broken.junit');
  const good = text('nl.junit');
  for (const broken of [good.replace(' (2)"', '"'), good.replace('Na brede', 'Na \x1b brede')]) {
    assert.notEqual(broken, good);
    writeFileSync(path, broken);
    assert.ok(!xmllint('--noout', '--schema', xsd, path).valid);
  }
});

// GitHub's workflow commands.
const commandOf = { error: 'error', warning: 'warning', note: 'notice' };
for (const report of reports) {
  test(`github: ${report} reads back as the findings of json`, () => {
    const { commands, plain } = parseCommands(text(`${report}.github`));
    const { findings } = json(`${report}.json`);
    assert.equal(plain.length, 1);
    assert.deepEqual(commands.map((each) => each.command), findings.map((each) => commandOf[each.severity]));
    findings.forEach(({ code, path, range }, index) => {
      const { title, ...place } = commands[index].properties;
      assert.ok(title.startsWith(`${code} `), title);
      const lastLine = range && range.end.line - (range.end.column === 1 && range.end.line > range.start.line);
      const expected = {};
      if (path !== null) expected.file = prefix + path;
      if (range !== null) expected.line = String(range.start.line);
      if (range !== null && lastLine === range.start.line) expected.col = String(range.start.column);
      if (range !== null && lastLine !== range.start.line) expected.endLine = String(lastLine);
      assert.deepEqual(place, expected);
      const shown = range ? `${path}:${range.start.line}:${range.start.column}: ` : path ? `${path}: ` : '';
      assert.ok(commands[index].message.startsWith(shown), commands[index].message);
    });
  });
}
test('github: the other places and the way out are lines of the message', () => {
  const { commands } = parseCommands(text('en.github'));
  assert.deepEqual(commands[2].message.split('\n').slice(1), [
    'participants/zoë.yaml:1:7: first here: ë',
    'participants/onleesbaar.yaml: in this file',
    'hint: Did you mean 100%:<U+000A>yes?',
  ]);
});
test('github: a separator that is not escaped is seen', () => {
  const [first] = parseCommands('::error file=a,b:c.yaml::text\n').commands;
  assert.notEqual(first?.properties.file, 'a,b:c.yaml');
});

// Text for people.
for (const report of reports) {
  test(`text: ${report} has nothing in it that steers a terminal`, () => {
    assert.doesNotMatch(text(`${report}.text`), /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
