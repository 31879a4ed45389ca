#!/usr/bin/env bash
# Does tests/run count honestly?
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=tests/tools/check.sh
. ./check.sh

# counts EXPECTED: reads a JUnit file and compares.
counts() { [ "$(awk -f count.awk)" = "$1" ]; }
entry() { printf '<testcase name="a" classname="a" time="0.1" status="%s">\n<system-out>%s</system-out>\n</testcase>\n' "$1" "$2"; }

check "a plain program counts for one" counts "1 0" < <(entry run hello)
check "a plain program that fails counts for one" counts "0 1" < <(entry fail hello)
check "a program that was not run has failed" counts "0 1" < <(entry notrun '')
check "doctest counts for itself" counts "9 2" \
  < <(entry fail $'[doctest] test cases:  11 |   9 passed | 2 failed | 0 skipped\n[doctest] assertions: 3 | 3 passed | 0 failed |')
check "our own programs count for themselves" counts "7 1" < <(entry fail $'FAILED x\n7 passed, 1 failed\n')
check "a summary on the first line is seen" counts "7 0" < <(entry run '7 passed, 0 failed')
check "a crash after a clean summary is a failure" counts "4 1" < <(entry fail '4 passed, 0 failed')
check "entries add up" counts "5 1" < <(entry run x && entry fail y && entry run $'4 passed, 0 failed\n')
summary
