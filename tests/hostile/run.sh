#!/usr/bin/env bash
# Gives `switch` what nobody should: the table of docs/robustness.md, row by row. Each answer is one message that names
# what is wrong, comes within a second of work, and leaves every file in and around the round as it was.
# Usage: tests/hostile/run.sh PROGRAM SHIM      UPDATE=1 writes the table anew; without it a table that says otherwise is
# a failure, times apart. SHIM is built from shim.cpp, beside this script.
set -euo pipefail
shopt -s lastpipe # what a pipe ends in counts here
export LC_ALL=C.UTF-8 SWITCH_LANG=en

program=$(realpath "$1")
shim=$(realpath "$2")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
small=$here/../rounds/klein
doc=$here/../../docs/robustness.md
work=$(mktemp -d)
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
cd "$work"
cp "$program" switch && cp "$shim" shim.so && chmod a+rx . switch shim.so
place=round/organisations/roos.yaml
passed=0
failed=0
: >rows

# fresh: a round, and beside it something that no command may read or change.
fresh() {
  rm -rf round elsewhere
  cp -r "$small" round
  mkdir elsewhere
  echo "name: GEHEIM" >elsewhere/roos.yaml
}

# What stands there: links, kinds, sizes, and the content of files that are no giants.
state() { (find round elsewhere -printf '%y %s %l %p\n' && find round elsewhere -type f -size -20M -exec cksum {} +) 2>/dev/null | sort; }

fail() {
  failed=$((failed + 1))
  echo "FAILED $what: $*"
  head -c 600 out err
}

# answers WHAT STATUS WORDS ARGUMENT...: `switch ARGUMENT...` ends with the status and says the words once. Before it:
# input=FILE for its stdin, limit=SECONDS of work, errors=MOST of them, bytes=MOST of them printed, mischief=grow|vanish for
# the file in $place, or as=USER's number.
answers() {
  local what=$1 status=$2 words=$3 before='' actual=0 used line run=(timeout 20)
  shift 3
  [ -z "${as:-}" ] || run+=(setpriv "--reuid=$as" --clear-groups)
  [ -n "${mischief:-}" ] || before=$(state)
  run+=(env "SWITCH_VICTIM=${place#round/}" "SWITCH_MISCHIEF=${mischief:-}" "LD_PRELOAD=${mischief:+$work/shim.so}")
  TIMEFORMAT='%U %S'
  # shellcheck disable=SC2094 # the times of the program alone
  used=$( { time "${run[@]}" ./switch "$@" <"${input:-/dev/null}" >out 2>err; } 2>&1) || actual=$?
  used=$(awk '{ printf "%.2f", $1 + $2 }' <<<"$used")
  line=$(cat out err | grep -F -- "$words" || true)
  [ "$actual" = "$status" ] || { fail "status $actual, not $status"; return; }
  [ "$(grep -c . <<<"$line")" = 1 ] || { fail "‘$words’ stands there $(grep -c . <<<"$line") times"; return; }
  [ "$(cat out err | grep -c ' error\[')" -le "${errors:-1}" ] || { fail "one mistake, and more than one error"; return; }
  awk -v used="$used" -v limit="${limit:-1}" 'BEGIN { exit used > limit }' || { fail "it took $used s"; return; }
  [ "$(cat out err | wc -c)" -le "${bytes:-10000000}" ] || { fail "$(cat out err | wc -c) bytes were printed"; return; }
  ! grep -q GEHEIM out err || { fail "something outside the round was read"; return; }
  ! LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]' out err || { fail "a control character was printed"; return; }
  [ -n "${mischief:-}" ] || [ "$(state)" = "$before" ] || { fail "files were changed"; return; }
  passed=$((passed + 1))
  [ ${#line} -le 160 ] || line="${line:0:60} … ${line: -60}"
  echo "| \`$1\` | $what | ${line//|/\\|} | $used s |" >>rows
}

# checks WHAT STATUS WORDS: as one of the round's files.
checks() { answers "$1" "$2" "$3" check -C round --as-of 2023-04-15; }

# proportionate COMMAND ARGUMENT...: what it prints of the round is at most 30 times as long as the longest file, and comes within
# a second of work; the command is noted for covers.
: >asked
proportionate() {
  local what="switch $*" file most used
  echo "$1" >>asked
  file=$(find round -name '*.yaml' -printf '%s\n' | sort -n | tail -n 1)
  most=$((30 * file + 100000))
  TIMEFORMAT='%U %S'
  used=$( { time timeout 20 ./switch "$@" -C round --as-of 2023-04-15 </dev/null >out 2>err || true; } 2>&1)
  used=$(awk '{ printf "%.2f", $1 + $2 }' <<<"$used")
  [ "$(cat out err | wc -c)" -le "$most" ] || { fail "$(cat out err | wc -c) bytes of $file"; return; }
  awk -v used="$used" 'BEGIN { exit used > 1 }' || { fail "it took $used s"; return; }
  passed=$((passed + 1))
}

# covers WHAT: proportionate was asked of every command but those that write, or that say nothing of a round's files.
covers() {
  local what=$1 writes='init new set add unset rename forget receive pin veto log mentor status attend action verify recover'
  ./switch help | grep -oP '^  \K[a-z-]+(?=   )' | sort -u >commands
  if ! diff <(sort -u asked) <(grep -vxF "${writes// /$'\n'}" commands); then
    fail "see the list of commands in tests/hostile/run.sh"
    return
  fi
  passed=$((passed + 1))
}

# --- what stands where a file should ---
fresh; rm $place; truncate -s 1G $place; checks "a sparse file of 1 GiB" 2 "D-04"
fresh; rm $place; mkfifo $place; checks "a pipe" 2 "D-02"
fresh; rm $place; ln -s /dev/zero $place; checks "a link to a device" 2 "D-03"
fresh; rm $place; mkdir $place; checks "a folder" 2 "D-02"
fresh; rm $place; ln -s nowhere $place; checks "a link to nothing" 2 "D-01"
fresh; rm $place; ln -s roos.yaml $place; checks "a link to itself" 2 "D-01"
fresh; rm $place; ln -s ../../elsewhere/roos.yaml $place; checks "a link out of the round" 2 "D-03"
fresh; mv round/organisations/* elsewhere; rmdir round/organisations; ln -s ../elsewhere round/organisations
checks "a folder that is a link out of the round" 2 "D-03"
fresh; rm -r round/organisations; ln -s organisations round/organisations; checks "a folder that is a link to itself" 2 "D-01"
fresh; rm -r round/organisations; mkfifo round/organisations; checks "a pipe for a folder" 2 "D-01"
for file in fifo folder link giant; do
  fresh
  rm round/switch.yaml
  case $file in
    fifo) mkfifo round/switch.yaml; checks "a pipe for switch.yaml" 2 "D-02" ;;
    folder) mkdir round/switch.yaml; checks "a folder for switch.yaml" 2 "D-02" ;;
    link) ln -s nowhere round/switch.yaml; checks "a link to nothing for switch.yaml" 2 "D-01" ;;
    giant) truncate -s 1G round/switch.yaml; checks "1 GiB for switch.yaml" 2 "D-04" ;;
  esac
done
fresh; mkdir round/schemas-of-old; ln -s . round/schemas-of-old/loop; checks "folders that nobody asked about" 0 "Nothing found"
fresh; chmod 000 $place
# Root may read everything, so root becomes somebody else.
as=$([ "$(id -u)" -ne 0 ] || echo 65534) checks "a file that may not be read" 2 "D-01"
fresh; mischief=grow checks "a file that grows while it is read" 2 "D-04"
fresh; mischief=vanish checks "a file that vanishes before it is read" 2 "D-01"
fresh; cp $place $'round/organisations/ro\nos.yaml'; checks "a name of a file with a line end" 1 "D-06"
fresh; cp $place $'round/organisations/r\e[31m.yaml'; checks "a name of a file with an escape for the terminal" 1 "D-06"
fresh; awk 'BEGIN { for (i = 0; i < 100000; ++i) {
  file = "round/participants/p" i ".yaml"; print "name: P" i "\norganisation: roos\nroles: [mentor]" >file; close(file) } }'
limit=8 checks "100,000 files in one folder" 0 "Nothing found"

# --- what stands in a file ---
holds() { fresh; cat >$place; checks "$@"; }
# Of one file, 500 findings are told, and how many more there are.
awk 'BEGIN { for (i = 0; i < 1000000; ++i) printf "k%d: x\n", i }' | holds "1,000,000 keys" 2 "D-04"
awk 'BEGIN { for (i = 0; i < 120000; ++i) printf "k%x:\n", i }' | errors=501 holds "120,000 keys that nobody knows, in 1 MiB" 1 "error[D-10]"
awk 'BEGIN { for (i = 0; i < 200000; ++i) print "a: 1" }' | errors=501 holds "200,000 times the same key" 1 "error[D-10]"
awk 'BEGIN { printf "name: "; for (i = 0; i < 200000; ++i) printf "[" }' | holds "200,000 brackets" 1 "Y-23"
awk 'BEGIN { for (i = 0; i < 400000; ++i) printf "- " }' | holds "400,000 dashes" 1 "Y-23"
printf 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n' | holds "aliases of aliases" 1 "Y-14"
printf 'name: a\0b\n' | holds "a NUL" 1 "Y-03"
printf '\xff\xfen\0a\0m\0e\0:\0' | holds "UTF-16" 1 "Y-02"
printf 'name: \xc0\xaf\n' | holds "overlong UTF-8" 1 "Y-02"
printf 'name: \xed\xa0\x80\n' | holds "half a surrogate" 1 "Y-02"
printf 'name: \x1b]0;title\x07\n' | holds "an escape for the terminal" 1 "Y-03"
awk 'BEGIN { printf "name: '"'"'"; for (i = 0; i < 400000; ++i) printf "'"''"'" }' | holds "800,000 quotes" 1 "Y-07"
awk 'BEGIN { printf "name: "; for (i = 0; i < 300000; ++i) printf ": " }' | holds "300,000 colons" 1 "Y-12"

# visit STATUS WORDS DATE TIME BREAK: the first visit of an exchange is that long ago, late or long.
visit() {
  fresh
  sed -i "s/.*date: 2023-05-09.*/  - {date: $3, time: $4, break: $5}/" round/exchanges/cas-bij-tulp.yaml
  checks "a visit on ${3:0:20} at $4 with a break of ${5:0:20}" "$1" "$2"
}
visit 1 "F-09" 0000-05-09 08:00-16:30 30m
visit 1 "F-09" 9999-05-09 08:00-16:30 30m
visit 1 "F-09" 2023-02-29 08:00-16:30 30m
visit 1 "S6-08" 2024-02-29 08:00-16:30 30m
visit 0 "Nothing found" 2023-05-09 08:00-24:00 30m
visit 1 "F-10" 2023-05-09 24:00-24:00 30m
visit 1 "F-10" 2023-05-09 08:00-25:00 30m
visit 1 "F-11" 2023-05-09 08:00-16:30 2147483648m
visit 1 "F-11" 2023-05-09 08:00-16:30 -30m
# The clock on the wall counts, also in the night in which it is changed; that the day is past is another matter.
visit 0 "10 hours" 2023-03-26 01:30-03:30 0m

# refers KEY VALUE: an exchange that refers to something by a name that is none.
refers() {
  fresh
  sed -i "s|^$1: .*|$1: $2|" round/exchanges/cas-bij-tulp.yaml
  checks "an exchange with \`$1: $2\`" 1 "F-13"
}
refers host ../../elsewhere/roos
refers mentor '"bas\\nduin"'
refers jobshadower /etc/passwd
fresh; sed -i 's/^minimum: .*/minimum: {hours: 2147483648}/' round/switch.yaml; checks "a minimum of 2^31 hours" 1 "F-07"
fresh; echo 'travel: {times: [{host: roos, minutes: 2147483648}]}' >>round/participants/dina-veld.yaml
checks "a way of 2^31 minutes" 1 "F-07"

# One file of 112 kB, all of whose visits are at the same time: no answer is out of proportion to it, whoever is asked.
fresh
sed -i '/^visits:/,$d' round/exchanges/cas-bij-tulp.yaml
awk 'BEGIN { print "visits:"; for (i = 0; i < 1700; ++i)
  printf "  - {date: 2023-03-14, time: %02d:%02d-%02d:%02d, status: done}\n", 8 + int(i / 60) % 4, i % 60, 13 + i % 7, i % 60 }' \
  >>round/exchanges/cas-bij-tulp.yaml
for words in check 'check --format json' 'check --format sarif' hours 'hours --format json' 'hours --by exchanges' 'hours --short' todo \
  steps 'list exchanges' 'show cas-bij-tulp' 'show cas-beek' 'supply' 'sheet roos' 'calendar' 'invite voorbereiding' match 'explain cas-beek' \
  'what-if --without tulp' 'agenda' 'agenda --format ics' trace 'trace --story' actions report 'report --closing' 'report --for roos' \
  'certificate cas-bij-tulp' 'export --format json' 'guide roos' 'form participant --for cas-beek' rules 'schema organisation' version; do
  # shellcheck disable=SC2086 # words
  proportionate $words
done
covers "every command that reads a round"
bytes=20000 answers "1,700 visits of one person at the same time" 0 "there are 1649 more of these" hours -C round --as-of 2023-04-15
bytes=20000 answers "1,700 visits of one person at the same time" 0 "There are 1649 more of these here" todo -C round --as-of 2023-04-15
errors=1001 bytes=1000000 answers "1,700 visits of one person at the same time" 1 "more findings in this file" check -C round --as-of 2023-04-15
fresh
awk 'BEGIN { print "learning_questions:"; for (i = 0; i < 2000; ++i) printf "  - {id: v%d, topic: wennen, text: Hoe}\n", i }' >questions
sed -i '/^learning_questions:/,/^  -/d' round/participants/cas-beek.yaml
cat questions >>round/participants/cas-beek.yaml
bytes=200000 answers "2,000 questions of one person" 0 "cas-beek: 1980 questions more" trace --story -C round --as-of 2023-04-15

# A formula, and a mark that turns the line round, in a name that is printed.
fresh
sed -i "s|^name: .*|name: '=HYPERLINK(\"http://kwaad.example\")'|" $place
answers "a formula for a name, as CSV" 0 "'=HYPERLINK" list organisations --columns name --format csv -C round --as-of 2023-04-15
fresh
printf 'name: Roos \xe2\x80\xaegelekt\n%s\n' "$(tail -n +2 $place)" >$place
answers "a mark that turns a name round, in a table" 0 "U+202E" list organisations --columns name -C round --as-of 2023-04-15

# --- what comes on the command line or on stdin ---
fresh
input=/dev/zero answers "an endless file on stdin" 1 "Y-01" check -C round - --stdin-name organisations/roos.yaml --as-of 2023-04-15
answers "a device for a baseline" 2 "can't be read" check -C round --baseline /dev/zero --as-of 2023-04-15
truncate -s 1G elsewhere/giant
answers "1 GiB for a baseline" 2 "can't be read" check -C round --baseline ../elsewhere/giant --as-of 2023-04-15
answers "1 GiB for an answered form" 1 "D-04" receive -C round ../elsewhere/giant --as-of 2023-04-15
answers "a device for an answered form" 1 "D-02" receive -C round /dev/zero --as-of 2023-04-15
printf '# switch-form: participant cas-beek 0\nname: Iemand Anders\norganisation: roos\nroles: [jobshadower]\nphone: 0470 99 99 99\n' >elsewhere/form
answers "somebody else's name in an answered form" 1 "D-08" receive -C round ../elsewhere/form --as-of 2023-04-15
printf '# switch-form: participant cas-beek\nname: Cas Beek\norganisation: roos\nroles: [jobshadower]\nbonuses: [{host: tulp, points: 1000, reason: x}]\n' >elsewhere/form
answers "points of one's own in an answered form" 1 "D-11" receive -C round ../elsewhere/form --as-of 2023-04-15
printf '# switch-form: participant cas-beek\n# switch-form-asked: name organisation roles\nname: Cas Beek\norganisation: roos\nroles: [jobshadower]\n' >elsewhere/form
answers "an answered form that was cut off" 1 "D-13" receive -C round ../elsewhere/form --as-of 2023-04-15
awk 'BEGIN { print "# switch-form: participant cas-beek\nname: Cas Beek\norganisation: roos\nroles: [jobshadower]\npreferences:"; for (i = 0; i < 40000; ++i) print "  - {host: tulp}" }' >elsewhere/form
bytes=2000 answers "40,000 wishes in an answered form" 1 "D-12" receive -C round ../elsewhere/form --as-of 2023-04-15
answers "an output that can't be written" 2 "is not a regular file" check -C round --output sarif=/dev/full --as-of 2023-04-15
for id in '../elsewhere/roos' $'roos\nx' $'\e[31mroos' 'ROOS' '.' "$(printf 'a%.0s' {1..5000})"; do
  answers "a new organisation called $(printf '%q' "${id:0:20}")" 2 "can't be a short name" new organisation "$id" -C round --as-of 2023-04-15
  answers "a look at $(printf '%q' "${id:0:20}")" 2 "Nothing in this round is called" show "$id" -C round --as-of 2023-04-15
done
for day in 0000-01-01 9999-12-31 2023-02-29 2023-13-01 99999999999999999999; do
  answers "--as-of ${day:0:20}" 2 "${day:0:20}" check -C round --as-of "$day"
done

# The table, and what stands in the document.
row='^| `.* | [0-9.]* s |$'
bare() { sed 's/ | [0-9.]* s |$/ |/' "$1"; }
grep "$row" "$doc" >documented || true
if [ -n "${UPDATE:-}" ]; then
  sed -n '1,/^|---/p' "$doc" >document
  cat rows >>document
  sed "1,/^|---/d; /$row/d" "$doc" >>document
  cp document "$doc"
elif diff <(bare documented) <(bare rows); then
  passed=$((passed + 1))
else
  failed=$((failed + 1))
  echo "FAILED docs/robustness.md has another table (UPDATE=1 writes it anew)"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
