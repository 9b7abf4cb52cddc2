#!/usr/bin/env bash
# What ./backup and ./restore have in common: runs one command of the sync server with the server's own settings.
called_from=$PWD
cd "$(dirname "$0")/.."
source .mvn/jdk.sh
command=$1; shift
[ $# -le 1 ] || stop "Usage: ./$command [folder]"
# Somebody who built it elsewhere says where.
jar=${DOORSTEP_SYNC_JAR:-target/apps/sync-server/app.jar}
[ -f "$jar" ] || ./run --build
folder=()
if [ $# = 1 ]; then case $1 in /*) folder=("$1") ;; *) folder=("$called_from/$1") ;; esac; fi
data=${DOORSTEP_DATA:-var/county}
case $data in /*) ;; *) data=$PWD/$data ;; esac
exec "$JAVA" -Duser.timezone=UTC --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC \
  -jar "$jar" "$command" "${folder[@]}" --doorstep.data="$data" --logging.level.root=warn
