// Drives yaml-language-server over stdio, as an editor does: opens a text, waits for what is wrong with it, asks how
// a word can be completed.
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const round = process.argv[2];
const program = fileURLToPath(new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));
const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const patience = 30_000;

let received = Buffer.alloc(0);
let last = 0;
const answers = new Map();      // by request
const diagnosed = new Map();    // by document: what waits for its diagnostics

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function receive(message) {
  if (message.method === 'textDocument/publishDiagnostics') diagnosed.get(message.params.uri)?.(message.params.diagnostics);
  else if (message.method === 'workspace/configuration')
    send({ id: message.id, result: message.params.items.map((item) => (item.section === 'yaml' ? settings.yaml : null)) });
  else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
  else if (answers.has(message.id)) answers.get(message.id)(message.result);
}

server.stdout.on('data', (chunk) => {
  received = Buffer.concat([received, chunk]);
  for (;;) {
    const head = received.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, head).toString())[1]);
    if (received.length < head + 4 + length) return;
    const body = received.subarray(head + 4, head + 4 + length).toString();
    received = received.subarray(head + 4 + length);
    receive(JSON.parse(body));
  }
});

const within = (promise) =>
  Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), patience).unref())]);

function request(method, params) {
  const id = ++last;
  const answer = new Promise((resolve) => answers.set(id, resolve));
  send({ id, method, params });
  return within(answer);
}

// Nothing is fetched: the schemas lie beside the files.
const settings = { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false }, schemas: {} } };

/// Opens a text as a file of the round; where `|` stands in it, there the cursor is.
async function open(name, schema, text) {
  const lines = `# yaml-language-server: $schema=../schemas/${schema}.schema.json\n${text}`;
  const at = lines.indexOf('|');
  const before = lines.slice(0, at < 0 ? 0 : at).split('\n');
  const uri = pathToFileURL(path.join(round, name)).href;
  const diagnostics = new Promise((resolve) => diagnosed.set(uri, resolve));
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: lines.replace('|', '') } } });
  return { diagnostics: await within(diagnostics), place: { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length } } };
}

async function completions(name, schema, text) {
  const { place } = await open(name, schema, text);
  const list = await request('textDocument/completion', place);
  return (list.items ?? list).map((item) => item.label);
}

const said = (diagnostics) => diagnostics.map((one) => `${one.range.start.line + 1}:${one.range.start.character + 1} ${one.message}`).join('; ');

const sound = 'name: De Linde\nkind: kinderopvang\nnetwork: kring\n';
const tests = {
  async 'a sound file has no findings'() {
    const { diagnostics } = await open('organisations/a.yaml', 'organisation', sound);
    return said(diagnostics) === '' || said(diagnostics);
  },
  async 'a wrong key is found at its place'() {
    const { diagnostics } = await open('organisations/b.yaml', 'organisation', sound + 'regio: Kust\n');
    return (diagnostics.length === 1 && said(diagnostics).startsWith('5:1 ') && said(diagnostics).includes('regio')) || said(diagnostics);
  },
  async 'a missing key is found'() {
    const { diagnostics } = await open('organisations/c.yaml', 'organisation', 'name: De Linde\nkind: kinderopvang\n');
    return (diagnostics.length === 1 && said(diagnostics).includes('network')) || said(diagnostics);
  },
  async 'a day that is none is found'() {
    const { diagnostics } = await open('organisations/d.yaml', 'organisation', sound + 'intake: {date: 3 mei}\n');
    return (diagnostics.length === 1 && said(diagnostics).startsWith('5:16 ')) || said(diagnostics);
  },
  async 'keys are completed'() {
    const labels = await completions('organisations/e.yaml', 'organisation', sound + 'proj|\n');
    return labels.includes('project_lead') || labels.join(', ');
  },
  async 'a word of a list is completed'() {
    const labels = await completions('exchanges/f.yaml', 'exchange', 'jobshadower: cas-beek\nhost: tulp\nstatus: |\n');
    return ['proposed', 'agreed', 'closed'].every((word) => labels.includes(word)) || labels.join(', ');
  },
  async 'a key explains itself in both languages'() {
    const { place } = await open('organisations/g.yaml', 'organisation', sound + 'project|_lead: ada-molen\n');
    const text = JSON.stringify(await request('textDocument/hover', place));
    return (text.includes('projectverantwoordelijke') && text.includes('project lead')) || text;
  },
  async 'with the schema of the round a topic is completed'() {
    const labels = await completions('organisations/h.yaml', 'organisation-here', sound + 'learning_questions:\n  - id: o1\n    topic: |\n');
    return ['welbevinden', 'samen-opvoeden', 'warme-transities', 'wennen'].every((topic) => labels.includes(topic)) || labels.join(', ');
  },
  async 'with the schema of the round people are completed'() {
    const labels = await completions('organisations/i.yaml', 'organisation-here', sound + 'project_lead: |\n');
    return labels.includes('ada-molen') || labels.join(', ');
  },
  async 'with the schema of the round an unknown network is found'() {
    const { diagnostics } = await open('organisations/j.yaml', 'organisation-here', sound.replace('kring', 'kringen'));
    return (diagnostics.length === 1 && said(diagnostics).startsWith('4:10 ')) || said(diagnostics);
  },
};

await request('initialize', { processId: process.pid, rootUri: pathToFileURL(round).href, workspaceFolders: null, capabilities: { workspace: { configuration: true } } });
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings } });

let passed = 0;
let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  const outcome = await test().catch((error) => error.message);
  if (outcome === true) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED ${name}: ${outcome}`);
  }
}
server.kill();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
