#!/bin/sh
# Builds the page with Node and npm into ../target/web, from where Maven packs it into the jar. Run by Maven; does
# nothing where the page is newer than its sources.
#   build.sh          build
#   build.sh test     build, then run the page's unit tests
set -u
cd -- "$(dirname -- "$0")" || exit 1
page=../target/web/org/biennien/app/web/page/index.html
modules=node_modules/.package-lock.json

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || fail \
  "The web page needs Node.js 20.19 or newer with npm, and none is on the PATH." \
  "Install it (Debian/Ubuntu: apt-get install nodejs npm; macOS: brew install node; others: https://nodejs.org)" \
  "and run the build again."

node -e 'const [a, b] = process.versions.node.split(".").map(Number)
process.exit((a === 20 && b >= 19) || (a === 22 && b >= 12) || a > 22 ? 0 : 1)' || fail \
  "The web page needs Node.js 20.19 or newer (or 22.12 or newer); found $(node --version) at $(command -v node)." \
  "Install a newer one (https://nodejs.org, or a version manager: nvm install 22) and run the build again."

# What was installed follows the lock file. npm says little unless something fails.
if [ ! -f "$modules" ] || [ package-lock.json -nt "$modules" ]; then
  npm ci --silent --no-audit --no-fund --prefer-offline || npm ci --no-audit --no-fund --loglevel=error || fail \
    "npm ci failed: the libraries of the web page could not be fetched. See the lines above;" \
    "the network, or npm's registry setting (npm config get registry), is the usual cause."
  touch "$modules"
fi

newer=$(find index.html package.json package-lock.json tsconfig.json vite.config.ts public src \
  -type f -newer "$page" -print 2>/dev/null | head -n 1)
if [ ! -f "$page" ] || [ -n "$newer" ]; then
  npm run build --silent -- --logLevel warn || fail "The web page could not be built; see the lines above."
fi

if [ "${1-}" = test ]; then
  npm test --silent || fail "The tests of the web page failed; see the lines above."
fi
