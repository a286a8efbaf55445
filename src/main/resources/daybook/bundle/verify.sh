#!/usr/bin/env bash
# verify.sh [--checkpoint FILE]... [--ca FILE.pem]
#
# Checks the bundle that this script lies in, a daybook log handed over, without daybook. Needs bash, jq 1.6 or later, sha256sum or
# shasum, and openssl where there are time stamps. Ends with 0 when everything holds, 5 when something does not, 2 when it was not
# understood, 1 when it could not be done. What it checks, and what that shows, is in VERIFY.txt.
#
# A script that lies in the bundle could have been changed like the rest: take one from a copy of daybook that you trust if it matters.

# For any shell: another than bash would call a good bundle changed, so it hands over to bash or checks nothing.
if [ -z "${BASH_VERSION-}" ] || [ -z "${BASH_VERSINFO-}" ]; then
    verify_script=$0
    verify_sourced=
    # shellcheck disable=SC2016,SC3004 # for zsh alone
    case ${ZSH_EVAL_CONTEXT-} in *file*) eval 'verify_script=${(%):-%x}' && verify_sourced=yes ;; esac
    if command -v bash >/dev/null 2>&1 && [ -f "$verify_script" ] &&
        grep -q '^# Checks the bundle that this script lies in' "$verify_script" 2>/dev/null; then
        [ -n "$verify_sourced" ] || exec bash -- "$verify_script" "$@"
        bash -- "$verify_script" "$@"
        return $?
    fi
    echo 'This check needs bash. Nothing was checked.' >&2
    # shellcheck disable=SC2317 # a shell that cannot return here goes on
    return 1 2>/dev/null || exit 1
elif [ -n "${BASH_SOURCE-}" ] && [ "$BASH_SOURCE" != "$0" ]; then
    bash -- "$BASH_SOURCE" "$@"
    return $?
fi

set -u
export LC_ALL=C
unset CDPATH GREP_OPTIONS
umask 077

usage() {
    printf '%s\nusage: bash verify.sh [--checkpoint FILE]... [--ca FILE.pem]\n' "$1" >&2
    exit 2
}
cannot() {
    printf '%s Nothing was checked.\n' "$1" >&2
    exit 1
}
absolute() {
    case $1 in /*) printf %s "$1" ;; *) printf %s "$PWD/$1" ;; esac
}

outside=()
ca=
while [ $# -gt 0 ]; do
    case $1 in
        --checkpoint | --ca)
            [ $# -ge 2 ] || usage "$1 needs the name of a file."
            [ -f "$2" ] && [ -r "$2" ] || usage "There is no file $2 that can be read."
            if [ "$1" = --ca ]; then ca=$(absolute "$2"); else outside+=("$(absolute "$2")"); fi
            shift 2
            ;;
        -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) usage "\"$1\" is not understood." ;;
    esac
done

if command -v sha256sum >/dev/null 2>&1; then
    sums=sha256sum
elif command -v shasum >/dev/null 2>&1; then
    sums='shasum -a 256'
else
    cannot "sha256sum is missing."
fi
for tool in jq awk sort comm cut tr sed grep find xargs mktemp paste uniq; do
    command -v "$tool" >/dev/null 2>&1 || cannot "$tool is missing."
done
[ "$(jq -nr '"4oCT"|@base64d' 2>/dev/null)" = "$(printf '\342\200\223')" ] || cannot "jq is too old: 1.6 or later is needed."

cd "$(dirname "$0")" || cannot "The folder of the bundle cannot be opened."
# In memory where there is room: some thousand small files take a disk longer than all the rest, and what they say stays off it.
temporary=${TMPDIR:-/tmp}
needed=$(cat data/*.jsonl 2>/dev/null | awk '{ n += 5 + length($0) / 512 } END { print int(n) + 1000 }')
free=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
[ ! -w /dev/shm ] || [ "${free:-0}" -le "$needed" ] || temporary=/dev/shm
work=$(mktemp -d "$temporary/verify.XXXXXX") || cannot "No folder for temporary files could be made."
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/lines" "$work/facts" || cannot "The folder for temporary files cannot be written to."

# Everything that is printed may come from somebody who wants to mislead: only visible characters of ASCII reach the terminal.
clean() { printf '%s' "$1" | tr '\n' ' ' | tr -c '\040-\176' '?' | cut -c 1-300; }
reason=
good() { printf '%-11s %s\n' "$1" "$(clean "$2")"; }
bad() {
    printf '%-11s DOES NOT HOLD: %s\n' "$1" "$(clean "$2")"
    [ -n "$reason" ] || reason="$1: $(clean "$2")"
}
count() { awk 'END { print NR }' "$1"; }
counted() { printf '%s %s' "$1" "$([ "$1" -eq 1 ] && echo "$2" || echo "$3")"; }
first() { sed -n 1p "$1"; }
verdict() {
    echo
    if [ -n "$reason" ]; then
        printf 'DOES NOT VERIFY: %s\n' "$reason"
        exit 5
    fi
    printf '%s\n' "$1"
    exit 0
}

chain=data/chain.jsonl
given=data/disclosures.jsonl
entries=data/entries.json

# 1. Files: each is as its manifest says, and there is none that no manifest names.
files() {
    local each wrong
    for each in bagit.txt bag-info.txt manifest-sha256.txt tagmanifest-sha256.txt $chain $given $entries data/evidence.csv data/checkpoint.txt; do
        [ -f "$each" ] && [ ! -L "$each" ] || { bad files "$each is missing"; return; }
    done
    grep -q '^BagIt-Version: 1\.0$' bagit.txt && grep -q '^Daybook-Bundle: 1$' bag-info.txt ||
        { bad files "this is not a daybook bundle of version 1"; return; }
    wrong=$(find . ! -type f ! -type d | head -n 1)
    [ -z "$wrong" ] || { bad files "$wrong is neither a file nor a folder"; return; }
    cat manifest-sha256.txt tagmanifest-sha256.txt >"$work/manifests"
    wrong=$(grep -Ev '^[0-9a-f]{64}  [A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$' "$work/manifests" | head -n 1)
    [ -z "$wrong" ] || { bad files "a manifest has a line that daybook does not write: $wrong"; return; }
    cut -c 67- "$work/manifests" | sort >"$work/named"
    wrong=$(uniq -d "$work/named" | head -n 1)
    [ -z "$wrong" ] || { bad files "$wrong is named twice"; return; }
    for each in bagit.txt bag-info.txt manifest-sha256.txt VERIFY.txt verify.sh verify.ps1; do
        cut -c 67- tagmanifest-sha256.txt | grep -Fqx "$each" || { bad files "tagmanifest-sha256.txt does not name $each"; return; }
    done
    find . -type f | sed 's/^\.\///' | sort >"$work/there"
    grep -E "$droppings" "$work/there" | comm -23 - "$work/named" >"$work/droppings"
    echo tagmanifest-sha256.txt >"$work/brought"
    # What the reader brought may lie in the folder.
    for each in ${outside[@]+"${outside[@]}"} ${ca:+"$ca"}; do
        each=$(cd "$(dirname "$each")" && pwd -P)/${each##*/}
        printf '%s\n' "${each#"$(pwd -P)"/}" >>"$work/brought"
    done
    wrong=$(comm -23 "$work/there" "$work/named" | comm -23 - "$work/droppings" | grep -Fvx -f "$work/brought" | head -n 1)
    [ -z "$wrong" ] || { bad files "$wrong is in no manifest"; return; }
    sort "$work/manifests" >"$work/said"
    # shellcheck disable=SC2086 # a command and its options
    xargs $sums <"$work/named" 2>/dev/null | sort >"$work/found"
    cut -c 67- "$work/found" | sort | comm -23 "$work/named" - >"$work/missing-files"
    [ ! -s "$work/missing-files" ] || { bad files "$(first "$work/missing-files") is missing"; return; }
    wrong=$(comm -23 "$work/said" "$work/found" | cut -c 67- | head -n 1)
    [ -z "$wrong" ] || { bad files "$wrong is not as its manifest says"; return; }
    good files "hold: $(count "$work/named") files are as the manifests say, and there is no other"
    wrong=$(count "$work/droppings")
    [ "$wrong" -eq 0 ] ||
        good 'left out' "$(first "$work/droppings")$([ "$wrong" -eq 1 ] || printf ' and %d more' $((wrong - 1))): put there by macOS or Windows, not part of the bundle"
}
# What Finder, Explorer and network drives leave in a folder that they show.
droppings='(^|/)(\.DS_Store|\._[^/]*|\.Spotlight-V100|\.Trashes|\.fseventsd|Thumbs\.db|desktop\.ini|@eaDir|__MACOSX)(/|$)'
files
for each in $chain $given $entries data/checkpoint.txt manifest-sha256.txt; do
    [ -f "$each" ] && [ ! -L "$each" ] || verdict ''
done

# 2. Chain: each line has the next number, the same log, and the hash of the line before it. To hash a line without its line break it
# goes into a file of its own: one program then hashes all of them, and none is started for each.
split_lines() {
    local n=0 line name
    while IFS= read -r line; do
        n=$((n + 1))
        printf -v name %08d $n
        printf %s "$line" >"$2/$name"
    done <"$1"
}
hashes() {
    # shellcheck disable=SC2086 # a command and its options
    (cd "$1" && printf '%s\n' * | xargs $sums | cut -c 1-64)
}
records=0
chain() {
    local wrong
    if [ ! -s $chain ] || [ -n "$(tail -c 1 $chain)" ]; then
        bad chain "its file is empty or breaks off"
        return 1
    fi
    if [ "$(tr -d '\040-\176\n' <$chain | wc -c)" -ne 0 ]; then
        bad chain "its file has bytes that no line has"
        return 1
    fi
    split_lines $chain "$work/lines"
    hashes "$work/lines" >"$work/hashes"
    records=$(count "$work/hashes")
    # shellcheck disable=SC2016 # the variables are those of jq
    wrong=$(jq -nRr --rawfile hashes "$work/hashes" '
        def text: "{\"v\":1,\"log\":\"\(.log)\",\"seq\":\(.seq),\"prev\":\"\(.prev)\",\"rec\":\"\(.rec)\",\"tz\":\"\(.tz)\",\"kind\":\"\(.kind)\""
            + (if has("ref") then ",\"ref\":\(.ref)" else "" end) + ",\"_sd\":[" + (._sd | map("\"\(.)\"") | join(",")) + "]}";
        ($hashes / "\n") as $hash
        | [inputs | [., try fromjson catch null]] as $lines
        | [range($lines | length) as $i | $lines[$i][0] as $raw | $lines[$i][1]
            | (if type != "object" then "its line cannot be read"
              elif (try text catch "") != $raw then "its line is not in the one form that a line has"
              elif (.log | test("^[0-9a-f]{32}$") | not) or (.tz | test("^[!#-\\[\\]-~]+$") | not)
                or ([._sd[] | test("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$")] | all | not) then "its line is not in the one form that a line has"
              elif (try (.rec | test("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$")
                and (.[0:19] + "Z" | fromdateiso8601 | todateiso8601) == .[0:19] + "Z") catch false) | not then "its time is none"
              elif .kind | IN("genesis", "subject", "witness", "setting", "entry", "amend", "withdraw", "attach", "redact", "checkpoint", "token", "disclose",
                "dismiss", "hold", "item", "hand", "import") | not then "it is of an unknown kind"
              elif .seq != $i + 1 then "record \($i + 1) was expected, and \(.seq) was found"
              elif .prev != (if $i == 0 then "0" * 64 else $hash[$i - 1] end) then "it does not follow the record before it, which was changed or replaced"
              elif .log != $lines[0][1].log then "it belongs to another log"
              elif (.kind == "genesis") != ($i == 0) then "a log begins with its genesis record and has no other"
              elif has("ref") and (.ref < 1 or .ref >= .seq) then "it refers to record \(.ref), which is not before it"
              elif ._sd != (._sd | unique) then "a commitment is there twice or out of order"
              else empty end) | "record \($i + 1): \(.)"][0] // empty' $chain) || wrong="it cannot be read"
    [ -z "$wrong" ] || { bad chain "$wrong"; return 1; }
    log=$(head -n 1 $chain | jq -r .log)
    good log "$log"
    good head "record $records $(tail -n 1 "$work/hashes" | sed 's/..../ &/g')"
    good chain "holds: $(counted "$records" record records), from $(head -n 1 $chain | jq -r .rec) to $(tail -n 1 $chain | jq -r .rec); none was edited, removed, inserted or moved"
}
chain || verdict ''
clock() {
    local said
    said=$(jq -r .rec $chain | awk '
        NR > 1 && $0 < before { if (!steps++) first = "before record " NR ", from " before " to " $0 }
        $0 < latest { behind++ }
        { before = $0; if ($0 > latest) latest = $0 }
        END { if (steps) print first (steps > 1 ? "; times in all: " steps : "") "; records made while it was behind: " behind }')
    [ -z "$said" ] || good clock "went back $said"
}
clock

# 3. Disclosures: each fact that is given is one that its record commits to.
base64url() {
    # 3 hexadecimal digits are 2 characters; the last of 64 stands alone, with two zero bits behind it.
    awk 'BEGIN {
            alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
            hex = "0123456789abcdef"
            for (i = 0; i < 4096; i++) {
                digits = substr(hex, int(i / 256) + 1, 1) substr(hex, int(i / 16) % 16 + 1, 1) substr(hex, i % 16 + 1, 1)
                two[digits] = substr(alphabet, int(i / 64) + 1, 1) substr(alphabet, i % 64 + 1, 1)
            }
            for (i = 0; i < 16; i++) one[substr(hex, i + 1, 1)] = substr(alphabet, 4 * i + 1, 1)
        }
        {
            text = ""
            for (i = 1; i < 64; i += 3) text = text two[substr($0, i, 3)]
            print text one[substr($0, 64, 1)]
        }'
}
# The law of redactions, the same as in docs/format.md: which facts may be missing, and which a record must have.
# shellcheck disable=SC2016 # the variables are those of jq
law='
# What people wrote of an incident.
def texts: ["occurred_typed", "recorded_by", "description", "exact_words", "times", "channel", "place", "place_detail", "target",
    "identifier", "witnesses", "attribution", "attribution_reason", "told_by", "fear", "threat", "contact", "private_knowledge",
    "impact", "response", "value", "outcome", "with", "reference", "warned_how", "removal_risk", "order_type", "conditions",
    "until", "objection", "about", "confidential", "tags", "source_recorded_at", "source_recorded_by", "source_place", "source_id",
    "source_missing", "source_row"];
# What a record of each kind must have, what it may lack when a redaction removed it, and what else a redaction may remove.
def law: {
    "genesis": [[["program", "zone", "date_order"]], [], ["recorder"]],
    "subject": [[["code"]], [], ["name", "identifiers", "role", "registered_at", "last_seen", "reason", "recorded_by"]],
    "witness": [[[]], [], ["name", "contact_details", "role", "reason", "recorded_by"]],
    "setting": [[["name"]], ["reason"], ["value", "recorded_by"]],
    "entry": [[["type", "occurred_precision", "occurred_zone"]], [], texts],
    "amend": [[[]], ["reason"], texts],
    "withdraw": [[[]], ["reason"], ["recorded_by"]],
    "attach": [[["media_type", "size", "sha256"]], ["name"], ["file_modified", "claimed_times", "shows", "came_from"]],
    "redact": [[["removed", "digests"], ["exhibits", "evidence_sha256"]], ["authority", "reason"], ["recorded_by"]],
    "checkpoint": [[["records", "head", "recorded"]], [], ["sent_to", "recorded_by"]],
    "token": [[["records", "digest", "gen_time", "tsa", "serial", "policy", "token"]], [], ["recorded_by"]],
    "disclose": [[["format", "records", "head", "entries", "numbers", "sha256"],
        ["format", "records", "head", "entries", "numbers", "tagmanifest_sha256"]],
        ["given_to", "name"], ["filter", "basis", "reason", "recorded_by"]],
    "dismiss": [[["rule", "subject", "rules_version", "entries"]], ["reason", "said"], ["matters", "recorded_by"]],
    "hold": [[["state"]], ["reason"], ["recorded_by"]],
    "item": [[["occurred_precision", "occurred_zone"]], ["description"], ["kept", "handled_by", "occurred_typed", "recorded_by"]],
    "hand": [[["occurred_precision", "occurred_zone"]], ["handed_to"],
        ["handed_by", "kept", "reason", "occurred_typed", "recorded_by"]],
    "import": [[["first_line", "last_line", "rows_taken", "rows_refused"], ["log", "records", "head", "disclosures", "disclosures_sha256"]],
        ["file", "sha256"], ["label", "recorded_by"]]
};
# Whether a redaction may remove facts of the record $k: it comes later, and is about $k or about the entry that $k corrects or is a listed
# exhibit of.
def reaches($k):
    .ref != null and $k.seq < .seq and (.ref == $k.seq or (.ref == $k.ref and ($k.kind == "amend" or $k.kind == "withdraw"
        or ($k.kind == "attach" and (.exhibits | index($k.seq | tostring)) != null))));
def both($a; $b): $a - ($a - $b);
def counted($n; $noun): "\($n) \($noun)" + (if $n == 1 then "" else "s" end);
# $chain are the lines, $facts the facts of each record by its number, $missing the numbers and digests of facts that are not there.
def judged($chain; $facts; $missing; $whole):
    def items: if type == "array" then unique else [] end;
    law as $law
    | [$chain[] | select(.kind == "redact") | . as $line | ($facts[.seq | tostring] // {}) | {seq: $line.seq, ref: $line.ref,
        digests: (.digests | items), removed: (.removed | items), exhibits: (.exhibits | items), evidence: (.evidence_sha256 | items),
        authority, given: (. != {})}] as $redactions
    | (reduce $redactions[] as $r ({}; reduce $r.digests[] as $digest (.; .[$digest] += [$r]))) as $by_digest
    | (reduce $redactions[] as $r ({}; if $r.ref == null then . else .[$r.ref | tostring] += [$r] end)) as $by_ref
    | (reduce $redactions[] as $r ({}; .[$r.seq | tostring] = $r)) as $by_number
    | [$missing[] | . as [$seq, $digest] | $chain[$seq - 1] as $k
        | {seq: $seq, digest: $digest, by: (first($by_digest[$digest][]? | select(reaches($k)) | .seq) // null)}] as $gone
    | (reduce $gone[] as $each ({}; .[$each.seq | tostring] += [$each])) as $gone_of
    | {removed: [$redactions[] | .seq as $by | {by: .seq, given, authority, names: .removed,
            of: (reduce ($gone[] | select(.by == $by) | .seq | tostring) as $seq ({}; .[$seq] += 1))}],
        unexplained: [$gone[] | select(.by == null) | .seq] | unique,
        withheld: ([$gone[] | select(.by == null)] | length),
        fault: (first(
            ($redactions[] | . as $r | ([$gone[] | select(.by == $r.seq) | .digest] | unique | length) as $used
                | select($used < (.digests | length))
                | "record \(.seq) is a redaction that names \(counted((.digests | length) - $used; "fact")) still there or not its to remove"),
            ($chain[] | . as $k | ($facts[.seq | tostring] // {} | keys) as $there | ($gone_of[.seq | tostring] // []) as $mine
                | ($law[.kind] // null)
                | if . == null then "record \($k.seq) is of an unknown kind" else
                    .[0] as $always | .[1] as $unless | (.[1] + .[2]) as $redactable
                    | [$mine[] | select(.by == null)] as $open | [$mine[] | select(.by != null)] as $closed
                    | [$closed | group_by(.by)[] | {n: length, by: .[0].by,
                        names: (both($by_number[.[0].by | tostring].removed; $redactable) - $there)}] as $parts
                    | ([$parts[].names[]] | unique) as $names
                    | (([$always[] | . - $there] | min_by(length)) + ($unless - $there)) as $lacks
                    # Of a correction the reason may be left out; whoever hands it over has to say so.
                    | (if $whole or $open == [] then [] else ["reason", "authority"] end) as $left
                    | ($lacks - $names - $left) as $unnamed
                    | ($whole or ($there != [] and (.[0] | $k.kind == "amend" or $k.kind == "withdraw" or $k.kind == "redact"))) as $strict
                    | first(
                        (if $whole and $open != [] then "record \($k.seq): \(counted($open | length; "fact")) missing that no redaction removed" else empty end),
                        (($by_ref[$k.seq | tostring] // []) + (if $k.ref == null then [] else $by_ref[$k.ref | tostring] // [] end)
                            | .[] | . as $r | select(reaches($k))
                            | both(both($r.removed; (if $k.seq == $r.ref then $redactable elif $k.kind == "amend" then texts
                                elif $k.kind == "withdraw" then [] else $redactable end)); $there)
                            | .[0] // empty | "record \($k.seq): its \(.) is still there, which record \($r.seq) says it removed"),
                        ($parts[] | select(.n > (.names | length))
                            | "record \($k.seq): more of its facts are missing than record \(.by) says it removed"),
                        (if ($names | length) < ($closed | length) then "record \($k.seq): more of its facts are missing than redactions say they removed"
                         elif ($unnamed | length) > (if $strict then 0 else $open | length end)
                            or ($lacks | length) > ($closed | length) + ($open | length)
                         then "record \($k.seq): it has no \($unnamed[0] // $lacks[0]), which every record of the kind \($k.kind) has"
                         else empty end))
                  end)
            ) // null)};
# What each redaction removed, in words.
def words: .removed[] | . as $each | (.of | to_entries) | select(. != [])
    | "\(map(.value) | add) of record \(map(.key) | join(" and ")) (record \($each.by), on the authority of \($each.authority // "somebody whose name is not given"))";
'
disclosures() {
    local wrong missing redacted said
    if [ -s $given ] && [ -n "$(tail -c 1 $given)" ]; then
        bad facts "$given breaks off"
        return 1
    fi
    wrong=$(tr '\000' '?' <$given | grep -Env '^\{"seq":[1-9][0-9]{0,14},"disclosure":"[A-Za-z0-9_-]+"\}$' | head -n 1 | cut -d : -f 1)
    [ -z "$wrong" ] || { bad facts "line $wrong of $given is not a fact that is given"; return 1; }
    sed 's/^{"seq":\([0-9]*\),"disclosure":"\([A-Za-z0-9_-]*\)"}$/\1 \2/' $given >"$work/given"
    cut -d ' ' -f 1 "$work/given" >"$work/seq"
    sort -nc "$work/seq" 2>/dev/null || { bad facts "$given is not in the order of the chain"; return 1; }
    cut -d ' ' -f 2 "$work/given" >"$work/encoded"
    : >"$work/digests"
    if [ -s "$work/encoded" ]; then
        split_lines "$work/encoded" "$work/facts"
        hashes "$work/facts" | base64url | paste -d ' ' "$work/seq" - | sort >"$work/digests"
    fi
    jq -r '.seq as $seq | ._sd[] | "\($seq) \(.)"' $chain | sort >"$work/committed"
    wrong=$(comm -23 "$work/digests" "$work/committed" | sort -n | head -n 1)
    [ -z "$wrong" ] || { bad facts "a fact is not one that record ${wrong%% *} commits to, or is given twice"; return 1; }
    # shellcheck disable=SC2016 # the variables are those of jq
    tr '_-' '/+' <"$work/encoded" | jq -Rc '(. + "==="[0:(4 - length % 4) % 4]) as $text | ($text | @base64d) as $json
        | if ($json | @base64) != $text then null else $json | try fromjson catch null end
        | if type == "array" and length == 3 and (.[0] | type) == "string" and (.[0] | length) == 22 and (.[1] | type) == "string"
          then .[1:] else null end' | paste -d ' ' "$work/seq" - | sed 's/^\([0-9]*\) \[/[\1,/' >"$work/values" 2>/dev/null
    wrong=$(grep -v '^\[' "$work/values" | head -n 1)
    [ -z "$wrong" ] || { bad facts "a fact of record ${wrong%% *} cannot be read"; return 1; }
    wrong=$(jq -r '"\(.[0]) \(.[1] | tojson)"' "$work/values" | sort | uniq -d | head -n 1)
    [ -z "$wrong" ] || { bad facts "a fact of record ${wrong%% *} is given twice"; return 1; }
    comm -13 "$work/digests" "$work/committed" >"$work/not-given"
    # shellcheck disable=SC2016 # the variables are those of jq
    jq -n --slurpfile chain $chain --slurpfile values "$work/values" --rawfile missing "$work/not-given" "$law"'
        (reduce $values[] as $v ({}; .[$v[0] | tostring][$v[1]] = $v[2])) as $facts
        | judged($chain; $facts; [$missing / "\n" | .[] | select(. != "") | split(" ") | [(.[0] | tonumber), .[1]]]; false)' \
        >"$work/judged" 2>"$work/error" || { bad facts "redactions cannot be read: $(head -n 1 "$work/error")"; return 1; }
    jq -r '.unexplained[]' "$work/judged" >"$work/unexplained"
    wrong=$(jq -r '.fault // empty' "$work/judged")
    [ -z "$wrong" ] || { bad facts "$wrong"; return 1; }
    missing=$(count "$work/not-given")
    redacted=$((missing - $(jq .withheld "$work/judged")))
    said="hold: $(counted "$(count "$work/digests")" 'fact is' 'facts are') given, each the one that its record commits to"
    if [ "$missing" -gt 0 ]; then
        said="$said; $(counted "$missing" is are) not given: $((missing - redacted)) withheld by the sender (or removed by a redaction that is not"
        said="$said shown), $redacted removed from the log by redactions that are shown"
    fi
    hidden=$(jq '[.removed[] | select(.given | not)] | length' "$work/judged")
    apart=$(apart "$records" "$records")
    good facts "$said"
    # shellcheck disable=SC2016 # the variables are those of jq
    jq -nr --slurpfile judged "$work/judged" "$law"'$judged[0] | words' >"$work/words"
    while IFS= read -r said; do good redacted "$said"; done <"$work/words"
}
# What redactions removed of records 1 to $1, and how much of it after record $2: nobody may say that nothing has changed without it.
apart() {
    local removed since
    removed=$(jq --argjson to "$1" '[.removed[].of | to_entries[] | select((.key | tonumber) <= $to) | .value] | add // 0' "$work/judged")
    since=$(jq --argjson to "$1" --argjson from "$2" '[.removed[] | select(.by > $from) | .of | to_entries[]
        | select((.key | tonumber) <= $to) | .value] | add // 0' "$work/judged")
    [ "$removed" -eq 0 ] || printf ', apart from %s removed by redaction' "$(counted "$removed" fact facts)"
    [ "$since" -eq 0 ] || printf ', %s of them after it' "$since"
    [ "$hidden" -eq 0 ] || printf '%s what %s not shown here removed' \
        "$([ "$removed" -eq 0 ] && echo ', apart from' || echo ' and')" \
        "$([ "$hidden" -eq 1 ] && echo '1 redaction that is' || echo "$hidden redactions that are")"
}
hidden=0
apart=
disclosures || verdict ''

# 4. The readable entries are what the facts say, after amendments, withdrawals and redactions.
# shellcheck disable=SC2016 # the variables are those of jq
expected='
    ($hashes / "\n") as $hash
    | ($chain | length) as $n
    # A group for each record, in order: its line, then its facts. The number of an entry is its place among the entries.
    | ([$chain[] | [.seq, .]] + $values | group_by(.[0])
        | map(.[0][1] + {facts: (reduce .[1:][] as $fact ({}; . + {($fact[1]): $fact[2]}))})
        | [foreach .[] as $record ({n: 0}; .out = $record | if $record.kind == "entry" then .n += 1 | .out.number = .n else . end; .out)]
        ) as $records
    # Of each record the highest recording time before it, where the clock was behind that.
    | [foreach $chain[].rec as $rec ({latest: ""}; .behind = (if $rec < .latest then .latest else null end)
        | .latest = ([.latest, $rec] | max); .behind)] as $behind
    # A group for each record of what is about it.
    | ([range(1; $n + 1) | [., null]] + [$records[] | select(.ref != null) | [.ref, .]] | group_by(.[0]) | map(map(.[1])[1:])) as $about
    | def texts: ["about","attribution","attribution_reason","channel","confidential","contact","description","exact_words","fear","identifier","impact","kind",
          "objection","order_type","outcome","place","place_detail","private_knowledge","recorded_by","reference","removal_risk","response",
          "source_id","source_line","source_place","source_recorded_at","source_recorded_by","step","subject","target","threat",
          "times","told_by","type","until","value","warned_how","with"];
      def about($kind): [$about[.seq - 1][] | select(.kind == $kind)];
      def own: .facts | del(.reason, .cleared, .recorded_by);
      # EDTF marks no time of day as approximate and has no range of times: these are given as their days.
      def edtf_day: if . == null then ".." else .[0:10] end;
      def edtf: .occurred_from as $from | .occurred_to as $to | .occurred_precision as $precision
        | if $precision == null or $precision == "unknown" or ($from == null and $to == null) then null
          elif $precision | . == "about-day" or . == "about-month" or . == "about-year" then $from + "~"
          elif ($precision == "second" or $precision == "minute") and ($from | length) == 25 then $from
          else ($from | edtf_day) as $first
            | (if $precision == "range" or ($precision == "part-of-day" and $to != null) then $to | edtf_day else $first end) as $last
            | if $first == $last then $first else $first + "/" + $last end
          end;
      def expected:
        . as $record
        | about("amend") as $amends
        | (reduce $amends[] as $amend (.facts; delpaths([$amend.facts.cleared[]? | [.]]) + ($amend | own))) as $facts
        | reduce texts[] as $name ({}; . + {($name): $facts[$name]})
        | . + {
            id: $record.number,
            record: $record.seq,
            status: (if $record | about("withdraw") != [] then "withdrawn" elif $record | about("redact") != [] then "redacted"
                elif $amends != [] then "amended" else "current" end),
            revision: (1 + ($amends | length)),
            occurred: {from: $facts.occurred_from, to: $facts.occurred_to, precision: $facts.occurred_precision,
                zone: $facts.occurred_zone, typed: $facts.occurred_typed, edtf: ($facts | edtf)},
            recorded_at: $record.rec,
            not_before: $behind[$record.seq - 1],
            witnesses: ($facts.witnesses // []),
            conditions: ($facts.conditions // []),
            tags: ($facts.tags // []),
            source_missing: ($facts.source_missing // []),
            # Exhibits that are left out as a whole are in no list.
            evidence: [$record | about("redact") as $redactions | about("attach")[] | select(.facts != {}) | . as $attached | {id: .seq, exhibit: .facts.exhibit,
                name: (.facts.name // ""), media_type: .facts.media_type, size: .facts.size, sha256: .facts.sha256,
                redacted: (first($redactions[] | select(.seq > $attached.seq)
                    | select(.facts.evidence_sha256 // [] | index($attached.facts.sha256))
                    | select(.facts.exhibits // [] | index($attached.seq | tostring)) | .seq) // null)}],
            amendments: [$amends[] | {id: .seq, at: .rec, not_before: $behind[.seq - 1], by: .facts.recorded_by, reason: (.facts.reason // ""),
                changed: ((own | keys) + (.facts.cleared // []) | unique)}],
            hash: $hash[$record.seq - 1],
            source_import: $record.ref,
            origin: null
          };'
# Whether something is said to be left out: the bytes of exhibits, exhibits, reasons of corrections, what entries said before.
left_out() { grep -Eqx "Daybook-Withheld: ($1)" bag-info.txt && echo true || echo false; }
# shellcheck disable=SC2016 # the variables are those of jq
entries() {
    local wrong
    # A key that is there twice means one thing to one reader and another to the next.
    wrong=$(jq -c --stream 'select(length == 2) | .[0]' $entries 2>/dev/null | sort | uniq -d | head -n 1)
    [ -z "$wrong" ] || { bad entries "entries.json says something twice, at $wrong"; return; }
    wrong=$(jq -r --argjson bytes_withheld "$(left_out 'evidence|position')" --argjson no_exhibits "$(left_out exhibits)" \
        --argjson no_reasons "$(left_out reasons)" --argjson no_history "$(left_out history)" --slurpfile chain $chain --slurpfile values "$work/values" --rawfile hashes "$work/hashes" --slurpfile unexplained "$work/unexplained" --slurpfile judged "$work/judged" '
        . as $document | '"$expected"'
        ($document.withheld // []) as $withheld
        | (reduce ($judged[0].removed[].of | to_entries[]) as $each ({}; .[$each.key] += $each.value)) as $gone_of
        # With the bytes of an exhibit its SHA-256 is left out, and nothing else.
        | def lacks_digest_alone: $bytes_withheld and .kind == "attach" and .facts.sha256 == null
            and (._sd | length) == (.facts | length) + 1 + ($gone_of[.seq | tostring] // 0);
          # And with a reason its authority, and nothing else.
          def lacks_reason_alone: $no_reasons and .kind != "attach" and .facts.reason == null
            and (._sd | length) <= (.facts | length) + (if .kind == "redact" then 2 else 1 end) + ($gone_of[.seq | tostring] // 0);
          # How late it was depends on a zone: it is held against the time that is given to within 15 hours.
          def seconds: .[0:10] + "T" + (if length > 10 then .[11:19] else "00:00:00" end) + "Z" | fromdateiso8601;
          def delay_is_wrong:
            .delay_seconds != null and .occurred.to == null
            and (.occurred.precision | . == "second" or . == "minute" or . == "about" or . == "day")
            and (([((.not_before // .recorded_at)[0:19] + "Z" | fromdateiso8601) - (.occurred.from | seconds)
                    - (if .occurred.precision == "day" then 86400 else 0 end), 0] | max) - .delay_seconds | fabs) > 54000;
          def shown: del(.late, .delay_seconds, .withheld)
            | .amendments = [.amendments[]? | .changed = (.changed // [] | map(select(. as $name | $withheld | index($name) | not)) | unique)];
          def hidden: .amendments = [.amendments[] | .changed = (.changed | map(select(. as $name | $withheld | index($name) | not)))];
          if $document.format != "daybook.export/1" or $document.log != $chain[0].log then "it is not an export of this log"
          elif $document.head != {records: $n, hash: $hash[$n - 1]} then "it was made of another state of the log"
          elif ($document | keys) != ["entries","format","generated_at","head","log","withheld"] then "it says more or less than an export does"
          else
            ([$document.entries[].record] | sort) as $ids
            | [$records[] | select(.kind == "entry" and .facts != {}) | .seq] as $chosen
            | if $ids != $chosen then
                (($chosen - $ids | map("the entry of record \(.) is given and not in it")) + ($ids - $chosen | map("the entry of record \(.) is in it and not given"))
                  + ["an entry is in it twice"])[0]
              else
                # Who takes the facts of a correction away, and the correction out of the entry, must not go unseen.
                ($unexplained | map({(tostring): true}) | add // {}) as $lacks
                # Corrections whose reason a redaction removed.
                | ([$judged[0].removed[] | select(.names | index("reason")) | .of | keys[] | {(.): true}] | add // {}) as $unnamed
                | ([$records[] | select(.kind == "entry" or .kind == "amend") | .seq as $seq | .facts | keys[] | select(. as $name | $withheld | index($name))
                      | "record \($seq) has \(.), which is said to be withheld"]
                    + [$records[] | select(.ref != null) | select(.kind == "amend" or .kind == "withdraw" or .kind == "redact" or .kind == "attach")
                      | select($records[.ref - 1] | .facts != {} and (.kind | IN("entry", "amend", "withdraw", "attach", "redact")))
                      | select(((.kind == "attach" or .kind == "redact") and .facts == {} and $no_exhibits) | not)
                      | select(($withheld == [] and ($no_history | not) and $lacks[.seq | tostring] and (lacks_digest_alone | not) and (lacks_reason_alone | not))
                          or (.kind == "attach" and .facts == {})
                          or (.kind != "attach" and .facts.reason == null and ($no_reasons | not) and ($unnamed[.seq | tostring] | not)))
                      | "record \(.seq) is about record \(.ref), and lacks facts that nobody says were withheld"])[0] //
                first($document.entries[] | . as $entry | ($records[.record - 1] | expected | hidden) as $expected | ($entry | shown) as $shown
                  | if $shown != $expected then
                      "entry \(.id) is not what was recorded: "
                        + ([($shown + $expected) | keys[] | select($shown[.] != $expected[.])] | join(", "))
                    elif ($entry.withheld // []) != $withheld then "entry \(.id) names other facts as withheld"
                    elif ($entry.late != null) and ($entry.late != ($entry.delay_seconds > 86400)) then "entry \(.id) is late or not, and says the opposite"
                    elif ($entry | delay_is_wrong) then "entry \(.id) is not as late as it says"
                    else empty end) // empty
              end
          end' $entries 2>"$work/error") || wrong="entries.json cannot be held against the facts: $(head -n 1 "$work/error")"
    [ -z "$wrong" ] || { bad entries "$wrong"; return; }
    wrong=$(jq '.entries | length' $entries)
    good entries "hold: the $(counted "$wrong" 'entry in entries.json says' 'entries in entries.json say') what the facts say"
}
entries

# What was attached and what was time stamped, for the next checks.
# shellcheck disable=SC2016 # the variables are those of jq
jq -nc --slurpfile chain $chain --slurpfile values "$work/values" --rawfile hashes "$work/hashes" --rawfile manifest manifest-sha256.txt "$expected"'
    ([$manifest / "\n" | .[] | .[66:] | select(startswith("data/evidence/")) | {(.[14:] | split("-")[0]): .}] | add // {}) as $files
    | $records[] | select((.kind == "attach" and .facts != {}) or (.kind == "token" and .facts.token != null))
    | {kind, file: $files[.seq | tostring], record: .seq, entry: (if .ref then $records[.ref - 1].number else null end), name: ""} + .facts' >"$work/others" 2>/dev/null

# The tables say what entries.json and the facts say. To hold them against each other takes longer than all the rest: side by side.
# shellcheck disable=SC2016 # the variables are those of jq
table() {
    local table=$1 spreadsheet=false
    [ $table = "${table%-spreadsheet}" ] || spreadsheet=true
    # No cell of a table can be told from another by a NUL, which old versions of jq lose.
    tr '\000' '\001' <data/$table.csv >"$work/$table.table"
    jq -r --arg table "${table%-spreadsheet}" --argjson spreadsheet $spreadsheet --rawfile text "$work/$table.table" \
        --slurpfile others "$work/others" '
        .entries as $entries |
        def cell: if .cell == "" and (.quoted | not) then null else .cell end;
        # Rows of cells; null is an empty cell, "" a text that is known to be empty.
        def rows:
            split("\"") as $parts | ($parts | length) as $n
            | foreach range($n) as $i ({cell: "", quoted: false, row: [], out: []};
                .out = []
                | if $i % 2 == 1 then .cell += $parts[$i] | .quoted = true
                  elif $i > 0 and $i < $n - 1 and $parts[$i] == "" then .cell += "\""
                  else
                    ($parts[$i] | split("\r\n")) as $lines
                    | reduce range($lines | length) as $j (.;
                        (if $j > 0 then .out += [.row + [cell]] | .row = [] | .cell = "" | .quoted = false else . end)
                        | ($lines[$j] | split(",")) as $cells
                        | if ($cells | length) < 2 then .cell += ($cells[0] // "")
                          else .row += [.cell += $cells[0] | cell] + ($cells[1:-1] | map(if . == "" then null else . end))
                            | .cell = $cells[-1] | .quoted = false
                          end)
                  end;
                .out[]);
        def ends: . == 44 or . == 59 or . == 9 or . == 10 or . == 13 or . == 124 or . == 34;
        def dangerous: . == 61 or . == 43 or . == 45 or . == 64 or . == 9 or . == 13 or . == 10 or . == 39 or . == 124 or . == 1
            or . == 65309 or . == 65291 or . == 65293 or . == 65312;
        # Takes away the apostrophes that make a cell harmless.
        def exact:
            if $spreadsheet and . != null and (index("\u0027") != null) then
                explode as $c | [foreach range($c | length) as $i ({open: true, marked: false};
                    if .marked then .marked = false | .open = ($c[$i] | ends) | .out = true
                    elif .open and $c[$i] == 39 and ($c[$i + 1] | . != null and dangerous) then .marked = true | .out = false
                    else .open = ($c[$i] | ends) | .out = true end;
                    if .out then $c[$i] else empty end)] | implode
            else . end;
        def whole: if type == "string" and index("\u0000") != null then explode | map(if . == 0 then 1 else . end) | implode else . end;
        def same($value):
            if ($value | type) == "array" then
                if $value == [] then . == null
                else . != null and ((try fromjson catch null) == $value
                    or (($value | map(type == "string" and (contains(";") | not)) | all) and . == ($value | map(whole) | join("; "))))
                end
            elif $value == null then . == null
            else . == ($value | if type == "string" then whole else tostring end)
            end;
        (if $table == "entries" then
            ["id","record","type","kind","subject","status","revision","occurred_from","occurred_to","occurred_precision","occurred_zone",
             "occurred_typed","occurred_edtf","recorded_at","not_before","recorded_by","late","delay_seconds","description","exact_words","times","channel","place",
             "place_detail","target","identifier","witnesses","attribution","attribution_reason","told_by","fear","threat","contact",
             "private_knowledge","impact","response","value","outcome","step","with","reference","warned_how","removal_risk",
             "order_type","conditions","until","objection","about","confidential","tags","evidence","amendments","source_recorded_at","source_recorded_by","source_place",
             "source_id","source_missing","source_line","source_import","origin_log","origin_label","origin_id","hash"]
         else ["record","entry","exhibit","file","name","media_type","size","sha256","redacted","shows","came_from"] end) as $columns
        | (if $table == "entries" then
            [$entries[] | . + {occurred_from: .occurred.from, occurred_to: .occurred.to, occurred_precision: .occurred.precision,
                occurred_zone: .occurred.zone, occurred_typed: .occurred.typed, occurred_edtf: .occurred.edtf}]
           else
            [$others[] | select(.kind == "attach")]
           end) as $said
        | [$text | if $spreadsheet then ltrimstr("\ufeff") else . end | rows] as $rows
        | if ($text | endswith("\r\n") | not) then "it breaks off"
          elif $rows[0] != $columns then "its headings are others"
          elif ($rows | length) != ($said | length) + 1 then "its number of rows is \(($rows | length) - 1), and there are \($said | length)"
          else
            first(range($said | length) as $i | $said[$i] as $row | $rows[$i + 1] as $cells
                | if ($cells | length) != ($columns | length) then "row \($i + 1) has another number of cells"
                  else range($columns | length) as $j | $columns[$j] as $name | ($cells[$j] | exact) as $cell
                    | (if $name != "redacted" then $cell | same($row[$name])
                       else $cell == "false" or ($cell == "true" and $row.file == null) end)
                    | select(. | not) | "row \($i + 1) is not what was recorded: \($name)"
                  end) // empty
          end' $entries 2>"$work/$table.error" || echo "it cannot be read: $(first "$work/$table.error")"
}
tables() {
    local table wrong all='entries entries-spreadsheet evidence evidence-spreadsheet'
    for table in $all; do
        [ -f data/$table.csv ] || { bad tables "data/$table.csv is missing"; return; }
    done
    for table in $all; do
        table $table >"$work/$table.wrong" &
    done
    wait
    for table in $all; do
        wrong=$(cat "$work/$table.wrong")
        [ -z "$wrong" ] || { bad tables "data/$table.csv: $wrong"; return; }
    done
    good tables "hold: entries.csv, evidence.csv and their forms for spreadsheets say the same"
}
tables

# 5. Evidence: each file is the one that was attached. Its name begins with the number of the record that attached it.
evidence() {
    local wrong=0 sum path name twice files=0 said=
    jq -r 'select(.kind == "attach") | "\(.record) \(.sha256)"' "$work/others" >"$work/attached"
    grep '  data/evidence/' manifest-sha256.txt >"$work/evidence"
    : >"$work/shown"
    while read -r sum path; do
        name=${path##*/}
        files=$((files + 1))
        if ! grep -Fqx "${name%%-*} $sum" "$work/attached"; then
            bad evidence "$path is not the file that was attached"
            wrong=1
        fi
        echo "${name%%-*}" >>"$work/shown"
    done <"$work/evidence"
    twice=$(sort "$work/shown" | uniq -d | head -n 1)
    [ -z "$twice" ] || { bad evidence "there are two files of record $twice"; wrong=1; }
    sort "$work/shown" >"$work/shown-sorted"
    cut -d ' ' -f 1 "$work/attached" | sort | comm -23 - "$work/shown-sorted" | sort -n >"$work/not-shown"
    [ ! -s "$work/not-shown" ] || said="; without their bytes, withheld or redacted: record $(tr '\n' ' ' <"$work/not-shown" | sed 's/ $//; s/ /, /g')"
    [ $wrong -ne 0 ] || good evidence "holds: $files of $(counted "$(count "$work/attached")" 'exhibit is' 'exhibits are') here, each as it was attached$said"
}
evidence

# 6. Checkpoints: the bundle's own, and those that were kept elsewhere.
newest=0
read_checkpoint() {
    # Five lines, or what was written on paper: the record's number and 16 groups.
    tr -d '\r' <"$1" | sed "s/^$(printf '\357\273\277')//"'; s/^[[:blank:]]*//; s/[[:blank:]]*$//; /^$/d' >"$work/checkpoint"
    c_log=
    c_time=
    if [ "$(first "$work/checkpoint")" = daybook-checkpoint/1 ]; then
        c_log=$(sed -n 2p "$work/checkpoint")
        c_records=$(sed -n 3p "$work/checkpoint")
        c_hash=$(sed -n 4p "$work/checkpoint")
        c_time=$(sed -n 5p "$work/checkpoint")
    else
        set -f
        # shellcheck disable=SC2046 # words on purpose
        set -- $(tr 'A-Z\n\t-' 'a-z   ' <"$work/checkpoint" | tr -d '#')
        set +f
        [ "${1-}" != record ] || shift
        c_records=${1-}
        [ $# -eq 0 ] || shift
        c_hash=$(printf %s "$@" | tr oil 011)
    fi
    [[ $c_records =~ ^[1-9][0-9]{0,15}$ && $c_hash =~ ^[0-9a-f]{64}$ ]]
}
check_checkpoint() {
    local there
    if [ -n "$c_log" ] && [ "$c_log" != "$log" ]; then
        wrong="it was made of another log, $c_log"
    elif [ "$c_records" -gt "$records" ]; then
        wrong="it was made of record $c_records, and there are $records: the end was cut off, or this is an older copy"
    elif [ "$(sed -n "${c_records}p" "$work/hashes")" != "$c_hash" ]; then
        wrong="record $c_records is another one now: the chain was written anew, or the checkpoint was copied wrongly"
    else
        there=$(sed -n "${c_records}p" $chain | jq -r .rec)
        if [ -n "$c_time" ] && [ "$c_time" != "$there" ]; then
            wrong="it says that record $c_records was recorded at $c_time, and the chain, whose hash agrees, says $there"
        else
            return 0
        fi
    fi
    return 1
}
if read_checkpoint data/checkpoint.txt && check_checkpoint && [ "$c_records" = "$records" ]; then
    good checkpoint "holds: data/checkpoint.txt is that of record $records. By itself it proves nothing: it lies in the bundle"
else
    bad checkpoint "data/checkpoint.txt is not that of record $records"
fi
for file in ${outside[@]+"${outside[@]}"}; do
    if ! read_checkpoint "$file"; then
        printf '%s is not a checkpoint: it is five lines that begin with daybook-checkpoint/1, or from paper the record'"'"'s number and 16 groups of 4.\n' "$(clean "$file")" >&2
        exit 2
    elif check_checkpoint; then
        good checkpoint "holds: up to record $c_records nothing has changed since $file was made$(apart "$c_records" "$c_records")"
        [ "$c_records" -le "$newest" ] || newest=$c_records
    else
        bad checkpoint "$file: $wrong"
    fi
done

# 7. Time stamps: each is over a state of this chain, says what its record says, and is signed by the authority where its root
# certificate is given. What is printed is read out of the time stamp and not out of the record.
hexadecimal() {
    awk -v number="$1" 'BEGIN {
        sign = sub(/^-/, "", number) ? "-" : ""
        while (number != "" && number !~ /^0+$/) {
            rest = 0
            next_one = ""
            for (i = 1; i <= length(number); i++) {
                rest = rest * 10 + substr(number, i, 1)
                digit = int(rest / 16)
                rest = rest % 16
                if (next_one != "" || digit > 0) next_one = next_one digit
            }
            hex = substr("0123456789abcdef", rest + 1, 1) hex
            number = next_one
        }
        print sign (hex == "" ? "0" : hex)
    }'
}
# Reads what the token in a file says into token_*.
read_token() {
    # Without the machine's configuration, which may have names for policies.
    OPENSSL_CONF=/dev/null openssl ts -reply -token_in -in "$1" -text >"$work/token" 2>/dev/null || return 1
    token_imprint=$(sed -n '/^Message data:/,/^Serial number:/s/^ *[0-9a-f]\{4\} - \([0-9a-f -]*\)  .*$/\1/p' "$work/token" | tr -d ' \n-')
    token_serial=$(sed -n 's/^Serial number: *//p' "$work/token" | tr 'A-F' 'a-f' | sed 's/0x0*//; s/^$/0/; s/^-$/0/')
    token_policy=$(sed -n 's/^Policy OID: *//p' "$work/token")
    token_time=$(sed -n 's/^Time stamp: *//p' "$work/token" | awk '$5 == "GMT" {
        month = index("JanFebMarAprMayJunJulAugSepOctNovDec", $1)
        split($3, clock, /[:.]/)
        if (month % 3 == 1) printf "%04d-%02d-%02dT%02d:%02d:%02d.%sZ", $4, (month + 2) / 3, $2, clock[1], clock[2], clock[3],
            substr(clock[4] "000", 1, 3)
    }')
    # The names of the certificates in it that may sign time stamps, in the form of RFC 2253.
    token_names=$(openssl ts -reply -token_in -in "$1" -token_out 2>/dev/null | openssl pkcs7 -inform DER -print_certs 2>/dev/null | awk -v work="$work" '
        /BEGIN CERTIFICATE/ { file = work "/certificate." ++n }
        file != "" { print >file }
        /END CERTIFICATE/ { close(file); file = ""; print n }' | while read -r i; do
            openssl x509 -in "$work/certificate.$i" -noout -text 2>/dev/null | grep -q 'Time Stamping' &&
                openssl x509 -in "$work/certificate.$i" -noout -subject -nameopt RFC2253,-esc_msb,utf8 2>/dev/null | sed 's/^subject= *//'
        done)
    [ -n "$token_imprint" ] && [ -n "$token_serial" ] && [ -n "$token_time" ]
}
same_names() {
    [ "$(printf %s "$1" | tr -d '\\ ')" = "$(printf %s "$2" | tr -d '\\ ')" ]
}
tokens() {
    local seq n digest token token_file time serial policy name text moment file=data/tokens/ wrong unchecked
    jq -r 'select(.kind == "token") | "\(.record) \(.records) \(.digest) \(.token) \(.gen_time) \(.serial) \(.policy) \(.tsa)"' "$work/others" |
        tr '\000-\011\013-\037' '?' >"$work/tokens"
    [ -s "$work/tokens" ] || return
    if ! command -v openssl >/dev/null 2>&1; then
        printf 'openssl is missing: the time stamps cannot be checked.\n' >&2
        exit 1
    fi
    while read -r seq n digest token time serial policy name; do
        wrong=
        unchecked=
        text=$file$seq.checkpoint.txt
        token_file=$file$seq.tst
        if [ ! -f "$text" ] || [ ! -f "$token_file" ]; then
            wrong="the files of record $seq are missing"
        elif ! read_checkpoint "$text" || ! check_checkpoint || [ "$c_records" != "$n" ] ||
            [ "$(printf 'daybook-checkpoint/1\n%s\n%s\n%s\n%s\n.' "$log" "$c_records" "$c_hash" "$c_time")" != "$(cat "$text" && echo .)" ]; then
            wrong="$text is not the checkpoint of record $n"
        elif [ "$($sums "$text" | cut -c 1-64)" != "$digest" ]; then
            wrong="record $seq stamps another text than $text"
        elif [ "$(openssl base64 -A -in "$token_file")" != "$token" ]; then
            wrong="$token_file is not the time stamp of record $seq"
        elif ! read_token "$token_file"; then
            wrong="$token_file cannot be read as a time stamp"
        elif [ "$token_imprint" != "$digest" ]; then
            wrong="$token_file is about another text than $text"
        elif [ "$token_time" != "$time" ]; then
            wrong="$token_file is of $token_time, and record $seq says $time"
        elif [ "$token_serial" != "$(hexadecimal "$serial")" ]; then
            wrong="$token_file has another number than record $seq says"
        elif [[ $token_policy =~ ^[0-9.]+$ ]] && [ "$token_policy" != "$policy" ]; then
            wrong="$token_file is of the policy $token_policy, and record $seq says $policy"
        elif [ -z "$token_names" ]; then
            wrong="$token_file carries no certificate that may sign time stamps"
        elif [[ $name != *=#* ]] && ! same_names "${token_names%%$'\n'*}" "$name"; then
            wrong="$token_file is by ${token_names%%$'\n'*}, and record $seq says $name"
        fi
        if [ -z "$wrong" ] && [ -n "$ca" ]; then
            moment=$(jq -nr --arg time "$token_time" '$time[0:19] + "Z" | fromdateiso8601')
            # A certificate that has run out since was good when it signed.
            if openssl ts -verify -token_in -in "$token_file" -data "$text" -CAfile "$ca" >/dev/null 2>&1 ||
                openssl ts -verify -token_in -in "$token_file" -data "$text" -CAfile "$ca" -attime "$moment" >/dev/null 2>"$work/error"; then
                :
            elif grep -Eq 'unable to get (local )?issuer certificate|self[- ]signed certificate in (certificate )?chain|unable to verify the first certificate' "$work/error"; then
                unchecked="no certificate in $ca leads to it"
            else
                wrong="the signature of $token_file is not by an authority of $ca"
            fi
        elif [ -z "$ca" ]; then
            unchecked='that needs --ca FILE.pem'
        fi
        if [ -n "$wrong" ]; then
            bad 'time stamp' "$wrong"
        elif [ -n "$unchecked" ]; then
            good 'time stamp' "agrees: record $seq is over records 1 to $n, and its time stamp says $token_time. Its signature was not checked: $unchecked"
        else
            good 'time stamp' "holds: record $seq, records 1 to $n existed at $token_time; signature checked"
        fi
    done <"$work/tokens"
}
tokens

if [ "$newest" -gt 0 ]; then
    verdict "VERIFIED to the checkpoint of record $newest, recorded $(sed -n "${newest}p" $chain | jq -r .rec)$(apart "$newest" "$newest")"
fi
verdict "CHAIN INTACT, no outside checkpoint given: a cut tail or a complete rewrite cannot be excluded${apart:+. It holds$apart}"
