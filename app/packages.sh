# SPDX-License-Identifier: GPL-3.0-or-later
# Read by app/run and tests/run: the Debian packages each of them needs, and how it gets them.

packages_to_run=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite qt6-image-formats-plugins qt6-wayland libgl-dev libvulkan-dev
  libexpected-dev libmd4c-dev libzip-dev libxml2-dev
  bootstrap-icons fonts-noto-core fonts-noto-ui-core
)
packages_to_test=(
  xvfb openbox xdotool x11-utils dbus at-spi2-core
  python3 python3-gi gir1.2-atspi-2.0 strace poppler-utils desktop-file-utils appstream
)
packages_to_fuzz=(clang libclang-rt-14-dev)

# need PACKAGE…: as root installs those that are missing; otherwise prints the command to type and ends.
need() {
  command -v dpkg-query >/dev/null || return 0 # not Debian: CMake names what it misses
  local installed missing=() package
  installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
  for package in "$@"; do
    [[ $installed == *" installed:$package "* ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    printf 'These packages are missing; install them with\n  sudo apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
    exit 1
  fi
  printf 'Installing %d packages: %s\n' "${#missing[@]}" "${missing[*]}" >&2
  apt-get -qq update >&2 || true # what is known already may do
  DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 install "${missing[@]}" >&2
}

# build PRESET FOLDER [TARGET…]: configures if need be and builds into FOLDER; silent unless it fails.
build() {
  local preset=$1 folder=$2 log=$2/build.log configure=: lock
  shift 2
  mkdir -p "$folder"
  exec {lock}>"$folder/.lock"
  flock "$lock" # two at once would build over each other
  if [[ ! -e $folder/build.ninja || $project/CMakePresets.json -nt $folder/build.ninja ]] ||
    ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$folder/CMakeCache.txt"; then # a copied tree
    configure="cmake --fresh --preset $preset"
    echo "Building in $folder; the first time takes some minutes." >&2
  fi
  if ! (cd "$project" && $configure && cmake --build "$folder" ${1:+--target "$@"}) >"$log" 2>&1 {lock}>&-; then
    cat "$log" >&2
    echo "The build failed; the lines above are also in $log." >&2
    exit 1
  fi
  exec {lock}>&-
}
