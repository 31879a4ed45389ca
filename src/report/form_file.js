// What was filled in, as a file: when a field counts as filled, what is wrong with it, and the YAML of it all.
// Nothing here touches the page.
"use strict";

function fileOf(model, say) {
  // Values: everything that was filled in, as text; lists are arrays, blocks and rows are objects.

  function asText(value) {
    if (Array.isArray(value)) return value.map(asText);
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));
    return String(value);
  }

  /** A sentence as a label. */
  const labelOf = (field) => field.help.replace(/\.$/, "");

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

  /** What could only be chosen from an empty list, or needs something that could, is not asked. */
  const canBeGiven = (field) =>
    field.fields
      ? field.fields.every((one) => !one.required || canBeGiven(one))
      : (field.choices ?? field.item?.choices)?.length !== 0;
  const isAsked = (field) => field.required || canBeGiven(field);

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
  function faultsIn(fields, data, path = []) {
    return fields.flatMap((field) => {
      const at = [...path, field.key];
      const value = data?.[field.key];
      const fault = (message, where = at) => [{ id: idOf(where), label: labelOf(field), message }];
      if (!isFilled(field, value)) return field.required ? fault(say("required")) : [];
      if (field.kind === "block") return faultsIn(field.fields, value, at);
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
      const found = faultsIn(field.fields, row, [...at, i]);
      const id = row.id?.trim();
      if (id && seen.has(id)) found.push({ id: idOf([...at, i, "id"]), label: labelOf(field), message: say("twice", id) });
      seen.add(id);
      return found;
    });
  }

  const idOf = (path) => ["f", ...path].join("-");

  // YAML.

  /** What nobody can see, and what would turn the order of reading, is left to escapes or away; the line breaks of
   * word processors are line breaks. */
  const clean = (text) =>
    text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n").replace(/\t/g, " ").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, "").replace(/[ ]+$/gm, "").trim();
  const hidden = /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
  const special = /^(true|false|yes|no|on|off|null|y|n|ja|nee)$/i;

  function quoted(text) {
    if (hidden.test(text) || text.includes("\n"))
      return JSON.stringify(text).replace(new RegExp(hidden, "g"), (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
    if (/^\p{L}[\p{L}\p{N} ,.()/-]*$/u.test(text) && !special.test(text)) return text;
    return "'" + text.replaceAll("'", "''") + "'";
  }

  function scalar(field, value, margin) {
    const text = field.kind === "lines" ? clean(value) : clean(value).replace(/\n+/g, " ");
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

  /** The short name: the one that is there, else made of the name. */
  function shortName(values) {
    const plain = (values.name ?? "").normalize("NFD").toLowerCase().replace(/[\u0300-\u036f]/g, "");
    return model.id || plain.replace(/[^a-z0-9]+/g, "-").slice(0, 64).replace(/^-+|-+$/g, "") || model.entity;
  }

  const markOf = (values) => model.mark + (model.id ? "" : " " + shortName(values)) + "\n";

  /** The paths of the fields that the page asked: what is not among them was not cleared, it was never asked. */
  const asked = (fields, before = "") =>
    fields.filter(isAsked).flatMap((one) => (one.fields ? asked(one.fields, before + one.key + ".") : before + one.key));

  /** Words as comment lines that mail does not break. */
  function comment(mark, words) {
    const all = [];
    for (const word of words) {
      const longer = `${all.at(-1)} ${word}`;
      if (all.length > 0 && longer.length <= 76) all[all.length - 1] = longer;
      else all.push(`${mark} ${word}`);
    }
    return all.map((line) => line + "\n").join("");
  }

  /** The last line says how many there are from the mark on: a file that was cut off shows it. */
  function whole(values) {
    const text = markOf(values) + comment("# switch-form-asked:", asked(model.fields)) + model.start + lines(model.fields, values, 0).join("\n") + "\n";
    return `${model.modeline}${text}# switch-form-end: ${text.split("\n").length} lines\n`;
  }

  return {
    asText,
    idOf,
    labelOf,
    nameOf: (values) => shortName(values) + ".yaml",
    faults: (values) => faultsIn(model.fields, values),
    isAsked,
    yaml: whole,
  };
}
