#!/usr/bin/env bash
# What a run leaves behind and what it prints: where it may write, under which names, and what becomes of an answer
# that does not come out.
# Usage: tests/outputs/run.sh PROGRAM
set -euo pipefail
export LC_ALL=C.UTF-8 SWITCH_LANG=en
unset GITHUB_ACTIONS TF_BUILD GITLAB_CI TEAMCITY_VERSION

program=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/tools/check.sh
. "$here/../tools/check.sh"
small=$here/../rounds/klein
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
day=2023-04-15

# fresh: a round, and beside it files that no command may touch.
fresh() {
  rm -rf round elsewhere
  cp -r "$small" round
  mkdir elsewhere
  echo "keep me" >elsewhere/victim
  chmod 600 elsewhere/victim
}
# What stands there: kinds, modes, links, contents.
state() { (find "$@" -printf '%y %m %l %p\n' && find "$@" -type f -exec cksum {} +) | sort; }
# ends STATUS COMMAND...: with what it says in `out` and `err`.
ends() {
  local expected=$1 actual=0
  shift
  "$@" >out 2>err || actual=$?
  [ "$actual" = "$expected" ] || { echo "status $actual, not $expected: $*"; return 1; }
}
sw() { "$program" -C round --as-of "$day" "$@"; }
says() { grep -qF -- "$1" err; }

# --- names that a stranger could know, and links that lead away ---
# trap_links FILE: whatever name a careless program would write FILE under leads to the victim.
trap_links() {
  local name
  for name in "$1.switch-new" "$1.tmp" "$1.new" "$1~" ".$1.tmp" ".$1.switch-new" ".switch-new" ".switch-draft"; do
    ln -s ../elsewhere/victim "round/$name"
  done
}
untouched() { [ "$(cat elsewhere/victim)" = "keep me" ] && [ "$(stat -c %a elsewhere/victim)" = 600 ]; }
no_leftovers() { ! find . -name '.switch-*' -type f -o -name '.switch-*' -type d | grep -q .; }

fresh; trap_links findings.sarif
check "an output is written beside links with its likely names" ends 0 sw check --output sarif=findings.sarif
check "and it is there" test -s round/findings.sarif
check "and none of the links was followed" untouched
check "and nothing else stays behind" no_leftovers
fresh; trap_links baseline.json
check "a baseline likewise" ends 0 sw check --write-baseline baseline.json
check "and none of the links was followed" untouched
fresh; trap_links 01-pinned.lp; mkdir round/model
for link in round/*.lp.* round/.*.lp.*; do mv "$link" round/model; done
check "a model is not written into a folder with links in it" ends 2 sw match --lp model
check "and none of the links was followed" untouched

fresh; ln -s ../elsewhere round/out; ln -s ../elsewhere/victim round/findings.txt; ln -s nowhere round/void.txt
before=$(state round elsewhere)
for word in out/victim out/new.txt ./out/victim "$work/round/out/victim" out/../out/victim; do
  check "no output goes through a link out of the round: $word" ends 2 sw check --output "text=$word"
  check "and it says so" says "a link in it leads to another place"
  check "no baseline either: $word" ends 2 sw check --write-baseline "$word"
done
for word in findings.txt void.txt; do
  check "a link is not replaced: $word" ends 2 sw check --output "text=$word"
done
for folder in out out/new out/../out; do
  check "no model goes there: $folder" ends 2 sw match --lp "$folder"
  check "no export either: $folder" ends 2 sw export --to "$folder"
done
check "nothing changed anywhere" test "$(state round elsewhere)" = "$before"
# A repository around the round: a link in it is as strange as one in the round.
mkdir repository; mv round repository; git init -q repository; ln -s ../elsewhere repository/out
check "nor through a link out of the repository" ends 2 "$program" -C repository/round check --output text=../out/new.txt
check "but beside it all" ends 0 "$program" -C repository/round check --as-of "$day" --output "text=$work/beside.txt"
check "and up from the round" ends 0 "$program" -C repository/round check --as-of "$day" --output text=../up.txt
rm -rf repository

# --- kinds, modes, folders ---
fresh; mkfifo round/pipe; mkdir round/folder; echo old >round/old.txt; chmod 640 round/old.txt
before=$(state round)
for word in pipe folder folder/ . .. none/x switch.yaml organisations/roos.yaml organisations/new.yaml matching.json; do
  check "no output takes the place of $word" ends 2 timeout 20 "$program" -C round check --output "text=$word"
done
check "nothing changed" test "$(state round)" = "$before"
check "an output takes the place of a file" ends 0 sw check --output text=old.txt
check "which keeps its mode" test "$(stat -c %a round/old.txt)" = 640
for mask in 022 077 027 002; do
  rm -rf round/new.txt round/export round/model
  (umask "$mask" && sw check --output text=new.txt && sw export --to export && sw match --lp model) >out 2>&1 || true
  check "a new file has the mode that the umask leaves: $mask" \
    test "$(stat -c %a round/new.txt)" = "$(printf '%o' $((0666 & ~mask)))"
  check "a new folder too: $mask" test "$(stat -c %a round/export)" = "$(printf '%o' $((0777 & ~mask)))"
  check "and what it holds: $mask" test "$(stat -c %a round/export/exchanges.csv)" = "$(printf '%o' $((0666 & ~mask)))"
done
fresh; : >round/.switch-notes; mkdir round/.switch-old
check "outputs delete nothing" ends 0 sw check --output text=new.txt
check "nor does a baseline" ends 0 sw check --write-baseline b.json
check "which is not theirs" test -e round/.switch-notes -a -d round/.switch-old
mkdir elsewhere/dir; : >elsewhere/dir/.switch-journal; : >elsewhere/dir/.switch-notes
before=$(state elsewhere)
check "an export needs an empty folder" ends 2 sw export --to ../elsewhere/dir
check "a round too" ends 2 "$program" init --programme joko elsewhere/dir
check "nothing changed" test "$(state elsewhere)" = "$before"

# --- - is standard output ---
fresh; before=$(state round)
sw check >plain
check "- is standard output" ends 0 sw check --output text=-
check "which holds that and nothing else" cmp out plain
check "a baseline too" ends 0 sw check --write-baseline -
check "which is JSON" grep -q '"counts"' out
check "only one form fits" ends 2 sw check --output text=- --output json=-
check "nothing changed" test "$(state round)" = "$before"

# --- an answer that does not come out ---
full=/dev/full
shut() { "$@" >&-; }
filled() { "$@" >$full; }
unread() { local status=0; ( sleep 0.2; "$@"; echo $? >read-status ) 2>err | true; status=$(cat read-status); return "$status"; }
for how in shut filled; do
  for command in "list participants" "check" "check --format json" "steps" "report" "form participant" "--help" "version" "match"; do
    # shellcheck disable=SC2086 # several words
    check "$command says that its answer is lost: $how" ends 2 $how sw $command
    check "in a sentence: $command, $how" says "The answer could not be written"
  done
done
for how in shut filled unread; do
  fresh; before=$(state round)
  for command in "match --write" "match --lp model" "check --output text=new.txt" "match --write --lp model"; do
    # shellcheck disable=SC2086 # several words
    check "$command leaves nothing behind without an answer: $how" ends 2 $how sw $command
    check "nothing changed: $command, $how" test "$(state round)" = "$before"
    [ "$how" = unread ] || check "and says so: $command, $how" says "Nothing was changed"
  done
done
for command in "new organisation nieuw" "log cas-beek 2023-04-14 09:00-12:00" "set roos name Nieuw" "export --to map" \
  "status cas-bij-tulp running" "check --write-baseline new.json" "init --programme joko map"; do
  for how in shut unread; do
    fresh; before=$(state round)
    # shellcheck disable=SC2086 # several words
    check "$command changes nothing without an answer: $how" ends 2 $how sw $command
    check "nothing changed: $command, $how" test "$(state round)" = "$before"
  done
  fresh
  # shellcheck disable=SC2086 # several words
  [ "${command#check}" != "$command" ] || {
    check "$command says that only the answer is lost" ends 2 filled sw $command
    check "in a sentence: $command" says "Everything was saved, but the answer could not be written"
  }
done
fresh
early() { (set -o pipefail; sw list participants --format json | true); }
check "who stops reading ends a command without a word" ends 141 early
check "without a word" test ! -s err
check "head gets its line" test "$(sw list participants | head -n 1)" = "Participants – Oefenronde"
all_shut() { sw check <&- >&- 2>&-; }
check "three closed descriptors do no harm" ends 2 all_shut
check "stderr closed does no harm" ends 0 sw check 2>&-
only_err_shut() { sw set roos name 2>&-; }
check "nor where something is to be said there" ends 2 only_err_shut
in_shut() { sw check - --stdin-name organisations/roos.yaml <&-; }
in_folder() { sw check - --stdin-name organisations/roos.yaml </; }
for how in in_shut in_folder; do
  check "an input that can't be read is no empty one: $how" ends 2 $how
  check "and it is said: $how" says "Standard input can't be read"
done
# A file that a command opens must not become standard output.
fresh; echo x >round/old.txt
save_shut() { sw check --output text=old.txt --output json=other.json >&-; }
check "nothing is written where standard output was" ends 2 save_shut
check "nor into a file" test "$(cat round/old.txt)" = x

# --- what a browser may run: the style and the script of a page by their sums ---
sum_of() { # ELEMENT FILE: as a page names it
  local text digits
  text=$(sed -n "/^<$1>\$/,/^<\/$1>\$/p" "$2" | sed '1d;$d'; echo x)
  digits=$(printf '\n%s' "${text%x}" | sha256sum | cut -c1-64 | sed 's/../\\x&/g')
  printf '%b' "$digits" | base64
}
sw form participant >form.html
sw report >report.html
for page in form.html report.html; do
  check "$page names the sum of its style" grep -qF "style-src &#39;sha256-$(sum_of style $page)&#39;" $page
  check "and lets nothing else in: $page" bash -c "! grep -q unsafe- $page"
done
check "form.html names the sum of its script" grep -qF "script-src &#39;sha256-$(sum_of script form.html)&#39;" form.html
check_not "report.html runs nothing" grep -qE 'script-src|<script' report.html
summary
