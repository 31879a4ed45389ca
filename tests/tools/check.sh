# shellcheck shell=bash
# A test in shell: check TITLE COMMAND..., check_not TITLE COMMAND..., and at the end `summary`. Sourced.

passed=0
failed=0

check() {
  if "${@:2}" >/dev/null 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED $1"
  fi
}

check_not() {
  check "$1" not "${@:2}"
}

not() {
  ! "$@"
}

summary() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
