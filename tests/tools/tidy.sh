#!/usr/bin/env bash
# Holds every source file against .clang-tidy: tests/tools/tidy.sh [FILE...]. Needs clang-tidy and a configured build/release.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
files=("$@")
[ $# -gt 0 ] || mapfile -t files < <(git ls-files "src/*.cpp")
printf '%s\0' "${files[@]}" | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet -p build/release
