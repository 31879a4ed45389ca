// The browser, the program, and the hands on the keyboard.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const [root, output] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let passed = 0;
let failed = 0;

export function check(what, ok, detail = "") {
  if (ok) ++passed;
  else {
    ++failed;
    console.log(`FAILED: ${what} ${typeof detail === "string" ? detail : JSON.stringify(detail)}`);
  }
}

export const equal = (what, found, wanted) =>
  check(what, JSON.stringify(found) === JSON.stringify(wanted), `found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);

export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** A copy of an example to work in. */
export function copyOf(example) {
  const folder = join(output, example);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "examples", example), folder, { recursive: true });
  return folder;
}

/** What `switch` prints in a round; findings (1) are as fine as none. */
export function run(folder, ...words) {
  try {
    return execFileSync(join(root, "build/release/switch"), ["-C", folder, "--lang", "nl", ...words], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (fault) {
    if (fault.status !== 1) throw new Error(`switch ${words.join(" ")}: ${fault.stderr}`);
    return fault.stdout;
  }
}

export function findings(folder, asOf) {
  const found = JSON.parse(run(folder, "check", "--as-of", asOf, "--format", "json")).findings;
  return found.map(({ code, path, message }) => ({ code, path, message }));
}

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens what `switch` printed as a file; every request but the one for the file itself is a failure. */
export async function open(name, html, options = {}) {
  const file = join(output, `${name}.html`);
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const address = pathToFileURL(file).href;
  page.on("request", (request) => check(`${name} asks for nothing`, request.url() === address || request.url().startsWith("blob:"), request.url()));
  page.on("pageerror", (fault) => check(`${name} runs`, false, fault.message));
  await page.goto(address);
  return page;
}

export async function accessible(name, page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  check(`${name}: axe finds nothing`, violations.length === 0, violations.map((one) => [one.id, one.nodes.slice(0, 2).map((node) => node.html)]));
}

/** The tab key, until the control has the focus. */
export async function reach(page, id) {
  for (let i = 0; i < 400; ++i) {
    if ((await page.evaluate(() => document.activeElement.id)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the tab key does not reach ${id}`);
}

export async function write(page, id, text) {
  await reach(page, id);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

/** With the arrow keys to the option with that value. */
export async function choose(page, id, value) {
  await reach(page, id);
  const steps = await page.evaluate(([id, value]) => {
    const select = document.getElementById(id);
    return [...select.options].findIndex((one) => one.value === value) - select.selectedIndex;
  }, [id, value]);
  for (let i = 0; i < Math.abs(steps); ++i) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
  equal(`${id} is chosen`, await page.evaluate((id) => document.getElementById(id).value, id), value);
}

export async function press(page, id, key = "Enter") {
  await reach(page, id);
  await page.keyboard.press(key);
}

/** What stands in the summary of what is wrong. */
export const complaints = (page) => page.locator(".summary a").allInnerTexts();

/** Presses the button, and gives the name and the text of the file that comes. */
export async function download(page, pressed = (page) => press(page, "download")) {
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 10000 }), pressed(page)]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}
