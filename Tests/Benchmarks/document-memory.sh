#!/bin/bash
# How much memory the daemon takes while a large file goes up and comes down again over TLS on loopback.
#
#     Tests/Benchmarks/document-memory.sh [FIKAD [MIB]]
#
# FIKAD is the program (default: .build/release/fikad), MIB the size of the file (default: 2048). It prints the peak of
# the daemon's resident memory (VmHWM) after the start, while a password is checked (16 MiB, for a moment: scrypt), and
# while the file goes up and down. It fails when one of the last two is above LIMIT_MIB (default: 64) or when what came
# down is not what went up. It needs curl, openssl, and room for the file twice in TMPDIR.
set -euo pipefail

fikad=$(realpath "${1:-.build/release/fikad}")
mib=${2:-2048}
limit=${LIMIT_MIB:-64}
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/fika-memory-XXXXXX")
daemon=

end() {
    if [ -n "$daemon" ]; then
        kill "$daemon" 2>/dev/null || true
        wait "$daemon" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap end EXIT

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 20000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

peak() { awk '/^VmHWM/ { printf "%.1f", $2 / 1024 }' "/proc/$daemon/status"; }
# The peak begins anew.
reset() { echo 5 > "/proc/$daemon/clear_refs" 2>/dev/null || true; }

chat=$(free_port)
web=$(free_port)
mkdir -m 700 "$folder/store"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$folder/tls.key" -out "$folder/tls.crt" 2>/dev/null
cat > "$folder/fikad.toml" <<END
[server]
name = "localhost"
data_dir = "$folder/store"
[casework]
case_types_dir = "$root/systemd/case-types"
[web]
enabled = true
port = $web
tls_cert = "$folder/tls.crt"
tls_key = "$folder/tls.key"
[[listener]]
port = $chat
END

echo "benchmark" | "$fikad" account add anna --password-stdin --config "$folder/fikad.toml" > /dev/null
"$fikad" run --config "$folder/fikad.toml" 2> "$folder/log" &
daemon=$!
for _ in $(seq 300); do
    (exec 3<>"/dev/tcp/127.0.0.1/$web") 2>/dev/null && break
    kill -0 "$daemon" || { cat "$folder/log"; exit 1; }
    sleep 0.1
done

# Not all zeros, and quick to make.
head -c 1048576 /dev/urandom > "$folder/block"
for _ in $(seq "$mib"); do cat "$folder/block"; done > "$folder/file"
sum=$(sha256sum < "$folder/file")

curl=(curl --silent --show-error --fail --cacert "$folder/tls.crt" --user anna:benchmark)
at="https://localhost:$web"
# The first request brings up what every later one uses.
"${curl[@]}" -X OPTIONS "$at/upload"
started=$(peak)
# Runs a transfer, and begins to look when the password at its beginning is checked.
watched() {
    "$@" &
    sleep 1
    reset
    wait $!
}

reset
begin=$(date +%s.%N)
watched "${curl[@]}" -X POST -T "$folder/file" -H 'Expect:' -o /dev/null -w '%header{location}' "$at/upload" \
    > "$folder/location"
location=$(cat "$folder/location")
up=$(peak)
middle=$(date +%s.%N)
"${curl[@]}" "$at/files/none" > /dev/null 2>&1 || true
proof=$(peak)
begun=$(date +%s.%N)
watched "${curl[@]}" "$at/files/${location##*/}" | sha256sum > "$folder/got"
got=$(cat "$folder/got")
down=$(peak)
finish=$(date +%s.%N)

awk -v mib="$mib" -v a="$begin" -v b="$middle" -v x="$begun" -v c="$finish" -v s="$started" -v p="$proof" \
    -v u="$up" -v d="$down" 'BEGIN {
    printf "after the start:    %7.1f MiB\n", s
    printf "password checked:   %7.1f MiB\n", p
    printf "upload of %d MiB:   %7.1f MiB, %.0f MiB/s\n", mib, u, mib / (b - a)
    printf "download of it:     %7.1f MiB, %.0f MiB/s\n", d, mib / (c - x)
}'
[ "$sum" = "$got" ] || { echo "what came down is not what went up"; exit 1; }
awk -v limit="$limit" -v u="$up" -v d="$down" 'BEGIN { exit (u > limit || d > limit) }' || {
    echo "more than $limit MiB"
    exit 1
}
