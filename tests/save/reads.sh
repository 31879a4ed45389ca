#!/usr/bin/env bash
# What a command that reads does to files: nothing. Runs each of them, and each rehearsal (--dry-run) of one that
# writes, on both examples and on rounds that a stranger made, and looks at every call to the system: none makes,
# opens for writing, renames, links, changes or removes anything but the outputs that the command line names.
# The commands come from `switch help`: a new one without a row here is a failure.
# Usage: tests/save/reads.sh PROGRAM
set -euo pipefail
shopt -s inherit_errexit

program=$(realpath "$1")
examples=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../examples" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/home/.local/state/switch" "$work/tmp" "$work/out" "$work/elsewhere"
chmod 700 "$work/home/.local/state/switch"
export HOME=$work/home TMPDIR=$work/tmp SWITCH_LANG=en GIT_CONFIG_NOSYSTEM=1
unset XDG_STATE_HOME
passed=0
failed=0

fail() {
  failed=$((failed + 1))
  echo "FAILED $*"
}

# --- the rows: what is tried of each command; {OUT} is a folder for outputs, {..} what an example calls things ---
rows() {
  cat <<'ROWS'
form participant
form organisation
form participant --for {PERSON}
guide
guide {HOST} --format md
check
check --format json
check --show error
check --changed
check --staged
check {FILE}
check --output sarif={OUT}/a.sarif --output text={OUT}/a.txt
check --write-baseline {OUT}/baseline.json
rules
rules S2-04
rules --format json
steps
steps --format csv
todo
todo --organisation {HOST}
list organisations
list participants --format csv
list exchanges
show {PERSON}
show {HOST} --format json
show {EXCHANGE}
supply
sheet {HOST}
calendar
invite {MOMENT}
match
match --robust
match --keep
match --diff HEAD
match --lp {OUT}/model
match --format dot
explain {PERSON}
explain {PERSON} {HOST}
what-if --without {HOST}
verify
hours
hours --by people --format csv
agenda
agenda --format ics
trace {PERSON}
actions
report
report --format md --names
report --closing
certificate {EXCHANGE}
export
export --format json
export --format yaml --to {OUT}/export
schema organisation
version
recover --dry-run
new organisation nieuw --dry-run
set {PERSON} function begeleider --dry-run --force
add switch private_words geheim --dry-run
unset {PERSON} function --dry-run --force
rename {PERSON} anders --dry-run
forget {PERSON} --dry-run
receive {FILE} --as {HOST} --dry-run
log {PERSON} 2023-04-14 09:00-16:30 --dry-run --force
mentor {EXCHANGE} {PERSON} --dry-run --force
status {EXCHANGE} running --dry-run --force
attend {MOMENT} {PERSON} --dry-run --force
action add {EXCHANGE} nieuw --what Iets --dry-run --force
pin {PERSON} {HOST} --reason Daarom --by Mira --dry-run --force
veto {PERSON} {HOST} --reason Daarom --dry-run --force
ROWS
}
# A command that writes and has no rehearsal.
no_rehearsal=" init "

# --- the commands: all that the help lists, before its options ---
names=$("$program" help | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p')
[ "$(wc -w <<<"$names")" -ge 30 ] || fail "the help lists $(wc -w <<<"$names") commands"
for name in $names; do
  effect=$("$program" help "$name" | sed -n 2p)
  tried=$(rows | grep -c "^$name\( \|$\)" || true)
  case $effect in
    "Only reads, and changes nothing in the round." | "Changes the round only where an option asks for it.")
      [ "$tried" -gt 0 ] || fail "$name reads, and is not tried here" ;;
    "Changes files of the round.")
      rehearsals=$("$program" help "$name" | grep -c '^  --dry-run' || true)
      if [[ $no_rehearsal == *" $name "* ]]; then
        [ "$rehearsals" -eq 0 ] || fail "$name has a rehearsal after all"
      elif [ "$(rows | grep -c "^$name .*--dry-run" || true)" -eq 0 ]; then
        fail "$name writes, and no rehearsal of it is tried here"
      fi ;;
    *) fail "$name does not say whether it writes: $effect" ;;
  esac
  passed=$((passed + 1))
done

# --- the rounds ---
git_here() { # ROUND: under git, as a clone would be
  git -C "$1" init -q && git -C "$1" add -A
  git -C "$1" -c user.name=Test -c user.email=test@example.org commit -qm Begin
}

joko="PERSON=noor-appelboom HOST=palmboom EXCHANGE=noor-appelboom-bij-palmboom MOMENT=kennismaking FILE=organisations/palmboom.yaml"
talent="PERSON=ruben-klaproos HOST=po-de-steunbalk EXCHANGE=ruben-klaproos-bij-po-de-steunbalk MOMENT=terugblik FILE=organisations/po-de-steunbalk.yaml"
cp -r "$examples/joko-2020" "$work/joko"
cp -r "$examples/switching-talent-2023" "$work/talent"
for round in "$work/joko" "$work/talent"; do
  "$program" match --write -C "$round" --as-of 2023-04-15 >/dev/null 2>&1 # something to verify
  git_here "$round"
done

# A stranger's: links in every direction, and files that look like ours.
hostile() {
  local round=$1
  cp -r "$examples/switching-talent-2023" "$round"
  echo "name: elders" >"$work/elsewhere/x.yaml"
  printf '#!/bin/sh\ntouch %q/ran\n' "$work" >"$round/.switch-pay"
  chmod +x "$round/.switch-pay"
  cp "$round/.switch-pay" "$round/organisations/.switch-notes"
  (cd "$round" && ln -s ../.git/config organisations/git.yaml && ln -s ../../elsewhere/x.yaml organisations/uit.yaml &&
    ln -s po-de-steunbalk.yaml organisations/in.yaml && ln -s /etc/passwd matching.json && ln -s ../elsewhere schemas)
  git_here "$round"
}
hostile "$work/links"
hostile "$work/marked"
printf '%s\n' 0123456789abcdef0123456789abcdef >"$work/marked/.switch-interrupted"
i=0
for target in .git/hooks/pre-commit .gitattributes switch.yaml ../elsewhere/x.yaml "$work/ran" \
  organisations/../../elsewhere/x.yaml schemas/x.yaml organisations/in.yaml ../joko/switch.yaml huge; do
  i=$((i + 1))
  cp -r "$work/links" "$work/journal-$i"
  if [ "$target" = huge ]; then truncate -s 1G "$work/journal-$i/.switch-journal"; else
    printf '.switch-pay\0%s\0\0%s\0' "$target" organisations/po-de-steunbalk.yaml >"$work/journal-$i/.switch-journal"
  fi
done
printf '.switch-pay\0.git/hoo' >"$work/journal-3/.switch-journal" # cut off

# What stands in a round, the index of git included, and around it.
state() { find "$1" "$HOME" "$work/elsewhere" \( -type d -printf '%y %m %p\n' -o -printf '%y %m %s %T@ %l %p\n' \) | sort; }

# --- trying one ---
calls=open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,symlink,symlinkat
calls+=,unlink,unlinkat,rmdir,truncate,ftruncate,chmod,fchmod,fchmodat,fchmodat2,chown,fchown,lchown,fchownat
calls+=,utime,utimes,utimensat,futimesat,setxattr,lsetxattr,fsetxattr,removexattr,lremovexattr,fremovexattr
tracing=(strace -f -y -qq -s 4096 -o "$work/trace" -e "trace=?${calls//,/,?}")
"${tracing[@]}" true 2>/dev/null || {
  echo "This machine lets nobody look at the calls of a program (strace); only the files are compared."
  tracing=()
}

# The calls that change something; what may be: outputs, nothing, the terminal, and a file without a name.
changing() {
  grep -vE ' = \?|^[0-9]+ +(\+\+\+|---)|resumed>' "$work/trace" |
    grep -vE '^[0-9]+ +open[a-z0-9]*\(.*O_RDONLY' | grep -vE 'O_TMPFILE|"/dev/(null|tty)"' |
    grep -vF "$work/out" | grep -vE "${allowed:-^$}" || true
}

# tries ROUND "NAME=VALUE..." ROW any|works|STATUS: `works` is any status but 2.
tries() {
  local round=$1 row=$3 wanted=$4 word status=0 before words
  for word in $2 "OUT=$work/out"; do row=${row//"{${word%%=*}}"/"${word#*=}"}; done
  rm -rf "${work:?}/out" "$work/tmp" && mkdir "$work/out" "$work/tmp"
  before=$(state "$round")
  : >"$work/trace"
  read -ra words <<<"$row"
  (cd "$round" && "${tracing[@]}" "$program" "${words[@]}" --as-of 2023-04-15) </dev/null >"$work/out/said" 2>&1 || status=$?
  if [ "$status" -gt 2 ]; then
    fail "${round##*/}: $row: status $status"
  elif ! case $wanted in any) ;; works) [ "$status" -ne 2 ] ;; *) [ "$status" -eq "$wanted" ] ;; esac then
    fail "${round##*/}: $row: status $status, not $wanted: $(head -n 2 "$work/out/said")"
  elif [ "$(changing)" != "" ]; then
    fail "${round##*/}: $row: it did this:"
    changing | head -n 5
  elif [ "$(state "$round")" != "$before" ]; then
    fail "${round##*/}: $row: files changed"
    diff <(echo "$before") <(state "$round") | head -n 5
  elif [ -n "$(ls -A "$work/tmp")" ]; then
    fail "${round##*/}: $row: it left something in the temporary folder"
  else
    passed=$((passed + 1))
  fi
}

# The trace must see what is there to be seen, or it proves nothing.
if [ ${#tracing[@]} -gt 0 ]; then
  # shellcheck disable=SC2016 # the shell in between expands them
  (cd "$work/joko" && "${tracing[@]}" sh -c 'echo >"$0/seen"; rm "$0/seen"; "$1" version >/dev/null' "$work/tmp" "$program")
  [ "$(changing | wc -l)" -eq 2 ] || fail "the trace sees $(changing | wc -l) calls of 2"
fi

while read -r row; do
  tries "$work/joko" "$joko" "$row" works
  tries "$work/talent" "$talent" "$row" works
  tries "$work/links" "$talent" "$row" any
  case $row in
    rules* | schema* | version | recover*) ;;
    *) tries "$work/marked" "$talent" "$row" 2 ;;
  esac
done < <(rows)
for n in $(seq "$i"); do
  for row in check steps "check --changed" "recover --dry-run"; do
    tries "$work/journal-$n" "$talent" "$row" 2
  done
  # These take a lock of their own in the state folder, and then find out.
  for row in "set {PERSON} function x" recover; do
    allowed='(openat|unlinkat)\([0-9]+<[^>]*>, "[0-9a-f-]+\.lock"' tries "$work/journal-$n" "$talent" "$row" 2
  done
done
[ ! -e "$work/ran" ] || fail "a stranger's script ran"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
