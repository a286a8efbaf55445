#!/bin/sh
# Makes the class-data archive of a packaged program: archive.sh IMAGE WORK
#
# Every command is run once through the launcher, in an empty folder, to see which classes it loads; the archive then
# holds them all, parsed and checked. What is worth more than one run, or needs files, is named below; every other command is
# run by the examples of its own help. A build fails in which a run ends with another status than is said here, because it
# trained something else than it was meant to, or in which no class was seen or no archive was made.
set -eu

image=$(cd "$1" && pwd -P)
mkdir -p "$2"
work=$(cd "$2" && pwd -P)

program=$image/bin/daybook
archive=$image/lib/runtime/lib/server/classes.jsa

rm -rf "$work"
mkdir -p "$work/home" "$work/lists"
cd "$work/home"

# The launcher takes Java's options apart at spaces: files are named as seen from the working folder.
daybook() {
    env -i PATH="$PATH" HOME="$work/home" TZ=UTC ${log:+"DAYBOOK_FILE=$log"} DAYBOOK_JAVA_OPTIONS="$options" "$program" "$@"
}

# One list of all that was seen so far, each once and in an order that does not depend on the machine: first the classes, then what was
# resolved in them. Numbers of class loads belong to their own run; classes that the program makes for itself while it runs
# ("source:") cannot be archived.
list() {
    cat "$work"/lists/* 2>/dev/null | grep -v -e '^#' -e 'source:' | sed 's/ id: [0-9]*$//' | LC_ALL=C sort -u >"$work/seen" || true
    { grep -v '^@' "$work/seen" && grep '^@' "$work/seen"; } >"$work/classes" || true
    if [ ! -s "$work/classes" ]; then
        echo "No class was seen in $runs training runs; see $work/training.txt" >&2
        exit 1
    fi
}

# Puts the archive of these classes where Java looks by itself; and beside it, for the launcher, how large it is, with the same time.
dump() {
    rm -f "$archive" "$archive.size"
    for linking in "$@"; do
        options="-Xshare:dump -XX:SharedClassListFile=../classes -XX:SharedArchiveFile=../daybook.jsa -Xlog:all=warning $linking"
        if daybook >"$work/dump.txt" 2>&1 && [ -s "$work/daybook.jsa" ]; then
            break
        fi
    done
    if [ ! -s "$work/daybook.jsa" ]; then
        echo "The class-data archive was not made:" >&2
        cat "$work/dump.txt" >&2
        exit 1
    fi
    mv "$work/daybook.jsa" "$archive"
    echo $(($(wc -c <"$archive"))) >"$archive.size"
    touch -r "$archive" "$archive.size"
}

runs=0
log=
# watch STATUS SHOWN COMMAND...: runs a command, which is shown like that and ends with that status.
watch() {
    expected=$1
    shown=$2
    shift 2
    runs=$((runs + 1))
    options="-XX:DumpLoadedClassList=../lists/$runs"
    printf '$ %s\n' "$shown" >>"$work/training.txt"
    ended=0
    "$@" </dev/null >"$work/output" 2>&1 || ended=$?
    cat "$work/output" >>"$work/training.txt"
    if [ "$ended" != "$expected" ]; then
        echo "A training run ended with $ended and not with $expected: $shown" >&2
        cat "$work/output" >&2
        exit 1
    fi
}

# train_error STATUS WORDS...: a run that ends with that status.
train_error() {
    status=$1
    shift
    watch "$status" "daybook $*" daybook "$@"
}

train() {
    train_error 0 "$@"
}

# With the classes of these in an archive, the runs after them take a third of the time.
train demo -o demo.daybook
train timeline -f demo.daybook
list
dump ''

train --version
train --help
train help add
train_error 2 add nonsense
train_error 10 timeline -f missing.daybook

train init -f log.daybook --subject P1 --recorder X --zone Europe/London
train add call -f log.daybook -m "rang twice" --at "2 hours ago"
train add gift -f log.daybook -m "flowers at reception" --at "yesterday 14:30" --value 20 --outcome declined \
    --place work --fear uneasy --witness Reception --threat no --tag flowers
train add message -f log.daybook -m "asked to meet" --at "3 days ago" --channel email --identifier someone@mail.test \
    --exact-words "I know where you live" --private-knowledge --threat unsure --json
train_error 2 add call -f log.daybook -m "never" --at "the day after tomorrow"
train step told-management -f log.daybook -m "told the practice manager" --with "Practice manager"
train step warned -f log.daybook -m "letter sent" --until "2099-01-01" --ref AB1
train note -f log.daybook -m "was polite at the desk"
train amend 1 -f log.daybook --place work --reason "left out"
train withdraw 2 -f log.daybook --reason "somebody else"
printf 'a letter\n' >letter.txt
train attach 1 letter.txt -f log.daybook --exhibit X/1
train evidence list -f log.daybook
train evidence extract X/1 -f log.daybook -o extracted
train evidence add-item 1 -f log.daybook --describe "a watch" --kept "a safe" --handled-by X --exhibit X/2
train evidence handed X/2 -f log.daybook --to Y --kept "a station"
train evidence continuity -f log.daybook
train hold -f log.daybook --reason "a claim"
train hold -f log.daybook
train hold -f log.daybook --lift --reason "settled"
train subject list -f log.daybook
train subject show P1 -f log.daybook
train subject set P1 -f log.daybook --name "Example" --reason "was asked"
train witness add "Nurse B" -f log.daybook --contact "07700 900321"
train witness set "Nurse B" -f log.daybook --role "practice nurse"
train witness list -f log.daybook
train witness show "Nurse B" -f log.daybook
train settings list -f log.daybook
train settings set silence-days 30 -f log.daybook --reason "agreed"
train redact 3 -f log.daybook --fact identifier --authority X --reason "asked for" --yes
train timeline -f log.daybook
train timeline -f log.daybook --color always
train timeline -f log.daybook --json
train timeline -f log.daybook --match flowers --since 2020
train timeline -f log.daybook --chart
train show 1 -f log.daybook
train show 1 -f log.daybook --json
train escalation -f log.daybook
train escalation -f log.daybook --json
train guidance -f log.daybook
train summary -f log.daybook
train draft
train draft warning -f log.daybook
train export csv -f log.daybook
train export csv -f log.daybook -o log.csv --with-metadata
train export json -f log.daybook
train export json -f log.daybook -o log.json
train export jsonl -f log.daybook -o log.jsonl
train export timesketch -f log.daybook
train export bundle -f log.daybook -o bundle
train report -f log.daybook -o report.html
train checkpoint -f log.daybook
train checkpoint -f log.daybook -o checkpoint.txt --sent-to X
train verify -f log.daybook
train verify -f log.daybook --checkpoint checkpoint.txt
train backup -f log.daybook copy.daybook
train restore -f again.daybook copy.daybook
train init -f other.daybook --subject P1 --zone Europe/London
train_error 3 import csv -f other.daybook log.csv
train_error 3 import jsonl -f other.daybook log.jsonl
train_error 3 import json -f other.daybook log.json
train import bundle -f other.daybook bundle --subject P1=P1
train rebuild -f log.daybook
train doctor -f log.daybook
train completion bash

# The examples work in the log that daybook demo makes. One that needs more than that fails here: then the command gets a line above.
options=
daybook --help | sed -n '/^Commands:$/,/^$/s/^  \([a-z ]*[a-z]\)  *[A-Z].*/\1/p' >"$work/commands"
if [ ! -s "$work/commands" ]; then
    echo "The help of daybook names no commands" >&2
    exit 1
fi
while IFS= read -r name <&3; do
    # Long and rare: its 130 classes would cost every other start a millisecond or two.
    [ "$name" != "export xlsx" ] || continue
    if ! grep -q "^\$ daybook $name\( \|\$\)" "$work/training.txt"; then
        options=
        # shellcheck disable=SC2086 # a name can be two words
        daybook $name --help | sed -n '/^Examples:$/,/^$/s/^  //p' | sed -e :a -e '/\\$/N; s/\\\n *//; ta' >"$work/examples"
        while IFS= read -r example <&4; do
            cp demo.daybook example.daybook
            log=example.daybook
            watch 0 "$example" eval "$example"
            log=
        done 4<"$work/examples"
    fi
done 3<"$work/commands"

list
# Linked beforehand where Java can (24 and later): a tenth faster.
dump -XX:+AOTClassLinking ''
