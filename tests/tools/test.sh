#!/usr/bin/env bash
# Does tests/run count honestly, and obey nobody but this project?
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

# A project whose page of packages has one row more. apt-get and sudo only say what they were asked.
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/build" "$project/docs" "$project/bin"
printf '#!/bin/sh\nprintf "%%s\\n" "$@" >>"%s/asked"\n' "$project" >"$project/bin/apt-get"
printf '#!/bin/sh\nexec "$@"\n' >"$project/bin/sudo"
chmod +x "$project/bin/apt-get" "$project/bin/sudo"

# installs NAME: what apt-get is asked when the page names that.
installs() {
  # shellcheck disable=SC2016 # backquotes as Markdown has them
  printf '| `%s` | build | x |\n' "$1" >"$project/docs/dependencies.md"
  rm -f "$project/asked"
  # shellcheck source=tests/tools/machine.sh
  (. ./machine.sh && cd "$project" && PATH=$project/bin:$PATH install_packages build) >"$project/said" 2>&1
}
obeyed() { installs "$1" && tail -n 2 "$project/asked" | diff - <(printf -- '--\n%s\n' "$1"); }
refused() { ! installs "$1" && [ ! -e "$project/asked" ] && grep -q "can't be the name" "$project/said"; }

check "a package that is missing is installed by its name" obeyed libnowhere-dev
check "a plus sign and a dot are part of a name" obeyed libnowhere++1.2
# shellcheck disable=SC2016 # a name, and no command
for name in -oDir::Bin::dpkg=./x.sh --reinstall ./x.deb /tmp/x.deb x/../y.deb libc6- 'x y' 'x;y' '$(x)' 'x*' x=1 X x; do
  check "‘$name’ is no package" refused "$name"
done

# What npm fetches for the tests: from the registry, and each with the sum that the lock has.
from_registry() {
  local lock=$1
  ! grep '"resolved":' "$lock" | grep -vq '"resolved": "https://registry\.npmjs\.org/' &&
    [ "$(grep -cE '^ +"node_modules/' "$lock")" = "$(grep -c '"integrity": "sha512-' "$lock")" ]
}
for lock in ../peers/*/package-lock.json; do check "$lock names nothing but the registry" from_registry "$lock"; done
check "npm runs no script of a package" grep -q 'npm ci --ignore-scripts' npm.sh
summary
