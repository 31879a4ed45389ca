#!/usr/bin/env bash
# Does the runner of the golden cases notice what it must? Its one argument is that program.
set -euo pipefail
cases=$1
# shellcheck source=tests/tools/check.sh
. "$(dirname "${BASH_SOURCE[0]}")/../tools/check.sh"
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
unset UPDATE

# fresh: a case that passes, in $one.
one=$box/cases/command/one
fresh() {
  rm -rf "$box/cases"
  mkdir -p "$one/input"
  echo old >"$one/input/kept"
  printf 'cat kept; pwd; echo oops >&2; exit 3\n' >"$one/cmd"
  printf 'old\n<round>\n' >"$one/stdout"
  echo oops >"$one/stderr"
  echo 3 >"$one/status"
}
run() { "$cases" --in "$box/cases" "$@"; }

fresh
check "a right case passes" run
check "a case is chosen by its name" run command/one
check_not "no case at all is no success" run command/two
echo more >>"$one/stdout" && check_not "wrong stdout is noticed" run
fresh && rm "$one/stderr" && check_not "unexpected stderr is noticed" run
fresh && echo 4 >"$one/status" && check_not "a wrong status is noticed" run
fresh && rm "$one/cmd" && check_not "a case without a command is noticed" run
fresh && touch "$one/sdtout" && check_not "a misspelt file is noticed" run
fresh && echo examples/none >"$one/round" && check_not "an example that is not there is noticed" run

fresh && echo "echo new >kept; exit 3" >"$one/cmd" && rm "$one/stdout" "$one/stderr"
check_not "a changed input is noticed without after/" run
mkdir "$one/after" && echo new >"$one/after/kept"
check "a changed input may be expected" run
echo newer >"$one/after/kept" && check_not "a changed input must be as expected" run

fresh && echo "echo a >made; rm kept" >"$one/cmd" && mkdir "$one/after"
check_not "a new file is noticed with after/" run
UPDATE=1 check "UPDATE=1 rewrites the expectation" run
check "what was rewritten passes" run
check "the new file is written down" grep -qx a "$one/after/made"
check "the removed file is written down" grep -qx kept "$one/gone"
check "status 0 and silence need no file" test ! -e "$one/status" -a ! -e "$one/stdout" -a ! -e "$one/stderr"

# shellcheck disable=SC2016 # it expands in the case
fresh && echo 'echo "$HOME $LC_ALL $TZ ${TERM-none} ${SWITCH_LANG-none}"' >"$one/cmd" && rm "$one/status" "$one/stderr"
echo "<tmp>/home C.UTF-8 Europe/Brussels none none" >"$one/stdout"
SWITCH_LANG=nl TERM=dumb check "the surroundings are always the same" run
summary
