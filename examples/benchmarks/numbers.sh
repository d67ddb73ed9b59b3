#!/bin/sh
# Prints the table of the numbers to reach: target, measured, ratio. README.md tells the rest.
#   numbers.sh [RUNS [OTHER-COMMAND]]     in OTHER-COMMAND {in} is the file
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
launcher=$here/../target/classicready
jar=$here/target/benchmarks.jar
for needed in "$launcher" "$jar"; do
    if [ ! -f "$needed" ]; then
        echo "numbers.sh: $needed is missing; build it with: mvn -q -DskipTests package" >&2
        exit 2
    fi
done

exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$jar" \
    dev.classicready.examples.benchmarks.DesignNumbers "$here/target/estates" "$launcher" "${1:-5}" ${2+"$2"}
