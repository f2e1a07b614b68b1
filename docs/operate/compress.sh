#!/bin/sh
# Compresses beforehand what nginx or Caddy serve, beside each file: compress.sh FOLDER…
# Needs gzip and brotli. To be run after each publication.
set -eu

# What has no file any more.
find "$@" -type f \( -name '*.gz' -o -name '*.br' \) | while read -r packed; do
  [ -e "${packed%.*}" ] || rm "$packed"
done

find "$@" -type f \( -name '*.js' -o -name '*.json' -o -name '*.html' -o -name '*.css' -o -name '*.svg' \
  -o -name '*.txt' -o -name '*.xml' -o -name '*.yaml' -o -name '*.webmanifest' \) \
  -exec gzip --keep --force --best {} + -exec brotli --keep --force --best {} +
