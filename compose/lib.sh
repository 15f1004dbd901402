# Shared by compose/run and compose/test: where things are, and how what is missing is installed.
# It is sourced, never run.

anlan_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
anlan_services=(permits enforcement investigation)

# What a build needs beside the Swift toolchain.
anlan_build_packages=(
  libc6-dev gcc g++ binutils git pkg-config libprotobuf-c-dev libsqlite3-dev zlib1g-dev
  libxml2-dev libzip-dev libxlsxwriter-dev
)
# What the tests need beside that: other implementations to compare with, and a real sshd.
anlan_test_packages=(
  protobuf-compiler protobuf-c-compiler libprotobuf-dev python3 python3-pip python3-protobuf
  golang-go golang-github-containerd-ttrpc-dev openssh-server openssh-client util-linux passwd sqlite3
  faketime
)
# A real browser with Chinese letters; without it the page's story is skipped and says so.
anlan_browser_packages=(chromium fonts-noto-cjk)

say() { printf '\n== %s\n' "$*" >&2; }
fail() {
  printf 'Error: %s\n  Try: %s\n' "$1" "$2" >&2
  exit 1
}

# Installs those of the named Debian packages that are not there; asks for nothing otherwise.
ensure_packages() {
  local package missing=()
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null)" = 'ii ' ] ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null ||
    fail "missing: ${missing[*]}" "install them with your system's package manager"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fail "missing: ${missing[*]}" "run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  local options=(-y -qq --no-install-recommends)
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install "${options[@]}" "${missing[@]}" >/dev/null 2>&1 && return 0
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install "${options[@]}" "${missing[@]}" >/dev/null
}

# Finds a Swift toolchain of 6.3 or later, in PATH or in the usual places.
ensure_swift() {
  local folder version
  for folder in "" /opt/swift/usr/bin /usr/local/swift/usr/bin "${HOME:-}/.local/share/swiftly/bin"; do
    [ -z "$folder" ] || [ -x "$folder/swift" ] || continue
    version=$(PATH="${folder:+$folder:}$PATH" swift --version 2>/dev/null |
      sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    [ -n "$version" ] || continue
    if [ "$(printf '%s\n6.3\n' "$version" | sort -V | head -n 1)" = 6.3 ]; then
      [ -z "$folder" ] || export PATH="$folder:$PATH"
      return 0
    fi
  done
  fail "no Swift toolchain of 6.3 or later was found" \
    "install one from https://www.swift.org/install/linux/ (Debian 12) and put it into PATH"
}

# Builds the four executables in release, with Swift's runtime inside. The folder of the products
# goes into anlan_bin.
build_release() {
  local product
  local options=(--package-path "$anlan_root" -c release --static-swift-stdlib)
  for product in anlan anlan-permits anlan-enforcement anlan-investigation; do
    swift build "${options[@]}" --product "$product" >&2
  done
  anlan_bin=$(swift build "${options[@]}" --show-bin-path)
}

# Waits until every service says SERVING, or a deadline of so many seconds has passed.
wait_until_serving() {
  local deadline=$((SECONDS + $1))
  until "$anlan_bin/anlan" status --sockets "$anlan_sockets" --no-input >/dev/null 2>&1; do
    if [ "$SECONDS" -ge "$deadline" ]; then
      tail -n 20 "$anlan_state"/log/*.log >&2
      fail "the services do not serve after $1 s" "read the log above"
    fi
    for service in "${anlan_services[@]}"; do
      local pid=${anlan_pids[$service]}
      if ! kill -0 "$pid" 2>/dev/null; then
        tail -n 5 "$anlan_state/log/$service.log" >&2
        fail "anlan-$service ended" "read the lines above"
      fi
    done
    sleep 0.2
  done
}

declare -A anlan_pids=() anlan_config=()

# Starts the three services under one folder.
start_services() {
  mkdir -p "$anlan_state/log" "$anlan_sockets"
  chmod 700 "$anlan_state"
  if [ ${#anlan_config[@]} -eq 0 ]; then
    chmod 700 "$anlan_sockets"
  else
    chgrp daemon "$anlan_sockets" && chmod 710 "$anlan_sockets"
  fi
  local service
  for service in "${anlan_services[@]}"; do
    ANLAN_RUNTIME=$anlan_sockets "$anlan_bin/anlan-$service" \
      --state "$anlan_state/$service" --socket "$anlan_sockets/$service.sock" \
      ${anlan_config[$service]:+--config "${anlan_config[$service]}"} \
      >>"$anlan_state/log/$service.log" 2>&1 &
    anlan_pids[$service]=$!
  done
}

# Asks them to stop and waits; what does not stop in time is killed and reported.
stop_services() {
  local service pid
  for service in "${!anlan_pids[@]}"; do kill -TERM "${anlan_pids[$service]}" 2>/dev/null || true; done
  local deadline=$((SECONDS + 20))
  for service in "${!anlan_pids[@]}"; do
    pid=${anlan_pids[$service]}
    while kill -0 "$pid" 2>/dev/null; do
      if [ "$SECONDS" -ge "$deadline" ]; then
        printf 'anlan-%s did not stop in time and was killed\n' "$service" >&2
        kill -KILL "$pid" 2>/dev/null || true
        break
      fi
      sleep 0.1
    done
    wait "$pid" 2>/dev/null || true
  done
  anlan_pids=()
}
