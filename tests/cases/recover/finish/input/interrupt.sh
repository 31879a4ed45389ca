# What a save leaves that is killed after its first move: roos is new already, tulp is still old, linde not there yet.
export LC_ALL=C
id=0123456789abcdef0123456789abcdef
state=$HOME/.local/state/switch
mkdir -p "$state"
chmod 700 "$state"

hash() {
  local h=$((0xcbf29ce484222325)) byte
  for byte in $(od -An -v -tu1); do h=$(((h ^ byte) * 0x100000001b3)); done
  printf %016x "$h"
}
put() { printf '%d:%s,' "${#1}" "$1"; }
text() { # FILE: with its last line end
  text=$(cat "$1" && echo .)
  text=${text%.}
}
moves() {
  local number=0 target before after
  for target in roos tulp linde; do
    target=organisations/$target.yaml before=- after=
    [ ! -e "$target" ] || before=+$(hash <"$target")
    case $target in
      */roos.yaml) before=+0000000000000000 && text "$target" && after=$text ;;
      */tulp.yaml) text "$target" && after=${text/De Tulp/De Tulp en Co} ;;
      */linde.yaml) after=$'name: De Linde\n' ;;
    esac
    put "$target" && put ".switch-$id-$number" && put "$before" && put "+$after"
    number=$((number + 1))
  done
}
body=$(printf 'switch save 1\n%s' "$(put $id && put "$(stat -c %D .)" && put "$(printf %x "$(stat -c %i .)")" && moves)")
(umask 077 && printf '%s%s' "$body" "$(put "$(printf %s "$body" | hash)")" >"$state/$(stat -c %D .)-$(printf %x "$(stat -c %i .)").journal")
echo $id >.switch-interrupted
echo 'half ges' >organisations/.switch-$id-1
