// ical.js over the agenda. Usage: node readers.js FOLDER, where peer_agenda_produce wrote.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const folder = process.argv[2];
let passed = 0;
let failed = 0;

function check(what, fine) {
  if (fine) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`FAILED: ${what}`);
}

const clockOfBrussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short',
});

/** What a clock in Brussels shows at a moment: `2023-03-14 09:00`. */
const inBrussels = (date) => clockOfBrussels.format(date);

/** The day and time of a row as that clock shows them; 24:00 is the start of the next day. */
function asShown(day, time) {
  if (time !== '24:00') return `${day} ${time}`;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return `${next.toISOString().slice(0, 10)} 00:00`;
}

function checkEvent(row, event) {
  const summary = event.getFirstPropertyValue('summary');
  check(`title ${row.title}`, summary === row.title);
  check(`place of ${row.title}`, (event.getFirstPropertyValue('location') ?? '') === (row.place ?? ''));
  const start = event.getFirstPropertyValue('dtstart');
  const end = event.getFirstPropertyValue('dtend');
  if (row.time) {
    const [from, until] = row.time.split('-');
    check(`start of ${row.title}`, inBrussels(start.toJSDate()) === asShown(row.date, from));
    check(`end of ${row.title}`, inBrussels(end.toJSDate()) === asShown(row.date, until));
  } else {
    check(`day of ${row.title}`, start.isDate && start.toString() === row.date);
  }
}

for (const name of ['first', 'second']) {
  const rows = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')).events;
  const calendar = ICAL.Component.fromString(readFileSync(`${folder}/${name}.ics`, 'utf8'));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent');
  check('as many events as rows', rows.length === events.length && rows.length > 0);
  rows.forEach((row, i) => checkEvent(row, events[i]));
  const ids = new Set(events.map((event) => event.getFirstPropertyValue('uid')));
  check('every id once', ids.size === events.length);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
