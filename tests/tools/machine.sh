# shellcheck shell=bash
# What tests/run, examples/run and .ci/run share: one turn at a time, the Debian packages, the builds.
# Sourced by bash, in the root of the project.

stop() {
  echo "$*" >&2
  exit 2
}

# Waits until no other run uses build/; the turn ends with this process. File descriptor 9 holds it.
take_turn() {
  mkdir -p build
  exec 9>build/.turn
  flock -n 9 || {
    echo "Another run is using build/; waiting for its end."
    flock 9
  }
}

# The packages of a stage ("build" or "tests"): the rows of docs/dependencies.md. Whoever may change that page is not
# to give orders to apt-get, which runs as root: a name is a name of Debian, and neither an option nor a file, and no
# hyphen behind it, which would mean "remove".
packages_of() {
  local package
  sed -n "s/^| *\`\([^\`]*\)\` *| *$1 *|.*/\1/p" docs/dependencies.md | while IFS= read -r package; do
    [[ $package =~ ^[a-z0-9][a-z0-9+.-]*[a-z0-9+]$ ]] ||
      stop "docs/dependencies.md: $(printf '%q' "$package") can't be the name of a Debian package."
    echo "$package"
  done
}

# A package is there when Debian says so, or when a command of its name is found, wherever it came from.
is_there() {
  command -v "$1" >/dev/null || dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

# Installs what is missing of the stages given.
install_packages() {
  local stage package packages missing=() as_root=()
  for stage in "$@"; do
    packages=$(packages_of "$stage") || exit 2
    for package in $packages; do
      is_there "$package" || missing+=("$package")
    done
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || {
    echo "There is no apt-get here, so what the build needs must come another way. By Debian names: ${missing[*]}"
    return 0
  }
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      stop "Missing here: ${missing[*]}. Only root may install them and there is no sudo. As root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  echo "Installing Debian packages: ${missing[*]}"
  # Old lists may still do, so a failed update alone stops nothing.
  "${as_root[@]}" apt-get -qq update 9>&- || echo "The package lists could not be renewed; going on with those that are here."
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 \
    --no-install-recommends install -- "${missing[@]}" 9>&- >build/packages.log 2>&1 || {
    tail -n 20 build/packages.log >&2
    stop "The packages could not be installed (whole log: build/packages.log). By hand: apt-get install ${missing[*]}"
  }
}

# build PRESET TESTS TARGET...: configures with the tests ON or OFF, then builds the targets.
build() {
  local preset=$1 tests=$2
  shift 2
  cmake --preset "$preset" -DSWITCH_TESTS="$tests" -DSWITCH_PRECOMPILE=ON >"build/$preset.log" 2>&1 9>&- || {
    cat "build/$preset.log" >&2
    stop "The preset $preset could not be configured."
  }
  cmake --build "build/$preset" --parallel "$(nproc)" --target "$@" 9>&- || stop "The preset $preset could not be built."
}
