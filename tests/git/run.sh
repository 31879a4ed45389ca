#!/usr/bin/env bash
# A repository that came from somebody else, with its .git folder, gives no orders: whatever its configuration names, no
# command of ours runs it, and what holds git up holds us up for so long and no longer. Each way is tried on git itself
# first, which does run it: a way that no longer works would prove nothing.
# Usage: tests/git/run.sh PROGRAM
set -euo pipefail
export LC_ALL=C.UTF-8 SWITCH_LANG=en GIT_AUTHOR_NAME=Roos GIT_AUTHOR_EMAIL=roos@roos.example
export GIT_COMMITTER_NAME=Roos GIT_COMMITTER_EMAIL=roos@roos.example

program=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
small=$here/../rounds/klein
work=$(mktemp -d)
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
cd "$work"
exec </dev/null # what waits for somebody to type would wait for ever
export HOME=$work/home TMPDIR=$work/tmp
mkdir home tmp
cp "$program" switch && chmod a+rx . switch
switch=$work/switch
passed=0
failed=0
skipped=0

pass() { passed=$((passed + 1)); }
fail() {
  failed=$((failed + 1))
  echo "FAILED $*"
  tail -n 5 out 2>/dev/null || true
}

# What a stranger would have run: it leaves a mark, and then does as a filter, a driver or a program for signatures does.
mkdir bin
cat >bin/canary <<END
#!/bin/sh
echo "\$0 \$*" >>$work/ran
cat
END
chmod +x bin/canary
canary=$work/bin/canary

git init --quiet --initial-branch=main template
cp -R "$small"/. template
(cd template && git add . && git commit --quiet --message "Een" && sed -i 's/^name: .*/name: De Rozen/' organisations/roos.yaml &&
  git commit --quiet --all --message "Twee" && git config gc.auto 0)

# fresh: a copy of that, with a change in the work tree and one that is staged.
fresh() {
  chmod -R u+rwX repo 2>/dev/null || true
  rm -rf repo ran elsewhere
  cp -R template repo
  echo "# een" >>repo/organisations/tulp.yaml
  git -C repo add organisations/tulp.yaml
  echo "# twee" >>repo/organisations/tulp.yaml
}

say() { cat >>repo/.git/config; }

# Every command of ours that asks git anything, and at first some that do not.
words_of_all=("check" "list organisations" "export --to $work/tmp/out" "guide roos" "agenda" "set roos name Rozen --dry-run")
ours() {
  local round=$1
  shift
  for words in "check --staged" "check --changed" "check --staged --changed=HEAD~1" "report" "match --diff=HEAD~1" "forget ada-molen --dry-run" \
    "${words_of_all[@]}"; do
    # shellcheck disable=SC2086 # words
    (cd "$round" && timeout 120 "$@" "$switch" $words --as-of 2023-04-15) </dev/null >>out 2>&1 || true
  done
  # From above, with the round named.
  (timeout 120 "$@" "$switch" check --staged --as-of 2023-04-15; timeout 120 "$@" "$switch" check "$round/switch.yaml") </dev/null >>out 2>&1 || true
}

# quiet WHAT GIT-COMMAND...: git runs the canary; ours do not. The repository is as the caller made it, in repo.
quiet() {
  local what=$1
  shift
  rm -rf before && cp -a repo before
  (cd repo && timeout 60 "$@") </dev/null >out 2>&1 || true
  [ -s ran ] || { fail "$what: git itself did not run it"; return; }
  chmod -R u+rwX repo && rm -rf repo ran && mv before repo
  local state
  state=$(cd repo && find . -type f -exec cksum {} + | sort)
  : >out
  ours repo
  [ ! -e ran ] || { fail "$what: we ran $(sort -u ran)"; return; }
  [ "$state" = "$(cd repo && find . -type f -exec cksum {} + | sort)" ] || { fail "$what: files of the repository changed"; return; }
  grep -q 'in 1 file\|Nothing found' out || { fail "$what: nothing was answered at all"; return; }
  pass
}

# --- programs that configuration names ---
fresh; say <<<"[core] fsmonitor = $canary"; quiet "core.fsmonitor" git status
words_of_all=()
fresh; mkdir repo/hooks-of-theirs; cp bin/canary repo/hooks-of-theirs/post-index-change; say <<<"[core] hooksPath = hooks-of-theirs"
quiet "core.hooksPath" git add organisations
fresh; cp bin/canary repo/.git/hooks/post-index-change; quiet "a hook" git add organisations
for kind in clean smudge process; do
  fresh; echo "* filter=x" >repo/.git/info/attributes; say <<<"[filter \"x\"] $kind = $canary
 required = true"
  case $kind in smudge) by=(git checkout -f HEAD~1) ;; *) by=(git status) ;; esac
  touch repo/organisations/*
  quiet "filter.x.$kind" "${by[@]}"
done
fresh; echo "* filter=x" >repo/.gitattributes; touch repo/organisations/*; say <<<"[filter \"x\"] clean = $canary"
quiet "a filter by a committed .gitattributes" git status
fresh; echo "* filter=x" >elsewhere; touch repo/organisations/*; say <<<"[filter \"x\"] clean = $canary
[core] attributesFile = $work/elsewhere"; quiet "core.attributesFile" git status
fresh; echo "* diff=x" >repo/.git/info/attributes; say <<<"[diff \"x\"] textconv = $canary"; quiet "diff.x.textconv" git log -SRozen
fresh; echo "* diff=x" >repo/.git/info/attributes; say <<<"[diff \"x\"] command = $canary"; quiet "diff.x.command" git diff
fresh; say <<<"[diff] external = $canary"; quiet "diff.external" git diff HEAD~1
fresh
signed=$(git -C repo cat-file commit HEAD | sed '/^committer/a gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----' |
  git -C repo hash-object -t commit -w --stdin)
git -C repo update-ref refs/heads/main "$signed"
say <<<"[log] showSignature = true
[gpg] program = $canary"; quiet "gpg.program with log.showSignature" git log
fresh; say <<<"[core] pager = $canary
[pager] status = true
 log = $canary"; quiet "core.pager" script --quiet --command "git log" /dev/null
fresh; say <<<"[core] editor = $canary
[commit] verbose = true"; quiet "core.editor" git commit
fresh; say <<<"[alias] lijst = !$canary"; quiet "an alias" git lijst
fresh; for one in rev-parse rev-list ls-tree ls-files diff-tree cat-file; do say <<<"[alias] $one = !$canary"; done
say <<<"[alias] lijst = !$canary"; quiet "an alias of what is asked for" git lijst
fresh; echo "[core] fsmonitor = $canary" >elsewhere; say <<<"[include] path = $work/elsewhere"; quiet "include.path" git status
fresh; echo "[core] fsmonitor = $canary" >elsewhere; say <<<"[includeIf \"gitdir:$work/repo/.git\"] path = $work/elsewhere"
quiet "includeIf.path" git status
fresh; git -C repo config extensions.worktreeConfig true; echo "[core] fsmonitor = $canary" >repo/.git/config.worktree
quiet "config.worktree" git status
fresh; mkdir elsewhere; mv repo/.git elsewhere/theirs; echo "gitdir: $work/elsewhere/theirs" >repo/.git
echo "[core] fsmonitor = $canary" >>elsewhere/theirs/config; quiet "a .git file that names another folder" git status
fresh; mkdir elsewhere; cp -R repo/. elsewhere; say <<<"[core] fsmonitor = $canary
 worktree = $work/elsewhere"; quiet "core.worktree" git status
fresh; say <<<"[core] bare = true
 fsmonitor = $canary"; quiet "core.bare" git --work-tree=. status
fresh; git -C repo worktree add --quiet ../elsewhere; rm -rf repo2; mv repo repo2; mv elsewhere repo
git -C repo2 worktree repair ../repo >/dev/null 2>&1; echo "# een" >>repo/organisations/tulp.yaml
echo "[core] fsmonitor = $canary" >>repo2/.git/config; quiet "a linked work tree" git status
rm -rf repo2
fresh; mkdir repo/sub; git -C repo/sub init --quiet; git -C repo/sub commit --quiet --allow-empty --message "Een"
git -C repo -c advice.addEmbeddedRepo=false add sub; printf '[submodule "sub"]\n path = sub\n url = ./sub\n' >repo/.gitmodules
say <<<"[submodule \"sub\"] active = true
[submodule] recurse = true"; echo "[core] fsmonitor = $canary" >>repo/sub/.git/config; quiet "a submodule" git status

# --- what is fetched because it is not here: a promisor, by every kind of way ---
# promised WHAT URL: the texts of the commit before are missing.
promised() {
  local what=$1 url=$2 file
  fresh
  for file in $(git -C repo rev-list --objects HEAD --not HEAD~1 | awk 'NF > 1 && $2 ~ /yaml$/ { print $1 }') \
    $(git -C repo rev-parse HEAD~1:organisations/roos.yaml); do
    rm -f "repo/.git/objects/${file:0:2}/${file:2}"
  done
  git -C repo config core.repositoryFormatVersion 1
  say <<<"[extensions] partialClone = origin
[remote \"origin\"] promisor = true
 url = $url"
  cat | say
  quiet "$what" git cat-file -p HEAD~1:organisations/roos.yaml
}
promised "core.sshCommand of a promisor" "ssh://nergens.example/x" <<<"[core] sshCommand = $canary"
promised "ext:: of a promisor" "ext::$canary" <<<"[protocol] allow = always
[protocol \"ext\"] allow = always"
promised "uploadpack of a promisor" "$work/template" <<<" uploadpack = $canary"
promised "core.gitProxy of a promisor" "git://nergens.example/x" <<<"[core] gitProxy = $canary"
cp bin/canary bin/git-remote-kanarie
export PATH=$work/bin:$PATH
promised "a helper of a promisor" "kanarie::x" <<<"[protocol \"kanarie\"] allow = always"
promised "remote.x.vcs" "x" <<<" vcs = kanarie"
promised "core.alternateRefsCommand" "$work/template" <<<"[core] alternateRefsCommand = $canary
 sshCommand = $canary
[remote \"origin\"] uploadpack = $canary"

# --- what somebody has in the environment is for git, and not for us ---
fresh
rm -f ran
: >out
ours repo env GIT_EXTERNAL_DIFF="$canary" GIT_SSH_COMMAND="$canary" GIT_SSH="$canary" GIT_ASKPASS="$canary" SSH_ASKPASS="$canary" \
  GIT_PAGER="$canary" GIT_EDITOR="$canary" GIT_TRACE="$work/ran" GIT_TRACE2="$work/ran" GIT_TRACE2_EVENT="$work/ran" \
  GIT_TRACE_SETUP="$work/ran" GIT_PROXY_COMMAND="$canary"
if [ -e ran ]; then fail "variables of git: $(head -n 1 ran)"; else pass; fi
# A program called git in the round is not git, even where PATH says so.
cp bin/canary repo/git
: >out
ours repo env PATH=".:$PATH"
ours repo env PATH=":$PATH"
ours repo env PATH="bin::$PATH"
if [ -e ran ]; then fail "a program git in the round"; else pass; fi

# --- data that stand in for others ---
fresh
other=$(sed 's/^name: .*/name: Vals/' repo/organisations/roos.yaml | sed 's/staff_shortage: false/staff_shortage: true/' | git -C repo hash-object -w --stdin)
git -C repo replace "$(git -C repo rev-parse HEAD:organisations/roos.yaml)" "$other"
git -C repo cat-file -p HEAD:organisations/roos.yaml | grep -q Vals || fail "replace: git does not replace"
if (cd repo && "$switch" check --staged --as-of 2023-04-15) >out 2>&1 && ! grep -q S1-03 out; then pass; else fail "replaced objects"; fi
fresh
mkdir elsewhere; mv repo/.git/objects elsewhere/objects; mkdir -p repo/.git/objects/info repo/.git/objects/pack
echo "$work/elsewhere/objects" >repo/.git/objects/info/alternates
if (cd repo && "$switch" check --staged --changed --as-of 2023-04-15) >out 2>&1; then pass; else fail "alternates"; fi

# --- what holds git up ---
# held WHAT COMMAND...: it ends within the limit, and says so.
held() {
  local what=$1 start=$SECONDS status=0
  shift
  (cd repo && timeout 60 "$switch" "$@" --as-of 2023-04-15) >out 2>&1 || status=$?
  [ "$status" = 2 ] || { fail "$what: status $status"; return; }
  grep -q "gave no answer within 20 seconds" out || { fail "$what: not said"; return; }
  [ $((SECONDS - start)) -lt 50 ] || { fail "$what: $((SECONDS - start)) s"; return; }
  pass
}
fresh; rm repo/.git/index; mkfifo repo/.git/index; held "a pipe for an index" check --staged
# Of a program that does not end: it goes, and what it started goes too.
fresh; mkdir slow; printf '#!/bin/sh\nsleep 4321.%s &\nsleep 4321\n' $$ >slow/git; chmod +x slow/git
PATH=$work/slow:$PATH held "a git that does not end" check --changed
if pgrep -f "^sleep 4321[.]$$\$" >/dev/null; then fail "a program went on behind our back"; else pass; fi
# Without end, on both streams.
printf '#!/bin/sh\nyes >&2 & exec yes\n' >slow/git
status=0
(cd repo && PATH=$work/slow:$PATH timeout 60 "$switch" check --changed --as-of 2023-04-15) >out 2>&1 || status=$?
if [ "$status" = 2 ] && grep -q "git gave more than 512 MiB" out; then pass; else fail "output without end: status $status"; fi
# A text of many gigabytes that takes a few megabytes in git.
fresh; truncate -s 1200M repo/organisations/groot.yaml
git -C repo -c core.bigFileThreshold=1m add organisations/groot.yaml; rm repo/organisations/groot.yaml
status=0
(ulimit -v 2000000; cd repo && timeout 60 "$switch" check --staged --as-of 2023-04-15) >out 2>&1 || status=$?
if [ "$status" = 1 ] && grep -q "groot.yaml.*Y-01" out; then pass; else fail "a giant that is staged: status $status"; fi

# --- somebody else's ---
if [ "$(id -u)" = 0 ]; then
  fresh
  chown -R 65534 repo
  status=0
  (cd repo && "$switch" check --staged --as-of 2023-04-15) >out 2>&1 || status=$?
  if [ "$status" = 2 ] && grep -q "git config --global --add safe.directory $work/repo" out; then pass; else fail "somebody else's: status $status"; fi
  (cd repo && "$switch" check --staged --lang nl) >out 2>&1 || true
  if grep -q "is van iemand anders" out; then pass; else fail "somebody else's, in Dutch"; fi
  git config --global --add safe.directory "$work/repo"
  if (cd repo && "$switch" check --staged --as-of 2023-04-15) >out 2>&1; then pass; else fail "somebody else's, trusted"; fi
  git config --global --unset-all safe.directory
  (cd repo && "$switch" forget ada-molen --dry-run --as-of 2023-04-15) >out 2>&1 && fail "somebody else's: forget says that all is well"
  if grep -q "was not searched: The repository in" out; then pass; else fail "somebody else's: forget"; fi
else
  skipped=$((skipped + 5))
fi

# --- another kind of repository ---
if git init --quiet --object-format=sha256 sha256 2>out; then
  cp -R "$small"/. sha256
  (cd sha256 && git add . && git commit --quiet --message "Een" && sed -i 's/staff_shortage: false/staff_shortage: true/' organisations/roos.yaml)
  if (cd sha256 && "$switch" check --changed --as-of 2023-04-15) | grep -q "1 warning in 1 file"; then pass; else fail "sha256"; fi
else
  skipped=$((skipped + 1))
fi

[ "$skipped" = 0 ] || echo "$skipped skipped: they need to be root, or a git with sha256"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
