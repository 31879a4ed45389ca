#!/usr/bin/env bash
# What a world that fails does to commands that write: a disk that runs full, a folder that can't be written, two
# people who record at the same moment. What a command says it recorded is there; what it refused is not, in whole.
# Usage: tests/save/world.sh PROGRAM
set -euo pipefail

program=$(realpath "$1")
unset XDG_STATE_HOME
here=$(realpath "${BASH_SOURCE[0]}")
round=$(dirname "$here")/../../examples/joko-2020
passed=0
failed=0
skipped=0

ok() { # WHAT COMMAND...
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "not so: $what"
  fi
}
content() { (cd "$1" && find . -type f ! -name ballast | sort | xargs -d '\n' sha256sum); }
files() { find "$1" -type f ! -name ballast | sort; }
record() { # ROUND: two files change together
  "$program" -C "$1" rename noor-appelboom noor --as-of 2020-12-12
}

# A small disk, filled up so that less and less room is left, down to none.
disk() {
  local disk=$1/disk left status message
  mkdir "$disk"
  for left in 64 24 16 12 8 4 0; do
    mount -t tmpfs -o size=2m none "$disk"
    cp -r "$round" "$disk/round"
    local old was
    old=$(content "$disk/round") was=$(files "$disk/round")
    dd if=/dev/zero of="$disk/ballast" bs=4k status=none 2>/dev/null || true
    truncate -s "-${left}k" "$disk/ballast"
    status=0
    message=$(record "$disk/round" 2>&1) || status=$?
    if [ "$status" -eq 0 ]; then
      ok "with $left KiB left it was saved" test "$(content "$disk/round")" != "$old"
    else
      ok "with $left KiB left it says why" grep -q "can.t be written" <<<"$message"
      ok "with $left KiB left nothing changed" test "$(content "$disk/round")" = "$old"
      ok "with $left KiB left nothing stays behind" test "$(files "$disk/round")" = "$was"
      ok "status" test "$status" -eq 2
      rm "$disk/ballast"
      ok "with room again it is saved" record "$disk/round" >/dev/null
    fi
    umount "$disk"
  done
  ok "no room at all was refused" test "$status" -eq 2
}

read_only() {
  local folder=$1/ro status=0 message
  cp -r "$round" "$folder"
  mount --bind "$folder" "$folder"
  mount -o remount,ro,bind "$folder"
  message=$(record "$folder" 2>&1) || status=$?
  ok "a folder that can't be written is status 2" test "$status" -eq 2
  ok "and says so" grep -q "can.t be written" <<<"$message"
  ok "reading goes on" "$program" -C "$folder" list participants >/dev/null
  umount "$folder"
  ok "nothing changed" diff -r "$round" "$folder"
}

if [ "${2:-}" = --mounted ]; then
  disk "$3"
  read_only "$3"
  echo "$passed $failed" >"$3/result"
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home"
export HOME=$work/home

if unshare --mount --map-root-user true 2>/dev/null; then
  unshare --mount --map-root-user "$here" "$program" --mounted "$work"
  read -r passed failed <"$work/result"
else
  skipped=2
  echo "SKIPPED: a full disk and a read-only folder; this machine lets nobody mount"
fi

# Two people, who record a thousand entries between them in one file.
entries=${SWITCH_RACE:-500}
mkdir "$work/race"
"$program" init --programme joko "$work/race" >/dev/null
write() { # LETTER
  local i
  for i in $(seq "$entries"); do "$program" -C "$work/race" add switch private_words "$1-$i" >/dev/null || echo "$1-$i"; done
}
write a >"$work/refused-a" &
write b >"$work/refused-b" &
writers=$!
while kill -0 "$writers" 2>/dev/null; do
  "$program" -C "$work/race" list organisations >/dev/null 2>>"$work/refused-reader" || echo refused >>"$work/refused-reader"
done
wait
ok "nobody was refused" test "$(cat "$work"/refused-*)" = ""
found=$(grep -c '^ *- [ab]-[0-9]*$' "$work/race/switch.yaml" || true)
ok "all $((2 * entries)) entries of two writers are there: $found" test "$found" -eq $((2 * entries))
ok "each once" test -z "$(grep '^ *- [ab]-[0-9]*$' "$work/race/switch.yaml" | sort | uniq -d)"

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
