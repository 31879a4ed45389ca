// The form: it draws the fields that the page's model lists, keeps a draft in this browser, checks what was
// filled in, and writes the YAML file. All text goes into the page as text, never as markup.
"use strict";
(() => {
  const model = JSON.parse(document.getElementById("model").textContent);
  const words = model.words;
  const draftKey = ["switch-form", model.round, model.entity, model.id].join(":");
  const title = document.title;
  const main = document.getElementById("main");

  const say = (key, ...given) => given.reduce((text, one, i) => text.replace(`{${i}}`, () => one), words[key]);

  function make(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (value === true) node.setAttribute(name, "");
      else if (value !== false && value !== undefined) node.setAttribute(name, value);
    }
    node.append(...children);
    return node;
  }

  // Values: everything that was filled in, as text; lists are arrays, blocks and rows are objects.

  function asText(value) {
    if (Array.isArray(value)) return value.map(asText);
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));
    return String(value);
  }

  function stored() {
    try {
      return JSON.parse(localStorage.getItem(draftKey));
    } catch {
      return null;
    }
  }

  function keep() {
    try {
      localStorage.setItem(draftKey, JSON.stringify(values));
    } catch {
      announce(say("no_draft"));
    }
  }

  const draft = stored();
  let values = draft ?? asText(model.values);

  function isFilled(field, value) {
    if (value === undefined || value === null) return false;
    if (field.kind === "block") return field.fields.some((one) => isFilled(one, value[one.key]));
    if (field.kind === "rows") return value.some((row) => rowFilled(field, row));
    if (field.kind === "list") return value.some((one) => one.trim() !== "");
    return value.trim() !== "";
  }

  /** A row counts once it holds more than what the form itself put there. */
  const rowFilled = (field, row) =>
    field.fields.some((one) => one.key !== "id" && isFilled(one, row[one.key]) && row[one.key] !== asText(one.default ?? ""));

  // Checks.

  /** The day that `14/3/2023` or `2023-03-14` stands for, as files hold it; null where there is none. */
  function isoDate(text) {
    const european = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(text);
    const iso = european ? [0, european[3], european[2], european[1]] : /^(20\d\d)-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (!iso) return null;
    const [year, month, day] = iso.slice(1).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
  }

  function numberFault(field, text) {
    const number = text.replace(",", ".");
    if (!(field.kind === "integer" ? /^-?\d{1,9}$/ : /^-?\d{1,9}(\.\d+)?$/).test(number))
      return say(field.kind === "integer" ? "integer" : "number_word");
    if (field.least !== undefined && (Number(number) < field.least || Number(number) > field.most))
      return say("outside", field.least, field.most);
    return null;
  }

  function faultOf(field, text) {
    const length = [...text].length;
    if (field.longest !== undefined && length > field.longest) return say("too_long", field.longest, length);
    if (field.kind === "date" && !isoDate(text)) return say("date");
    if (field.kind === "integer" || field.kind === "number") return numberFault(field, text);
    if (field.pattern && !new RegExp(field.pattern, "u").test(text)) return say("short_name");
    return null;
  }

  /** What is wrong, in the order of the page: the id of its control, its label, and the sentence. */
  function faults(fields, data, path = []) {
    return fields.flatMap((field) => {
      const at = [...path, field.key];
      const value = data?.[field.key];
      const fault = (message, where = at) => [{ id: idOf(where), label: field.help, message }];
      if (!isFilled(field, value)) return field.required ? fault(say("required")) : [];
      if (field.kind === "block") return faults(field.fields, value, at);
      if (field.kind === "rows") return rowFaults(field, value, at);
      if (field.kind === "list")
        return value.flatMap((one, i) => {
          const wrong = one.trim() === "" ? null : faultOf(field.item, clean(one));
          return wrong ? fault(wrong, [...at, i]) : [];
        });
      const wrong = faultOf(field, clean(value));
      return wrong ? fault(wrong) : [];
    });
  }

  function rowFaults(field, rows, at) {
    const seen = new Set();
    return rows.flatMap((row, i) => {
      if (!rowFilled(field, row)) return [];
      const found = faults(field.fields, row, [...at, i]);
      const id = row.id?.trim();
      if (id && seen.has(id)) found.push({ id: idOf([...at, i, "id"]), label: field.help, message: say("twice", id) });
      seen.add(id);
      return found;
    });
  }

  const idOf = (path) => ["f", ...path].join("-");

  // YAML.

  /** What nobody can see, and what would turn the order of reading, is left to escapes or away. */
  const clean = (text) =>
    text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, "").replace(/[ ]+$/gm, "").trim();
  const hidden = /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
  const special = /^(true|false|yes|no|on|off|null|y|n|ja|nee)$/i;

  function quoted(text) {
    if (hidden.test(text) || text.includes("\n"))
      return JSON.stringify(text).replace(new RegExp(hidden, "g"), (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
    if (/^\p{L}[\p{L}\p{N} ,.()/-]*$/u.test(text) && !special.test(text)) return text;
    return "'" + text.replaceAll("'", "''") + "'";
  }

  function scalar(field, value, margin) {
    const text = clean(value);
    if (field.kind === "boolean") return text;
    if (field.kind === "date") return isoDate(text);
    if (field.kind === "integer" || field.kind === "number") return String(Number(text.replace(",", ".")));
    if (field.kind === "lines" && (text.includes("\n") || [...text].length > 70) && !hidden.test(text))
      return "|\n" + text.split("\n").map((line) => (line ? margin + "  " + line : "")).join("\n");
    return quoted(text);
  }

  function lines(fields, data, depth) {
    const margin = "  ".repeat(depth);
    return fields.flatMap((field) => {
      const value = data?.[field.key];
      if (!isFilled(field, value)) return [];
      if (depth === 0 && field.default !== undefined && value === asText(field.default)) return [];
      const key = margin + field.key + ":";
      if (field.kind === "block") return [key, ...lines(field.fields, value, depth + 1)];
      if (field.kind === "rows")
        return [key, ...value.filter((row) => rowFilled(field, row)).flatMap((row) => item(lines(field.fields, row, depth + 2)))];
      if (field.kind === "list")
        return [key, ...value.filter((one) => one.trim() !== "").map((one) => `${margin}  - ${scalar(field.item, one, margin + "    ")}`)];
      return [`${key} ${scalar(field, value, margin)}`];
    });
  }

  /** Lines of a mapping as an item of a list: the first carries the hyphen. */
  const item = ([first, ...rest]) => [first.replace(/^( *) {2}(\S)/, "$1- $2"), ...rest];

  const yaml = () => model.modeline + lines(model.fields, values, 0).join("\n") + "\n";

  function fileName() {
    const slug = (values.name ?? "").normalize("NFD").toLowerCase().replace(/[\u0300-\u036f]/g, "");
    return (model.id || slug.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 64) || model.entity) + ".yaml";
  }

  // The page.

  const summary = make("div", { class: "summary", tabindex: "-1", role: "alert", "aria-labelledby": "summary-title", hidden: true });
  const status = make("p", { class: "status", role: "status", hidden: true });
  const body = make("form", { novalidate: true, autocomplete: "off", onsubmit: (event) => event.preventDefault() });
  const text = make("textarea", { class: "yaml", id: "yaml", readonly: true, spellcheck: "false" });
  const result = make("div", { class: "field", hidden: true }, make("label", { for: "yaml" }, say("result")), text);

  function announce(message) {
    status.textContent = message;
    status.hidden = false;
  }

  function changed(data, key, value) {
    data[key] = value;
    keep();
  }

  const hints = (field) => {
    const parts = [];
    if (field.kind === "date") parts.push(say("date_hint"));
    else if (field.example && !field.choices) parts.push(say("example", field.example.replace(/^'(.*)'$/, "$1")));
    if (field.least !== undefined) parts.push(say("between", field.least, field.most));
    if (!field.required && field.kind !== "block") parts.push(say("optional"));
    return parts.join(" · ");
  };

  function hintOf(field, id) {
    const name = make("code", {}, field.key);
    const rest = hints(field);
    return make("span", { class: "hint", id: id + "-hint" }, name, rest ? " · " + rest : "");
  }

  const described = (id) => ({ id, "aria-describedby": id + "-hint" });

  function inputField(field, data, path) {
    const id = idOf(path);
    const long = field.kind === "lines";
    const short = ["date", "integer", "number"].includes(field.kind) || field.pattern;
    const input = make(long ? "textarea" : "input", {
      ...described(id), type: long ? undefined : "text", class: short ? "short" : undefined, "aria-required": field.required ? "true" : undefined,
      inputmode: field.kind === "integer" ? "numeric" : undefined, dir: "auto",
      oninput: (event) => changed(data, path.at(-1), event.target.value),
    });
    input.value = data[path.at(-1)] ?? "";
    return make("div", { class: "field", id: id + "-field" }, make("label", { for: id }, field.help), hintOf(field, id), input);
  }

  function selectField(field, data, path) {
    const id = idOf(path);
    const key = path.at(-1);
    const select = make("select", {
      ...described(id), "aria-required": field.required ? "true" : undefined,
      onchange: (event) => {
        changed(data, key, event.target.value);
        if (path.length === 1 && key === "organisation") draw(id);
      },
    });
    select.append(make("option", { value: "" }, say("choose")));
    const offered = field.choices.filter((one) => one.of === undefined || one.of === values.organisation);
    for (const one of offered) select.append(make("option", { value: one.value }, one.label));
    data[key] ??= field.default === undefined ? "" : asText(field.default);
    if (data[key] && !offered.some((one) => one.value === data[key])) data[key] = "";
    select.value = data[key];
    return make("div", { class: "field", id: id + "-field" }, make("label", { for: id }, field.help), hintOf(field, id), select);
  }

  /** Radio buttons or boxes: a group with a legend. */
  function choiceGroup(field, path, type, options, isOn, onchange) {
    const id = idOf(path);
    const group = make("fieldset", { class: "field", id: id + "-field", "aria-describedby": id + "-hint" },
      make("legend", {}, field.help), hintOf(field, id));
    options.forEach((one, i) => {
      const box = make("input", { type, id: i === 0 ? id : `${id}-${i}`, name: id, value: one.value, onchange });
      box.checked = isOn(one.value);
      group.append(make("div", { class: "choice" }, box, make("label", { for: box.id }, one.label)));
    });
    return group;
  }

  function booleanField(field, data, path) {
    const key = path.at(-1);
    const options = [{ value: "true", label: say("yes") }, { value: "false", label: say("no") }];
    if (!field.required && field.default === undefined) options.push({ value: "", label: say("unanswered") });
    data[key] ??= field.default === undefined ? "" : asText(field.default);
    return choiceGroup(field, path, "radio", options, (value) => data[key] === value, (event) => changed(data, key, event.target.value));
  }

  function boxesField(field, data, path) {
    const key = path.at(-1);
    const on = () => data[key] ?? [];
    return choiceGroup({ ...field.item, help: field.help, key: field.key, required: field.required }, path, "checkbox", field.item.choices,
      (value) => on().includes(value),
      (event) => {
        const chosen = new Set(on());
        event.target.checked ? chosen.add(event.target.value) : chosen.delete(event.target.value);
        changed(data, key, field.item.choices.map((one) => one.value).filter((one) => chosen.has(one)));
      });
  }

  /** Things that repeat: each with a button to take it away, and one button for another. */
  function repeated(field, data, path, drawOne, fresh) {
    const id = idOf(path);
    const key = path.at(-1);
    data[key] ??= [];
    const list = data[key];
    const nodes = list.map((one, i) => make("fieldset", { class: "row" },
      make("legend", {}, say("number", i + 1)), ...drawOne(list, i),
      make("button", { type: "button", "aria-label": say("remove_what", i + 1, field.help), onclick: () => {
        list.splice(i, 1);
        keep();
        draw(id);
        announce(say("removed", i + 1));
      } }, say("remove"))));
    const add = make("button", { type: "button", id, "aria-describedby": id + "-hint", onclick: () => {
      list.push(fresh(list));
      keep();
      draw(null);
      document.getElementById(`${id}-${list.length - 1}`)?.focus();
      document.querySelector(`[id^="${id}-${list.length - 1}-"]:is(input, select, textarea)`)?.focus();
    } }, say("add"));
    return make("fieldset", { class: "block", id: id + "-field" }, make("legend", {}, field.help), hintOf(field, id), ...nodes, add);
  }

  /** A new row has the next short name: t1, t2. */
  function freshRow(field, list) {
    const id = field.fields.find((one) => one.key === "id");
    if (!id) return {};
    const prefix = (id.example ?? "n1").replace(/\d+$/, "");
    let number = list.length + 1;
    while (list.some((row) => row.id === prefix + number)) ++number;
    return { id: prefix + number };
  }

  function drawField(field, data, path) {
    if (field.kind === "block") {
      data[field.key] ??= {};
      return make("fieldset", { class: "block", id: idOf(path) + "-field" }, make("legend", {}, field.help), hintOf(field, idOf(path)),
        ...field.fields.map((one) => drawField(one, data[field.key], [...path, one.key])));
    }
    if (field.kind === "rows")
      return repeated(field, data, path, (list, i) => field.fields.map((one) => drawField(one, list[i], [...path, i, one.key])), (list) => freshRow(field, list));
    if (field.kind === "list" && field.item.choices) return boxesField(field, data, path);
    if (field.kind === "list")
      return repeated(field, data, path, (list, i) => [inputField({ ...field.item, help: field.help, key: field.key }, list, [...path, i])], () => "");
    if (field.choices) return selectField(field, data, path);
    return field.kind === "boolean" ? booleanField(field, data, path) : inputField(field, data, path);
  }

  function draw(focus) {
    const plain = model.fields.filter((one) => !["block", "rows"].includes(one.kind));
    const parts = [make("fieldset", { class: "part" }, make("legend", {}, say("general")),
      ...plain.map((one) => drawField(one, values, [one.key])))];
    for (const field of model.fields) if (!plain.includes(field)) parts.push(partOf(field));
    body.replaceChildren(...parts, buttons());
    if (focus) document.getElementById(focus)?.focus();
  }

  function partOf(field) {
    const node = drawField(field, values, [field.key]);
    node.className = "part";
    return node;
  }

  function buttons() {
    return make("div", {},
      make("button", { type: "button", class: "main", id: "download", onclick: download }, say("download")),
      make("button", { type: "button", id: "copy", onclick: copy }, say("copy")),
      make("button", { type: "button", id: "restart", onclick: restart }, say("restart")));
  }

  // What the buttons do.

  function clearFaults() {
    for (const node of body.querySelectorAll(".fault")) node.remove();
    for (const node of body.querySelectorAll(".wrong")) node.classList.remove("wrong");
    for (const node of body.querySelectorAll("[aria-invalid]")) {
      node.removeAttribute("aria-invalid");
      node.setAttribute("aria-describedby", node.getAttribute("aria-describedby").replace(/ \S+-fault$/, ""));
    }
    summary.hidden = true;
    document.title = title;
  }

  function showFault({ id, message }) {
    const control = document.getElementById(id);
    const field = control.closest(".field") ?? document.getElementById(id + "-field");
    field.classList.add("wrong");
    field.querySelector(".hint").after(make("span", { class: "fault", id: id + "-fault" }, message));
    const owner = field.tagName === "FIELDSET" ? field : control;
    if (owner === control) owner.setAttribute("aria-invalid", "true");
    owner.setAttribute("aria-describedby", `${id}-hint ${id}-fault`);
  }

  /** True where nothing is wrong; else what is wrong is told above, and beside each field. */
  function sound() {
    clearFaults();
    const found = faults(model.fields, values);
    if (found.length === 0) return true;
    found.forEach(showFault);
    const list = found.map(({ id, label, message }) =>
      make("li", {}, make("a", { href: "#" + id, onclick: (event) => {
        event.preventDefault();
        document.getElementById(id).focus();
      } }, `${label} ${message}`)));
    summary.replaceChildren(make("h2", { id: "summary-title" }, say("summary")), make("ul", {}, ...list));
    summary.hidden = false;
    document.title = say("fault_title", title);
    summary.focus();
    return false;
  }

  function showText() {
    text.value = yaml();
    result.hidden = false;
  }

  function download() {
    if (!sound()) return;
    showText();
    const link = make("a", { href: URL.createObjectURL(new Blob([text.value], { type: "application/yaml" })), download: fileName() });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    announce(say("downloaded", fileName()));
  }

  async function copy() {
    if (!sound()) return;
    showText();
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      announce(say("copied"));
    } catch {
      announce(say("copy_yourself"));
    }
  }

  function restart() {
    if (!confirm(say("restart_sure"))) return;
    localStorage.removeItem(draftKey);
    values = asText(model.values);
    clearFaults();
    result.hidden = true;
    draw(null);
    announce(say("restarted"));
    body.querySelector("input, select, textarea")?.focus();
  }

  main.replaceChildren(summary, status, body, result);
  draw(null);
  if (draft) announce(say("draft_found"));
})();
