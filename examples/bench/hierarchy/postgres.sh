#!/usr/bin/env bash
# Starts a PostgreSQL server of its own for the benchmark, on loopback, with its files in a new directory, or stops it:
#   postgres.sh start DIR PORT
#   postgres.sh stop DIR
# Status 3: PostgreSQL is not installed.
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
if [ -z "$bin" ]; then
  command -v initdb >/dev/null || { echo "initdb is not there: apt-get install postgresql" >&2; exit 3; }
  bin=$(dirname "$(command -v initdb)")
fi

# The server refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  as=(runuser -u postgres --)
fi

case $1 in
start)
  mkdir -p "$2"
  [ ${#as[@]} = 0 ] || chown postgres "$2"
  cd "$2"
  "${as[@]}" "$bin/initdb" -D "$2/data" -A trust -U bench --no-sync >"$2.log" 2>&1
  "${as[@]}" "$bin/pg_ctl" -D "$2/data" -w -l "$2/data/log" start -o "-p $3 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' \
    -c fsync=off -c shared_buffers=1GB -c work_mem=64MB -c maintenance_work_mem=512MB -c max_wal_size=4GB -c autovacuum=off -c jit=off" >>"$2.log"
  ;;
stop)
  cd /
  "${as[@]}" "$bin/pg_ctl" -D "$2/data" -m immediate stop >/dev/null
  rm -rf "$2" "$2.log"
  ;;
esac
