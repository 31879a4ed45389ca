#!/usr/bin/env bash
# Interrupts commands that write several files at every call in turn that touches files, and breaks each such call in
# turn with a full disk. Afterwards all files are old, or `switch recover` makes all of them new; a command that reads
# says so and changes nothing. Then lets `recover` itself break off at every call.
# Usage: tests/save/run.sh PROGRAM SHIM
set -euo pipefail

program=$(realpath "$1")
shim=$(realpath "$2")
round=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../examples/switching-talent-2023" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_STATE_HOME=$work/state SWITCH_LANG=en
passed=0
failed=0

content() { (cd "$1" && find . -type f | sort | xargs -d '\n' sha256sum); }
files() { content "$1" | grep -v '/\.switch-' || true; }
switch() { "$program" -C "$@" --as-of 2023-04-15; }
new_files() { switch "$1" match --write; } # makes new files, and changes none
moved() { switch "$1" rename veerle-kompasroos veerle; } # changes one, takes one away and makes another

ok() { # WHAT COMMAND...
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "not so: $what"
  fi
}
either() { [ "$(files "$work/now")" = "$old" ] || [ "$(files "$work/now")" = "$new" ]; }
is() { [ "$(files "$work/now")" = "$1" ]; }
clean() { [ -z "$(find "$work/now" "$XDG_STATE_HOME" -name '.switch-*' -o -path "$XDG_STATE_HOME/*" -type f)" ]; }

# broken HOW N COMMAND...: a command that breaks off at its call N; its status.
broken() {
  local how=$1 at=$2 status=0
  shift 2
  if [ "$how" = kill ]; then
    (SWITCH_KILL_AT=$at LD_PRELOAD=$shim "$@") >"$work/said" 2>&1 || status=$?
  else
    (SWITCH_KILL_AT=$at SWITCH_FAIL=28 LD_PRELOAD=$shim "$@") >"$work/said" 2>&1 || status=$?
  fi
  return "$status"
}

fresh() {
  rm -rf "$work/now" "$XDG_STATE_HOME"
  cp -r "$round" "$work/now"
}

# try HOW N COMMAND: the round after an interruption at call N, and after each of the ways on from there.
try() {
  local how=$1 at=$2 act=$3 status=0 before
  fresh
  broken "$how" "$at" "$act" "$work/now" || status=$?
  before=$(content "$work/now")
  if [ -e "$work/now/.switch-interrupted" ]; then
    interrupted=$((interrupted + 1))
    local read=0
    switch "$work/now" steps >/dev/null 2>"$work/said" || read=$?
    ok "$act, $how at $at: reading ends with 2" test "$read" -eq 2
    ok "$act, $how at $at: and names the way out" grep -q 'switch recover' "$work/said"
    ok "$act, $how at $at: and changes nothing" test "$(content "$work/now")" = "$before"
    ok "$act, $how at $at: recover --dry-run changes nothing" \
      test "$(switch "$work/now" recover --dry-run >/dev/null; content "$work/now")" = "$before"
    ok "$act, $how at $at: recover" switch "$work/now" recover >/dev/null
    ok "$act, $how at $at: all is new after it" is "$new"
    ok "$act, $how at $at: nothing stays behind" clean
    # The same for a command that writes.
    fresh
    broken "$how" "$at" "$act" "$work/now" || true
    switch "$work/now" set switch name Anders >/dev/null 2>"$work/said" || true
    ok "$act, $how at $at: a command that writes finishes it first" grep -q 'finished first' "$work/said"
    ok "$act, $how at $at: and says so" grep -q '^name: Anders' "$work/now/switch.yaml"
  else
    ok "$act, $how at $at: all is old or new" either
    switch "$work/now" steps >/dev/null
    ok "$act, $how at $at: a reading command changes nothing" test "$(content "$work/now")" = "$before"
    "$act" "$work/now" >/dev/null 2>&1 || true
    ok "$act, $how at $at: the next try comes out right" is "$new"
    ok "$act, $how at $at: nothing stays behind" clean
  fi
  return "$status"
}

for act in new_files moved; do
  fresh
  old=$(content "$work/now")
  "$act" "$work/now" >/dev/null 2>&1
  new=$(content "$work/now")
  [ "$old" != "$new" ] || { echo "$act writes nothing: there is nothing to test"; exit 1; }
  calls=0 interrupted=0
  for at in $(seq 1 2000); do
    try kill "$at" "$act" && break
    calls=$at
  done
  for at in $(seq 1 "$calls"); do try fail "$at" "$act" || true; done
  echo "$act: $calls calls broken off, each in two ways; $interrupted times there was something to finish"
  ok "$act: enough was tried" test "$calls" -ge 20 -a "$interrupted" -ge 4

  # The first call with something to finish, and then recover at each of its calls.
  start=0
  for at in $(seq 1 "$calls"); do
    fresh
    broken kill "$at" "$act" "$work/now" || true
    [ ! -e "$work/now/.switch-interrupted" ] || { start=$at && break; }
  done
  for how in kill fail; do
    for at in $(seq 1 2000); do
      fresh
      broken kill "$start" "$act" "$work/now" || true
      status=0
      broken "$how" "$at" switch "$work/now" recover || status=$?
      ok "$act, recover, $how at $at: recover once more" switch "$work/now" recover >/dev/null
      ok "$act, recover, $how at $at: all is new" is "$new"
      [ "$how" != kill ] || ok "$act, recover, $how at $at: nothing stays behind" clean
      [ "$status" -ne 0 ] || break
    done
    echo "$act: recover broken off at $((at - 1)) calls ($how)"
  done
done

# Without a state folder nobody can finish it; that is said before, and by who comes next.
export XDG_STATE_HOME=/dev/null
act=new_files
broken_off=no
for at in $(seq 1 400); do
  rm -rf "$work/now"
  cp -r "$round" "$work/now"
  broken kill "$at" "$act" "$work/now" || true
  [ ! -e "$work/now/.switch-interrupted" ] || { broken_off=yes && break; }
done
ok "without a state folder the mark stands too" test "$broken_off" = yes
ok "and it was said" grep -q "can't finish it later" "$work/said"
before=$(content "$work/now")
for words in steps "set switch name Anders" recover; do
  status=0
  # shellcheck disable=SC2086 # words
  switch "$work/now" $words >/dev/null 2>"$work/said" || status=$?
  ok "‘$words’ ends with 2" test "$status" -eq 2
  ok "‘$words’ names recover" grep -q 'switch recover' "$work/said"
  ok "‘$words’ changes nothing" test "$(content "$work/now")" = "$before"
done
ok "recover --drop" switch "$work/now" recover --drop >/dev/null 2>&1
ok "and the round can be read" switch "$work/now" steps >/dev/null

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
