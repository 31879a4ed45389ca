"""Two calendar readers over the agenda: python3-icalendar, and khal with its own store.

Usage: readers.py FOLDER, where peer_agenda_produce wrote."""

import json
import pathlib
import subprocess
import sys
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar

BRUSSELS = ZoneInfo("Europe/Brussels")
folder = pathlib.Path(sys.argv[1])
results = {True: 0, False: 0}


def check(what, fine):
    results[bool(fine)] += 1
    if not fine:
        print(f"FAILED: {what}")


def at(day, clock):
    """A local time as a moment; 24:00 is the start of the next day."""
    hour, minute = map(int, clock.split(":"))
    local = datetime.fromisoformat(day) + timedelta(days=hour // 24, hours=hour % 24, minutes=minute)
    return local.replace(tzinfo=BRUSSELS)


def expected(name):
    """(start, end, title, place, cancelled) of each row of the agenda, in its order."""
    for row in json.loads((folder / f"{name}.json").read_text())["events"]:
        if row["time"]:
            start, end = (at(row["date"], clock) for clock in row["time"].split("-"))
        else:
            start = date.fromisoformat(row["date"])
            end = start + timedelta(days=1)
        yield start, end, row["title"], row["place"] or "", row["state"] == "cancelled"


def found(calendar):
    for event in calendar.walk("VEVENT"):
        cancelled = event["STATUS"] == "CANCELLED"
        yield event.decoded("DTSTART"), event.decoded("DTEND"), event["SUMMARY"], event.get("LOCATION", ""), cancelled


def check_icalendar(name):
    text = (folder / f"{name}.ics").read_bytes()
    calendar = Calendar.from_ical(text)
    rows, events = list(expected(name)), list(found(calendar))
    check(f"{name}: as many events as rows", len(rows) == len(events) > 0)
    for row, event in zip(rows, events):
        check(f"{name}: {row} is {event}", row == event)
    check(f"{name}: nothing that the reader could not make sense of", not calendar.errors)
    again = Calendar.from_ical(calendar.to_ical())
    check(f"{name}: written by the reader, it reads the same", list(found(again)) == events)
    return {str(event["UID"]) for event in calendar.walk("VEVENT")}


def check_zone():
    """The rules in the file against those of the system, as far as the reader's own transitions reach."""
    zone = next(iter(Calendar.from_ical((folder / "first.ics").read_bytes()).walk("VTIMEZONE"))).to_tz()
    wrong = 0
    day = datetime(2000, 1, 1, 12)
    while day.year < 2038:
        wrong += zone.utcoffset(day) != day.replace(tzinfo=BRUSSELS).utcoffset()
        day += timedelta(days=1)
    check(f"{wrong} days with another offset than Brussels", wrong == 0)


def khal(*arguments):
    run = subprocess.run(
        ["khal", "-c", str(folder / "khal.conf"), *arguments], capture_output=True, text=True, check=False
    )
    check(f"khal {arguments[0]}: {run.stderr}", run.returncode == 0)
    return run.stdout


def listed():
    form = "{uid}|{start-date} {start-time}|{title}"
    lines = khal("list", "--once", "--day-format", "", "-f", form, "2022-01-01", "2024-01-01").splitlines()
    return dict((line.split("|")[0], line.split("|", 1)[1]) for line in lines if "|" in line)


def check_khal():
    (folder / "store").mkdir()
    (folder / "khal.conf").write_text(
        f"[calendars]\n[[round]]\npath = {folder}/store\n[locale]\nlocal_timezone = Europe/Brussels\n"
        "default_timezone = Europe/Brussels\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[sqlite]\npath = {folder}/khal.db\n"
    )
    khal("import", "--batch", "-a", "round", str(folder / "first.ics"))
    before = listed()
    khal("import", "--batch", "-a", "round", str(folder / "second.ics"))
    after = listed()
    moment = "04dff2f4beaed1b7@proefronde"
    visit = "409201ebf34aa7f8@proefronde"
    check("khal shows the visit", before.get(visit, "").startswith("2023-03-14 09:00"))
    check("a second import moves it", after.get(visit, "").startswith("2023-03-28 13:00"))
    check("a second import renames the moment", after.get(moment, "").endswith("verplaatst"))
    check("a second import adds nothing", before.keys() == after.keys() and len(after) > 8)
    others = [key for key in before if key not in (visit, moment)]
    check("a second import leaves the rest", all(before[key] == after[key] for key in others))


check("the ids outlive the changes", check_icalendar("first") == check_icalendar("second"))
check_zone()
check_khal()
print(f"{results[True]} passed, {results[False]} failed")
sys.exit(1 if results[False] else 0)
