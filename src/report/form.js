// The form on the page: it draws the fields that the model lists, keeps a draft in this browser, tells what is
// wrong, and hands over the file. All text goes into the page as text, never as markup.
(() => {
  const model = JSON.parse(document.getElementById("model").textContent);
  const words = model.words;
  const draftKey = ["switch-form", model.round, model.mark, model.values.organisation].join(":");
  const title = document.title;
  const main = document.getElementById("main");

  const say = (key, ...given) => given.reduce((text, one, i) => text.replace(`{${i}}`, () => one), words[key]);

  const { asText, idOf, isAsked, labelOf, nameOf, faults, yaml } = fileOf(model, say);

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

  /** What is needed in a block counts only once something is filled in there. */
  const inBlock = (path) => path.length > 1 && typeof path.at(-2) !== "number";

  const hints = (field, path) => {
    const parts = [];
    if (field.kind === "date") parts.push(say("date_hint"));
    else if (field.example && !field.choices) parts.push(say("example", field.example.replace(/^'(.*)'$/, "$1")));
    if (field.least !== undefined) parts.push(say("between", field.least, field.most));
    if (field.required && !inBlock(path)) parts.push(say("must"));
    return parts.join(" · ");
  };

  function hintOf(field, path) {
    const text = hints(field, path);
    return make("span", { class: "hint", id: idOf(path) + "-hint", hidden: !text }, text);
  }

  const described = (id) => ({ id, "aria-describedby": id + "-hint" });

  function inputField(field, data, path) {
    const id = idOf(path);
    const long = field.kind === "lines";
    const short = ["date", "integer", "number"].includes(field.kind) || field.pattern;
    const input = make(long ? "textarea" : "input", {
      ...described(id), type: long ? undefined : "text", class: short ? "short" : undefined, "aria-required": field.required && !inBlock(path) ? "true" : undefined,
      inputmode: field.kind === "integer" ? "numeric" : undefined, dir: "auto",
      oninput: (event) => changed(data, path.at(-1), event.target.value),
    });
    input.value = data[path.at(-1)] ?? "";
    return make("div", { class: "field", id: id + "-field" }, make("label", { for: id }, labelOf(field)), hintOf(field, path), input);
  }

  function selectField(field, data, path) {
    const id = idOf(path);
    const key = path.at(-1);
    const select = make("select", {
      ...described(id), "aria-required": field.required && !inBlock(path) ? "true" : undefined,
      onchange: (event) => changed(data, key, event.target.value),
    });
    select.append(make("option", { value: "" }, say("choose")));
    for (const one of withOwn(field.choices, [data[key]])) select.append(make("option", { value: one.value }, one.label));
    select.value = data[key] ?? defaultOf(field);
    return make("div", { class: "field", id: id + "-field" }, make("label", { for: id }, labelOf(field)), hintOf(field, path), select);
  }

  /** It shows; in the file it stands only once somebody chose it. */
  const defaultOf = (field) => (field.default === undefined ? "" : asText(field.default));

  /** What was there already can be kept, also where it is not among the choices. */
  const withOwn = (choices, values) =>
    [...choices, ...values.filter((value) => value && !choices.some((one) => one.value === value)).map((value) => ({ value, label: value }))];

  /** Radio buttons or boxes: a group with a legend. */
  function choiceGroup(field, path, type, options, isOn, onchange) {
    const id = idOf(path);
    const group = make("fieldset", { class: "field", id: id + "-field", "aria-describedby": id + "-hint" },
      make("legend", {}, labelOf(field)), hintOf(field, path));
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
    return choiceGroup(field, path, "radio", options, (value) => (data[key] ?? defaultOf(field)) === value, (event) => changed(data, key, event.target.value));
  }

  function boxesField(field, data, path) {
    const key = path.at(-1);
    const on = () => data[key] ?? [];
    const choices = withOwn(field.item.choices, on());
    return choiceGroup({ ...field.item, help: field.help, key: field.key, required: field.required }, path, "checkbox", choices,
      (value) => on().includes(value),
      (event) => {
        const chosen = new Set(on());
        event.target.checked ? chosen.add(event.target.value) : chosen.delete(event.target.value);
        changed(data, key, choices.map((one) => one.value).filter((one) => chosen.has(one)));
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
      make("button", { type: "button", "aria-label": say("remove_what", i + 1, labelOf(field)), onclick: () => {
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
    return make("fieldset", { class: "block", id: id + "-field" }, make("legend", {}, labelOf(field)), hintOf(field, path), ...nodes, add);
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

  const drawAll = (fields, data, path) =>
    fields.filter(isAsked).map((one) => drawField(one, data, [...path, one.key]));

  function drawField(field, data, path) {
    if (field.kind === "block") {
      data[field.key] ??= {};
      return make("fieldset", { class: "block", id: idOf(path) + "-field" }, make("legend", {}, labelOf(field)), hintOf(field, path),
        ...drawAll(field.fields, data[field.key], path));
    }
    if (field.kind === "rows")
      return repeated(field, data, path, (list, i) => drawAll(field.fields, list[i], [...path, i]), (list) => freshRow(field, list));
    if (field.kind === "list" && field.item.choices) return boxesField(field, data, path);
    if (field.kind === "list")
      return repeated(field, data, path, (list, i) => [inputField({ ...field.item, help: field.help, key: field.key }, list, [...path, i])], () => "");
    if (field.choices) return selectField(field, data, path);
    return field.kind === "boolean" ? booleanField(field, data, path) : inputField(field, data, path);
  }

  function draw(focus) {
    const plain = model.fields.filter((one) => !["block", "rows"].includes(one.kind));
    const parts = [make("fieldset", { class: "part" }, make("legend", {}, say("general")),
      ...drawAll(plain, values, []))];
    for (const field of model.fields) if (!plain.includes(field) && isAsked(field)) parts.push(partOf(field));
    body.replaceChildren(...parts, buttons());
    if (focus) document.getElementById(focus)?.focus();
  }

  function partOf(field) {
    const node = drawField(field, values, [field.key]);
    node.className = "part";
    return node;
  }

  function buttons() {
    return make("div", { class: "buttons" },
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
    const found = faults(values);
    if (found.length === 0) return true;
    found.forEach(showFault);
    const list = found.map(({ id, label, message }) =>
      make("li", {}, make("a", { href: "#" + id, onclick: (event) => {
        event.preventDefault();
        document.getElementById(id).focus();
      } }, `${label}: ${message}`)));
    summary.replaceChildren(make("h2", { id: "summary-title" }, say("summary")), make("ul", {}, ...list));
    summary.hidden = false;
    document.title = say("fault_title", title);
    summary.focus();
    return false;
  }

  function showText() {
    text.value = yaml(values);
    result.hidden = false;
  }

  function download() {
    if (!sound()) return;
    showText();
    const link = make("a", { href: URL.createObjectURL(new Blob([text.value], { type: "application/yaml" })), download: nameOf(values) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    announce(say("downloaded", nameOf(values)));
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
