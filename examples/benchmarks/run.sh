#!/bin/sh
# Measures whole runs of classicready on generated files and prints one Markdown table. README.md tells the rest.
#   run.sh [--machines N,N] [--runs N] [--folder DIR] [--compare NAME=COMMAND]...
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
launcher=$here/../target/classicready
jar=$here/target/benchmarks.jar
for needed in "$launcher" "$jar"; do
    if [ ! -f "$needed" ]; then
        echo "run.sh: $needed is missing; build it with: mvn -q -DskipTests package" >&2
        exit 2
    fi
done

exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$jar" \
    dev.classicready.examples.benchmarks.WholeProcess \
    --folder "$here/target/estates" \
    --program "classicready='$launcher' --fail-on never '{in}'" \
    --program "classicready --out='$launcher' --fail-on never --out '{out}' '{in}'" \
    "$@"
