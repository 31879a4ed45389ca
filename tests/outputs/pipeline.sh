#!/usr/bin/env bash
# A build platform reads what `switch` prints and obeys what looks like a command of its own. A round full of such
# commands gives it none, whatever is asked and in whatever form; without a platform the words stay as they are.
# Usage: tests/outputs/pipeline.sh PROGRAM
set -euo pipefail
export LC_ALL=C.UTF-8 SWITCH_LANG=en
marks=(GITHUB_ACTIONS TF_BUILD GITLAB_CI TEAMCITY_VERSION)
unset "${marks[@]}"

program=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/tools/check.sh
. "$here/../tools/check.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$here/../rounds/klein" "$work/round"
cd "$work/round"

# Names, and texts of more than one line.
sed -i 's/^name: .*/name: "::add-mask::roos"/' organisations/roos.yaml
sed -i 's/^name: .*/name: "##vso[task.setvariable variable=PATH]tulp"/' organisations/tulp.yaml
sed -i 's/^name: .*/name: "::set-env name=x::ada"/' participants/ada-molen.yaml
sed -i 's/^name: .*/name: "##[add-path]bas"/' participants/bas-duin.yaml
sed -i 's/^name: .*/name: "section_start:1:cas"/' participants/cas-beek.yaml
sed -i 's/^name: .*/name: "##teamcity[dina]"/' participants/dina-veld.yaml
sed -i 's/^name: Oefenronde/name: "::stop-commands::x"/; s/name: De Kring/name: "::debug::kring"/' switch.yaml
sed -i 's/^motivation: .*/motivation: |\n  eerst\n  ::error::motivatie\n  ##[endgroup]\n  section_end:1:cas/' participants/*.yaml
sed -i 's/text: [^,}]*/text: "eerst\\n::warning::tekst ##vso[x]"/; s/activity: [^,]*/activity: "::notice::doen"/' \
  organisations/*.yaml participants/*.yaml exchanges/*.yaml
sed -i 's/  added_value: .*/  added_value: "::group::meerwaarde"/' organisations/*.yaml
cp organisations/roos.yaml 'organisations/::error::x.yaml'
printf '"::save-state::k": 1\n"##[sleutel]": 1\n' >>participants/cas-beek.yaml
echo 'x' >'organisations/##[naam].yaml'

# A platform obeys `::` where a line begins, behind whatever it trims, and the others anywhere.
orders='^[\s\p{Z}\p{Cf}]*::|##[\w.-]*\[|section_(start|end):'
own='^::(error|warning|notice) file=[^:]*::'
obeyed() { grep -hP "$orders" "$@" | grep -vP "$own" || true; }

commands=("check" "check --format github" "check --format json" "check --format jsonl" "check --format sarif"
  "check --format gitlab" "check --format junit" "check --output text=-" "check ::nergens" "check --write-baseline -")
cp -r . "$work/sound"
rm "$work/sound/organisations/::error::x.yaml" "$work/sound/organisations/##[naam].yaml"
sed -i '$d' "$work/sound/participants/cas-beek.yaml"
sed -i '$d' "$work/sound/participants/cas-beek.yaml"
sound=("list organisations --columns name" "list participants --columns name" "list exchanges" "list organisations --format csv"
  "list participants --format json" "show roos" "show cas-beek" "show cas-bij-tulp" "show ::x" "sheet roos" "todo" "steps"
  "supply" "hours" "hours --by people --format csv" "trace" "actions" "agenda --names" "agenda --names --format ics" "calendar"
  "invite voorbereiding" "match" "match --format dot" "match --format csv" "match --format json" "match --reasons"
  "explain cas-beek" "explain roos" "what-if --without cas-beek" "report --names" "report --names --format md"
  "report --closing --names --format md" "guide roos --format md" "guide roos" "form organisation --for roos"
  "form participant --for cas-beek" "certificate cas-bij-tulp" "export --names --texts" "export --names --texts --format json"
  "schema organisation" "rules" "new organisation nieuw --dry-run" "set roos name ::warning::nieuw --dry-run"
  "set cas-beek motivation ##[x] --dry-run" "forget cas-beek --dry-run" "log cas-beek 2023-04-14 09:00-12:00 --dry-run"
  "list --format ::x" "::command" "verify" "--lang ::x list participants")
as_they_are=0
# tries ROUND COMMAND MARK...: on these platforms, and on none.
tries() {
  local round=$1 command=$2 mark
  shift 2
  # shellcheck disable=SC2086 # several words
  "$program" -C "$round" --as-of 2023-04-15 $command >"$work/plain" 2>"$work/plain-err" </dev/null || true
  as_they_are=$((as_they_are + $(obeyed "$work/plain" "$work/plain-err" | wc -l)))
  for mark in "$@"; do
    # shellcheck disable=SC2086 # several words
    env "$mark=true" "$program" -C "$round" --as-of 2023-04-15 $command >"$work/out" 2>"$work/err" </dev/null || true
    obeyed "$work/out" "$work/err" >"$work/obeyed"
    check "$command: no orders to $mark" test ! -s "$work/obeyed"
    [ ! -s "$work/obeyed" ] || head -n 3 "$work/obeyed"
    case $command in
      # What other programs read says the same.
      *json* | *sarif | *gitlab | *junit | form* | report\ --names | certificate* | schema*)
        check "$command: the same for programs, on $mark" cmp "$work/plain" "$work/out" ;;
      *) check "$command: the same words, on $mark" diff <(tr -d ' ' <"$work/plain") <(tr -d ' ' <"$work/out") ;;
    esac
  done
}
for command in "${commands[@]}"; do tries . "$command" "${marks[@]}"; done
turn=0
for command in "${sound[@]}"; do
  tries "$work/sound" "$command" "${marks[turn++ % ${#marks[@]}]}"
done
check "without a platform $as_they_are lines are as they are" test "$as_they_are" -ge 40
export GITHUB_ACTIONS=true
check "the program's own commands reach the platform" \
  test "$("$program" check --format github --as-of 2023-04-15 | grep -cP "$own")" -ge 3
summary
