// The pages of both example rounds, as people meet them.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessible, browser, check, choose, complaints, copyOf, download, equal, findings, finish, open, press, root, run, write } from "./browser.js";

const hostile = `x"'><script>document.title = "taken"</script>`;
const guideCode = /^(S\d|R|N|P)-/;

/** Puts a text in the place of the name in a file. */
function rename(file, yaml) {
  writeFileSync(file, readFileSync(file, "utf8").replace(/^name: .*$/m, `name: ${yaml}`));
}

async function pages() {
  const folder = copyOf("switching-talent-2023");
  const turned = `"x\\"'><script>document.title = 'taken'</script> \\u202Edlrow"`;
  rename(join(folder, "organisations/koala-duinroos.yaml"), turned);
  rename(join(folder, "participants/bram-waterhoen.yaml"), turned);
  const asOf = ["--as-of", "2023-04-15"];
  const made = {
    report: run(folder, "report", "--names", ...asOf),
    closing: run(folder, "report", "--closing", "--names", ...asOf),
    guide: run(folder, "guide", "koala-duinroos", "--names", ...asOf),
    certificate: run(folder, "certificate", "bram-waterhoen-bij-koala-duinroos", ...asOf),
    form: run(folder, "form", "organisation", "--for", "koala-duinroos"),
  };
  for (const [name, html] of Object.entries(made)) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(name, html, { colorScheme });
      await accessible(`${name}, ${colorScheme}`, page);
      check(`${name} is not taken over`, (await page.title()) !== "taken");
      const text = await page.evaluate(() => document.body.innerText);
      check(`${name} shows the name as text`, text.includes(`x"'><script>`));
      if (name !== "form") check(`${name} shows what turns the reading`, text.includes("<U+202E>dlrow"));
      await page.setViewportSize({ width: 360, height: 800 });
      check(`${name} fits 360 pixels`, await page.evaluate(() => document.documentElement.scrollWidth <= 360));
      await page.close();
    }
  }
  check("a report without --names names nobody", !/Waterhoen|Zeebries|Paraplu/.test(run(copyOf("switching-talent-2023"), "report", ...asOf)));
  check("nor does the one for the closing event", !/\b(Emma|Toms?|Jolien|Krijtbord)\b/.test(run(copyOf("joko-2020"), "report", "--closing", "--as-of", "2020-12-12")));
  const certificate = await open("certificate", made.certificate);
  const pdf = await certificate.pdf({ preferCSSPageSize: true });
  equal("a certificate is one page of paper", pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g).length, 1);
  await certificate.close();
}

/** Takes in what a form gave; what differs from what was there. */
function receive(folder, { name, text }) {
  const file = join(folder, "..", name);
  writeFileSync(file, text);
  return JSON.parse(run(folder, "receive", file, "--format", "json")).differences;
}

/** What is there already comes back as it was (every fourth file, for time), and receiving it changes not a byte. */
async function roundTrips(example) {
  const folder = copyOf(example);
  for (const [entity, kind] of [["organisation", "organisations"], ["participant", "participants"]]) {
    for (const file of readdirSync(join(folder, kind)).filter((_, i) => i % 4 === 0)) {
      const before = readFileSync(join(folder, kind, file), "utf8");
      const page = await open("form", run(folder, "form", entity, "--for", file.replace(".yaml", "")), { acceptDownloads: true });
      equal("what the coordinator fills in is not asked", await page.locator("#f-bonuses-field, #f-attended-field, #f-first_contact-field, #f-location-field, #f-hosting-not_from-field").count(), 0);
      const got = await download(page, async () => {
        await page.click("#download");
        equal(`nothing is wrong with the form of ${file}`, await complaints(page), []);
      });
      equal(`the name of ${file}`, got.name, file);
      equal(`nothing of ${file} differs`, receive(folder, got), []);
      equal(`${file} stays as it was`, readFileSync(join(folder, kind, file), "utf8"), before);
      await page.close();
    }
  }
}

/** The file that came is received, and nothing of form is wrong with it. */
function received(folder, kind, file, asOf) {
  const { name, text } = file;
  check(`${name} begins with its schema`, text.startsWith("# yaml-language-server: $schema="));
  check(`${name} is new`, receive(folder, file).every((one) => one.what === "added"));
  const wrong = findings(folder, asOf).filter((one) => one.path === `${kind}/${name}` && !guideCode.test(one.code));
  equal(`${name} passes the check`, wrong, []);
}

/** What a form gave, without the comments around it. */
const answers = (text) => text.split("\n").filter((line) => !line.startsWith("#"));

/** The files of the golden cases are what the form makes of what stands in them, to the letter. */
async function filesOfTheWay() {
  for (const [way, example] of [["switching-talent", "switching-talent-2023"], ["joko", "joko-2020"]]) {
    const folder = copyOf(example);
    const downloads = join(root, "tests/cases/way", way, "input/downloads");
    const names = readdirSync(downloads);
    run(folder, "receive", ...names.map((name) => join(downloads, name)));
    for (const name of names) {
      const text = readFileSync(join(downloads, name), "utf8");
      const entity = /switch-form: (\S+)/.exec(text)[1];
      const page = await open("form", run(folder, "form", entity, "--for", name.replace(".yaml", "")), { acceptDownloads: true });
      const got = await download(page, () => page.click("#download"));
      equal(`${name} is what the form makes`, answers(got.text), answers(text));
      await page.close();
    }
  }
  const folder = copyOf("switching-talent-2023");
  const frozen = join(root, "tests/cases/receive/unchanged/input");
  for (const [entity, id] of [["participant", "bram-waterhoen"], ["organisation", "koala-duinroos"]]) {
    const page = await open("form", run(folder, "form", entity, "--for", id), { acceptDownloads: true });
    const got = await download(page, () => page.click("#download"));
    equal(`the frozen form of ${id} is what the form makes`, got.text, readFileSync(join(frozen, `${id}.yaml`), "utf8"));
    await page.close();
  }
}

/** The coordinator corrects something after the form went out: what the form changed comes, the correction stays. */
async function meanwhile() {
  const folder = copyOf("switching-talent-2023");
  const page = await open("form", run(folder, "form", "participant", "--for", "bram-waterhoen"), { acceptDownloads: true });
  run(folder, "set", "bram-waterhoen", "email", "bram@nieuw.example");
  await write(page, "f-function", "brugfiguur");
  await write(page, "f-motivation", "Een regel\u000buit een tekstverwerker.");
  const told = receive(folder, await download(page)).map(({ path, what, after }) => [path, what, after]);
  equal("each side keeps what it changed", told, [
    ["function", "changed", "brugfiguur"],
    ["email", "stays", "bram@nieuw.example"],
    ["motivation", "changed", "Een regel\nuit een tekstverwerker."],
  ]);
  await page.close();
}

async function newOrganisation() {
  const folder = copyOf("switching-talent-2023");
  const page = await open("organisation", run(folder, "form", "organisation"), { acceptDownloads: true });
  await press(page, "download");
  check("what is missing is told", (await page.locator(".summary a").count()) >= 3);
  equal("the summary has the focus", await page.evaluate(() => document.activeElement.className), "summary");
  await accessible("form with faults", page);
  await press(page, "f-name", "Tab");
  await write(page, "f-name", hostile);
  await choose(page, "f-kind", "koala");
  await choose(page, "f-network", "koala");
  await write(page, "f-place", "no");
  await write(page, "f-preconditions-added_value", "Een eerste regel: met 'quotes' # en meer\n\n  ingesprongen, met \"aanhaling\"\n- en een streepje\u202e");
  await press(page, "f-preconditions-sends-2", "ArrowDown");
  await press(page, "f-vision-strengths");
  await choose(page, "f-vision-strengths-0-topic", "toeleiding");
  await write(page, "f-vision-strengths-0-text", "Lang genoeg om in een blok te staan: ".repeat(4) + "\n# geen commentaar\nslot");
  await write(page, "f-hosting-places", "veel");
  await write(page, "f-intake-date", "31/2/2023");
  await press(page, "download");
  const beside = (id) => page.locator(`#${id}-field .fault`).innerText();
  equal("a wrong number is named beside its field", await beside("f-hosting-places"), "Schrijf een geheel getal.");
  check("a wrong day is named beside its field", (await beside("f-intake-date")).startsWith("Schrijf een bestaande dag"));
  equal("and nothing else", await page.locator(".summary a").count(), 2);
  equal("the field says that it is wrong", await page.getAttribute("#f-hosting-places", "aria-invalid"), "true");
  await write(page, "f-hosting-places", "2");
  await write(page, "f-intake-date", "6/12/2022");
  const values = () => page.evaluate(() => [...document.querySelectorAll("input, textarea:not([readonly]), select")].map((one) => one.type === "radio" || one.type === "checkbox" ? one.checked : one.value));
  const kept = await values();
  await page.reload();
  equal("a draft survives a reload", await values(), kept);
  check("and the page says so", await page.locator(".status").isVisible());
  const file = await download(page);
  check("text is a block", file.text.includes("text: |\n") && file.text.includes("date: 2022-12-06\n") && file.text.includes("place: 'no'\n"), file.text);
  received(folder, "organisations", file, "2023-04-15");
  const again = JSON.parse(/<script type="application\/json" id="model">(.*)<\/script>/.exec(run(folder, "form", "organisation", "--for", file.name.replace(".yaml", "")))[1]).values;
  equal("the name comes back as it was written", again.name, hostile);
  check("a text comes back as it was written", again.preconditions.added_value.trimEnd() === "Een eerste regel: met 'quotes' # en meer\n\n  ingesprongen, met \"aanhaling\"\n- en een streepje\u202e", again.preconditions.added_value);
  await page.close();
}

async function newParticipant() {
  const folder = copyOf("joko-2020");
  const page = await open("participant", run(folder, "form", "participant"), { acceptDownloads: true });
  await write(page, "f-name", "Zoë D'Hondt-Ångström");
  await choose(page, "f-organisation", "timoun");
  await press(page, "f-roles", "Space");
  await write(page, "f-phone", "0470 00 00 00");
  await write(page, "f-motivation", "- geen lijst: maar tekst");
  await press(page, "f-learning_questions");
  await choose(page, "f-learning_questions-0-topic", "wennen");
  await write(page, "f-learning_questions-0-text", "Hoe went een kind? En wie went er mee?");
  await press(page, "f-preferences");
  await choose(page, "f-preferences-0-host", "palmboom");
  await write(page, "f-travel-most_minutes", "45");
  received(folder, "participants", await download(page), "2020-12-12");
  check("a participant has a file of that name", readdirSync(join(folder, "participants")).includes("zoe-d-hondt-angstrom.yaml"));
  await accessible("form of a participant", page);
  await page.close();
}

/** Days, addresses and periods as people write them, and a row that was taken out by mistake. */
async function asPeopleWrite() {
  const page = await open("participant", run(copyOf("joko-2020"), "form", "participant"), { acceptDownloads: true });
  await write(page, "f-name", "Mo Vlierstruik");
  await choose(page, "f-organisation", "timoun");
  await press(page, "f-roles", "Space");
  await write(page, "f-email", "mo at hok");
  await press(page, "f-available");
  const beside = (id) => page.locator(`#${id}-field .fault`).allInnerTexts();
  await write(page, "f-available-0-from", "2 februari 2020");
  await write(page, "f-available-0-until", "1/2/20");
  await press(page, "download");
  equal("a wrong address is named", await beside("f-email"), ["Schrijf een e-mailadres, zoals an@kribbe.example."]);
  equal("a period that ends first is named", await beside("f-available-0-until"), ["Het einde komt voor het begin."]);
  await write(page, "f-email", "mo@hok.example");
  for (const [written, day] of [["3/2/20", "2020-02-03"], ["3 / 2 / 2020", "2020-02-03"], ["3 mrt. 20", "2020-03-03"], ["3 Augustus 2020", "2020-08-03"], ["2020-9-3", "2020-09-03"]]) {
    await write(page, "f-available-0-until", written);
    const { text } = await download(page);
    check(`${written} is ${day}`, text.includes(`until: ${day}\n`), text);
  }
  for (const written of ["3/13/2020", "3 aprilo 2020", "april", "3/2/020", "31 april 2020"]) {
    await write(page, "f-available-0-until", written);
    await press(page, "download");
    equal(`${written} is no day`, (await beside("f-available-0-until")).length, 1);
  }
  await write(page, "f-available-0-until", "3/2/20");
  await press(page, "f-learning_questions");
  await write(page, "f-learning_questions-0-text", "Hoe went een kind?");
  await page.locator("#f-learning_questions-field").getByRole("button", { name: "Verwijder nummer 1" }).focus();
  await page.keyboard.press("Enter");
  equal("a row can go", await page.locator("#f-learning_questions-0-text").count(), 0);
  await page.getByRole("button", { name: "Zet nummer 1 terug" }).focus();
  await page.keyboard.press("Enter");
  equal("and come back with its text", await page.inputValue("#f-learning_questions-0-text"), "Hoe went een kind?");
  await accessible("form as people write", page);
  await page.close();
}

/** The other form of each programme, and the text that is copied instead. */
async function copied() {
  const joko = copyOf("joko-2020");
  const page = await open("organisation", run(joko, "form", "organisation"), { acceptDownloads: true });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await write(page, "f-name", "'t Hinkelpad");
  await choose(page, "f-kind", "kinderopvang");
  await choose(page, "f-network", "joko");
  await press(page, "f-vision-growth_points");
  await choose(page, "f-vision-growth_points-0-topic", "buiten-spelen");
  await write(page, "f-vision-growth_points-0-text", "Regen.");
  await press(page, "copy");
  await page.waitForSelector(".status:not([hidden])");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  received(joko, "organisations", { name: "t-hinkelpad.yaml", text }, "2020-12-12");
  await page.close();
  const talent = copyOf("switching-talent-2023");
  const blank = await open("participant", run(talent, "form", "participant"));
  await press(blank, "f-learning_questions");
  equal("a blank form asks for no question of an organisation", await blank.locator("#f-learning_questions-0-serves").count(), 0);
  equal("nor for anybody to go along with", await blank.locator("#f-together-field, #f-swap-field").count(), 0);
  await blank.close();
  const form = await open("participant", run(talent, "form", "participant", "--for", "koala-duinroos"), { acceptDownloads: true });
  await write(form, "f-name", "Jef Tuinslang");
  equal("the own organisation is filled in", await form.inputValue("#f-organisation"), "koala-duinroos");
  await press(form, "f-roles", "Space");
  await press(form, "f-learning_questions");
  await choose(form, "f-learning_questions-0-topic", "toeleiding");
  await write(form, "f-learning_questions-0-text", "Hoe begin ik?");
  equal("only the questions of the own organisation are offered", await form.locator("#f-learning_questions-0-serves option").allInnerTexts(),
    ["– kies –", "o1: Hoe brengen we gezinnen echt met elkaar in contact?"]);
  await choose(form, "f-learning_questions-0-serves", "o1");
  await press(form, "f-commitments", "Space");
  await write(form, "f-travel-most_minutes", "900");
  await press(form, "download");
  equal("a number outside its limits is named beside its field", await form.locator("#f-travel-most_minutes-field .fault").innerText(), "Schrijf een getal van 0 tot 600.");
  await write(form, "f-travel-most_minutes", "60");
  received(talent, "participants", await download(form), "2023-04-15");
  await form.close();
}

try {
  await pages();
  for (const example of ["switching-talent-2023", "joko-2020"]) await roundTrips(example);
  await filesOfTheWay();
  await meanwhile();
  await newOrganisation();
  await newParticipant();
  await asPeopleWrite();
  await copied();
} finally {
  await browser.close();
}
finish();
