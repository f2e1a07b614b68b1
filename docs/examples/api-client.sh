#!/bin/sh
# The JSON API with curl. Usage: API=https://api.example sh api-client.sh
set -eu
: "${API:?the origin of the API}"

# What the API holds, signed: `payload` is the JSON text that was signed, with each
# file, its hashed name and its whole SHA-256. api-client.ts verifies it.
curl --fail --silent --show-error --compressed "$API/v1/index.json"
echo

# One threat in French: what it is, what to do, whom to call.
curl --fail --silent --show-error --compressed "$API/v1/fr/threats/card-fraud.json"
echo

# Everyone who comes to Ille-et-Vilaine, and everyone who helps from a distance.
curl --fail --silent --show-error --compressed "$API/v1/providers/35.json"
echo
curl --fail --silent --show-error --compressed "$API/v1/providers/remote.json"
echo

# Ask again only for what has changed: 304 for the tag that came before.
tag=$(curl --fail --silent --head "$API/v1/index.json" | sed -n 's/^[Ee][Tt]ag: *\(.*"\).*/\1/p')
curl --silent --output /dev/null --write-out '%{http_code}\n' --header "If-None-Match: $tag" "$API/v1/index.json"
