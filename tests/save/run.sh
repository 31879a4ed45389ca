#!/usr/bin/env bash
# Interrupts a command that writes several files at every call in turn that touches files, and breaks each such
# call in turn with a full disk. Afterwards all files are old, or all are new; never a mixture.
# Usage: tests/save/run.sh PROGRAM SHIM
set -euo pipefail

program=$(realpath "$1")
shim=$(realpath "$2")
round=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../examples/switching-talent-2023" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

content() { (cd "$1" && find . -type f | sort | xargs -d '\n' sha256sum); }
act() { "$program" -C "$1" match --write --as-of 2023-04-15; }

cp -r "$round" "$work/old"
cp -r "$round" "$work/new"
act "$work/new" >/dev/null 2>&1
old=$(content "$work/old")
new=$(content "$work/new")
[ "$old" != "$new" ] || { echo "the command writes nothing: there is nothing to test"; exit 1; }

# try WHAT N: the round after an interruption at call N, and once more after the next look at it.
try() {
  local what=$1 at=$2 now
  rm -rf "$work/now"
  cp -r "$round" "$work/now"
  local status=0
  if [ "$what" = kill ]; then
    (SWITCH_KILL_AT=$at LD_PRELOAD=$shim act "$work/now") >/dev/null 2>&1 || status=$?
  else
    (SWITCH_KILL_AT=$at SWITCH_FAIL=28 LD_PRELOAD=$shim act "$work/now") >/dev/null 2>&1 || status=$?
  fi
  "$program" -C "$work/now" steps --as-of 2023-04-15 >/dev/null
  now=$(cd "$work/now" && find . -type f ! -name '.switch-*' | sort | xargs -d '\n' sha256sum)
  if [ "$now" = "$old" ] || [ "$now" = "$new" ]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "$what at call $at: neither old nor new"
    diff <(echo "$old") <(echo "$now") || true
  fi
  # A command that said it failed must have changed nothing, unless the journal had decided already.
  act "$work/now" >/dev/null 2>&1
  if [ "$(content "$work/now")" = "$new" ]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "$what at call $at: the next try does not come out right"
  fi
  return "$status"
}

calls=0
for at in $(seq 1 400); do
  try kill "$at" && break
  calls=$at
done
for at in $(seq 1 "$calls"); do try fail "$at" || true; done
echo "$calls calls interrupted, each in two ways"
[ "$calls" -ge 10 ] || { echo "too few calls were interrupted"; failed=$((failed + 1)); }
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
