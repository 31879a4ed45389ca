# shellcheck shell=bash
# What the programs of npm under tests/ share. Sourced by bash.

# needs TOOL...: ends the script where one is missing.
needs() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "$0: $tool is missing; see the first lines of this script" >&2; exit 2; }
  done
}

# install_modules DIR: what its package-lock.json names, where it is not there yet.
install_modules() {
  # npm writes its own copy of the lock last, so that copy tells whether an install was finished.
  [[ $1/node_modules/.package-lock.json -nt $1/package-lock.json ]] ||
    (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
}
