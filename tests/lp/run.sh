#!/usr/bin/env bash
# Two solvers of other people, GLPK and CBC, find on every level the optimum that `match --lp` wrote at the head
# of the file.
# Usage: tests/lp/run.sh PROGRAM
set -euo pipefail

program=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# compare SOLVER FILE EXPECTED FOUND
compare() {
  if awk -v a="$3" -v b="${4:-nothing}" 'BEGIN { exit !(b ~ /^-?[0-9]/ && a + 0 == (b < 0 ? -b : b) + 0) }'; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "$1 finds ${4:-nothing} in $2 where $3 was written"
  fi
}

# Both print enough digits for sums below 2^50.
glpk() {
  glpsol --lp "$1" --write "$work/glpk" >"$work/log"
  awk '$1 == "s" && $5 == "o" { print $6 }' "$work/glpk"
}
cbc_finds() {
  cbc "$1" -ratioGap 0 -allowableGap 0 -solve -solution "$work/cbc" >"$work/log"
  sed -n 's/^Optimal - objective value //p' "$work/cbc"
}

# try NAME ROUND OPTION...: the levels of one round.
try() {
  local name=$1 round=$2 file optimum
  shift 2
  "$program" -C "$round" match --lp "$work/$name" "$@" >/dev/null
  for file in "$work/$name"/*.lp; do
    optimum=$(sed -n '2s/.*optimum: //p' "$file")
    compare GLPK "$name/${file##*/}" "$optimum" "$(glpk "$file")"
    compare CBC "$name/${file##*/}" "$optimum" "$(cbc_finds "$file")"
  done
}

try switching-talent examples/switching-talent-2023 --as-of 2023-01-10
try joko examples/joko-2020 --as-of 2019-12-20
try after-a-dropout examples/switching-talent-2023 --as-of 2023-04-15 --keep
# Two who travel together, whom the relaxation parts; and two who may be parted.
cp -r tests/rounds/reis "$work/duos-round"
cp -r tests/cases/match/duos/input/. "$work/duos-round"
try duos "$work/duos-round" --as-of 2023-01-10
# Two who swap places, and two who go elsewhere instead.
cp -r tests/rounds/reis "$work/swaps-round"
cp -r tests/cases/match/swap/input/. "$work/swaps-round"
try swaps "$work/swaps-round" --as-of 2023-01-10
# Two periods at a host where one colleague at a time may go.
cp -r tests/rounds/reis "$work/periods-round"
cp -r tests/cases/match/periods-cap/input/. "$work/periods-round"
try periods "$work/periods-round" --as-of 2023-01-10
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 30 ]
