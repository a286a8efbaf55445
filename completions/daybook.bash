# Completion of daybook for bash.
# Made from the commands themselves; CONTRIBUTING.md says how to make it again.

# What follows are tables. Options: names joined by commas; = where a value follows, * where they may be given again.
_daybook_options() {
    options=
    case $1 in
        'init') options='--subject= --recorder= --zone= --date-order=' ;;
        'subject add') options='--name= --identifier* --role= --registered-at= --last-seen=' ;;
        'subject list') options='--json' ;;
        'subject show') options='--json' ;;
        'subject set') options='--name= --identifier* --role= --registered-at= --last-seen= --not-identifier* --clear* --reason=' ;;
        'witness add') options='--contact= --role=' ;;
        'witness list') options='--json' ;;
        'witness show') options='--json' ;;
        'witness set') options='--name= --contact= --role= --clear* --reason=' ;;
        'add') options='-m,--message= --at= --subject= --exact-words= --times= --channel= --place= --place-detail= --target= --identifier= --witness* --attribution= --attribution-reason= --told-by= --fear= --threat= --contact= --private-knowledge --impact= --response= --value= --outcome= --confidential --tag* --attach* --exhibit= --json' ;;
        'step') options='-m,--message= --at= --with= --ref= --how= --removal-risk --type= --condition* --until= --subject= --confidential --tag* --json' ;;
        'note') options='-m,--message= --at= --subject= --objection --about= --confidential --tag* --json' ;;
        'attach') options='--exhibit= --name= --describe= --source= --again --json' ;;
        'amend') options='--where* --reason= -m,--message= --at= --kind= --step= --note --subject= --exact-words= --times= --channel= --place= --place-detail= --target= --identifier= --witness* --attribution= --attribution-reason= --told-by= --fear= --threat= --contact= --private-knowledge --impact= --response= --value= --outcome= --confidential --tag* --with= --ref= --how= --removal-risk --type= --condition* --objection --about= --until= --clear* --revision= --dry-run --yes --json' ;;
        'withdraw') options='--import= --reason= --revision= --json' ;;
        'redact') options='--fact* --exhibit* --authority= --reason= --yes --json' ;;
        'timeline') options='--since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --limit= --reverse --by= --origin= --chart --plain --json' ;;
        'show') options='--json' ;;
        'evidence list') options='--json' ;;
        'evidence extract') options='-o,--output= --force --json' ;;
        'evidence add-item') options='--describe= --kept= --handled-by= --exhibit= --at= --json' ;;
        'evidence handed') options='--to= --by= --kept= --at= --reason= --json' ;;
        'evidence continuity') options='--json' ;;
        'escalation') options='--subject= --as-of= --as-recorded= --new-since= --fail-on= --full --rules --json' ;;
        'escalation dismiss') options='--reason= --subject= --json' ;;
        'guidance') options='--subject= --json' ;;
        'summary') options='--subject= --plain --call= --json' ;;
        'now') options='--subject= --json' ;;
        'draft') options='-o,--output= --force --subject= --with-identity --record --json' ;;
        'report') options='-o,--output= --format= --force --since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --origin= --for= --include* --exclude* --preview --json --withhold* --with-identity --thumbnails --given-to= --basis= --reason= --checkpoint*' ;;
        'given') options='--recall --json' ;;
        'settings list') options='--json' ;;
        'settings set') options='--reason= --json' ;;
        'hold') options='--reason= --lift --json' ;;
        'export csv') options='--since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --limit= --reverse --by= --origin= -o,--output= --force --withhold* --spreadsheet --with-metadata' ;;
        'export json') options='--since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --limit= --reverse --by= --origin= -o,--output= --force --withhold*' ;;
        'export jsonl') options='--since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --limit= --reverse --by= --origin= -o,--output= --force --withhold*' ;;
        'export timesketch') options='--since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --limit= --reverse --by= --origin= -o,--output= --force --withhold*' ;;
        'export xlsx') options='--since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --limit= --reverse --by= --origin= -o,--output= --force --withhold*' ;;
        'export bundle') options='--since= --until= --kind* --subject= --place= --channel= --target= --match= --type= --status= --tag= --recorded-by= --limit= --reverse --by= -o,--output= --force --for= --include* --exclude* --preview --json --withhold* --with-identity --with-register --given-to= --basis= --reason=' ;;
        'import csv') options='--map* --map-kind* --map-place* --ignore-column* --split* --undated --skip-rows= --zone= --encoding= --delimiter= --spreadsheet --date-order= --as-of= --century= --amend --reason= --again --keep-file --exhibit= --dry-run --subject=' ;;
        'import json') options='--date-order= --as-of= --century= --amend --reason= --again --keep-file --exhibit= --dry-run --subject=' ;;
        'import jsonl') options='--date-order= --as-of= --century= --amend --reason= --again --keep-file --exhibit= --dry-run --subject=' ;;
        'import bundle') options='--subject* --label= --dry-run' ;;
        'checkpoint') options='-o,--output= --force --sent-to= --timestamp-request= --timestamp-response= --ca= --json' ;;
        'verify') options='--checkpoint* --ca* --json' ;;
        'backup') options='' ;;
        'restore') options='' ;;
        'rebuild') options='--json' ;;
        'doctor') options='--json' ;;
        'completion') options='' ;;
        'demo') options='-o,--output=' ;;
    esac
    options+=" -f,--file= --as= --color= --no-input --no-pager -q,--quiet -h,--help -V,--version"
}

# What can stand for an option's value, or for the word after a command that has this place: words, or an @ and whom to ask.
_daybook_values() {
    values=
    case $1 in
        'init --date-order' | 'import csv --date-order' | 'import json --date-order' | 'import jsonl --date-order') values='dmy mdy' ;;
        'subject add --role' | 'subject set --role') values='current-patient former-patient relative colleague stranger unknown' ;;
        'subject show 0' | 'subject set 0' | 'add --subject' | 'step --subject' | 'note --subject' | 'amend --subject' | 'timeline --subject' | 'escalation --subject' | 'escalation dismiss --subject' | 'guidance --subject' | 'summary --subject' | 'now --subject' | 'draft --subject' | 'report --subject' | 'export csv --subject' | 'export json --subject' | 'export jsonl --subject' | 'export timesketch --subject' | 'export xlsx --subject' | 'export bundle --subject' | 'import csv --subject' | 'import json --subject' | 'import jsonl --subject') values=@subjects ;;
        'subject set --clear') values='name identifiers role registered_at last_seen' ;;
        'witness set --clear') values='contact_details role' ;;
        'add 0' | 'amend --kind' | 'timeline --kind' | 'report --kind' | 'export csv --kind' | 'export json --kind' | 'export jsonl --kind' | 'export timesketch --kind' | 'export xlsx --kind' | 'export bundle --kind') values='message call letter gift friend-request post appearance following watching advance touch abuse complaint allegation threat damage break-in assault intrusion impersonation other' ;;
        'add --channel' | 'amend --channel' | 'timeline --channel' | 'report --channel' | 'export csv --channel' | 'export json --channel' | 'export jsonl --channel' | 'export timesketch --channel' | 'export xlsx --channel' | 'export bundle --channel') values='email sms whatsapp facebook instagram x linkedin phone post in-person online' ;;
        'add --place' | 'amend --place' | 'timeline --place' | 'report --place' | 'export csv --place' | 'export json --place' | 'export jsonl --place' | 'export timesketch --place' | 'export xlsx --place' | 'export bundle --place') values='work home public school online other' ;;
        'add --target' | 'amend --target' | 'timeline --target' | 'report --target' | 'export csv --target' | 'export json --target' | 'export jsonl --target' | 'export timesketch --target' | 'export xlsx --target' | 'export bundle --target') values='self colleague family patient other' ;;
        'add --attribution' | 'amend --attribution') values='seen recognised self-identified suspected unknown' ;;
        'add --fear' | 'amend --fear') values='none uneasy frightened very-frightened unknown' ;;
        'add --threat' | 'add --contact' | 'amend --threat' | 'amend --contact') values='yes no unsure' ;;
        'add --outcome' | 'amend --outcome') values='kept returned declined handed-over' ;;
        'add --attach' | 'attach 1' | 'attach 2' | 'attach 3' | 'attach 4' | 'attach 5' | 'attach 6' | 'attach 7' | 'attach 8' | 'attach 9' | 'attach 10' | 'attach 11' | 'attach 12' | 'attach 13' | 'attach 14' | 'attach 15' | 'attach 16' | 'attach 17' | 'attach 18' | 'attach 19' | 'attach 20' | 'draft --output' | 'report --output' | 'report --checkpoint' | 'export csv --output' | 'export json --output' | 'export jsonl --output' | 'export timesketch --output' | 'export xlsx --output' | 'export bundle --output' | 'import csv 0' | 'import json 0' | 'import jsonl 0' | 'import bundle 0' | 'checkpoint --output' | 'checkpoint --timestamp-request' | 'checkpoint --timestamp-response' | 'checkpoint --ca' | 'verify --checkpoint' | 'verify --ca' | 'backup 0' | 'restore 0' | 'rebuild 0' | 'demo --output') values=@files ;;
        'step 0' | 'amend --step') values='told-management told-defence-organisation told-lawyer warned chaperone gift-considered contact-protected privacy-reviewed transferred told-police removed removed-immediately arrest charge hearing outcome order security risk-assessment support gift-returned evidence-preserved told-regulator other' ;;
        'step --how' | 'amend --how') values='letter meeting telephone email' ;;
        'step --type' | 'amend --type') values='restraining stalking-protection bail injunction non-molestation undertaking other' ;;
        'attach 0' | 'amend 0' | 'withdraw 0' | 'redact 0' | 'show 0' | 'evidence extract 0' | 'evidence add-item 0' | 'given 0') values=@entries ;;
        'amend --clear') values='subject description exact_words times channel place place_detail target identifier witnesses attribution attribution_reason told_by fear threat contact private_knowledge impact response value outcome with reference warned_how removal_risk order_type conditions until objection about confidential tags' ;;
        'redact --fact') values='occurred_typed recorded_by description exact_words times channel place place_detail target identifier witnesses attribution attribution_reason told_by fear threat contact private_knowledge impact response value outcome with reference warned_how removal_risk order_type conditions until objection about confidential tags source_recorded_at source_recorded_by source_place source_id source_missing name file_modified claimed_times shows came_from' ;;
        'timeline --type' | 'report --type' | 'export csv --type' | 'export json --type' | 'export jsonl --type' | 'export timesketch --type' | 'export xlsx --type' | 'export bundle --type') values='incident step note' ;;
        'timeline --status' | 'report --status' | 'export csv --status' | 'export json --status' | 'export jsonl --status' | 'export timesketch --status' | 'export xlsx --status' | 'export bundle --status') values='current amended withdrawn redacted' ;;
        'timeline --by' | 'export csv --by' | 'export json --by' | 'export jsonl --by' | 'export timesketch --by' | 'export xlsx --by' | 'export bundle --by') values='occurred recorded' ;;
        'timeline --origin' | 'report --origin' | 'export csv --origin' | 'export json --origin' | 'export jsonl --origin' | 'export timesketch --origin' | 'export xlsx --origin') values='own' ;;
        'evidence extract --output') values=@folders ;;
        'escalation --fail-on') values='urgent act note' ;;
        'escalation dismiss 0') values='immediate-threat unwanted-touch break-in very-frightened home-or-family breach damage allegation after-warning course-of-conduct two-weeks visits-in-a-week third-party staff serious-effect private-knowledge resumed rate-up new-channel severity-up gift-register warning-expiring order-ending late-entries steps-outstanding' ;;
        'summary --call') values='emergency police defence-organisation helpline' ;;
        'draft 0') values='boundary-words boundary-letter warning removal-notice note-to-reception holding-reply' ;;
        'report --format') values='html pdf' ;;
        'report --for' | 'export bundle --for') values='police court defence-organisation practice employer subject' ;;
        'report --include' | 'report --exclude' | 'export bundle --include' | 'export bundle --exclude') values='account counts timeline flags considerations steps advice protection elements exhibits labels contacts reasons checks receipt decisions confidential' ;;
        'report --withhold') values='occurred kind occurred_from occurred_to occurred_precision occurred_zone occurred_typed recorded_by description exact_words times channel place place_detail target identifier witnesses attribution attribution_reason told_by fear threat contact private_knowledge impact response value outcome step with reference warned_how removal_risk order_type conditions until objection about confidential tags source_recorded_at source_recorded_by source_place source_id source_missing source_line home' ;;
        'settings set 0') values='silence-days rate-days rate-least settled-after gift-total step-days jurisdiction help-emergency recorder zone controller purpose basis review-after' ;;
        'export csv --withhold' | 'export json --withhold' | 'export jsonl --withhold' | 'export timesketch --withhold' | 'export xlsx --withhold') values='occurred kind subject occurred_from occurred_to occurred_precision occurred_zone occurred_typed recorded_by description exact_words times channel place place_detail target identifier witnesses attribution attribution_reason told_by fear threat contact private_knowledge impact response value outcome step with reference warned_how removal_risk order_type conditions until objection about confidential tags source_recorded_at source_recorded_by source_place source_id source_missing source_line home' ;;
        'export bundle --withhold') values='occurred kind subject occurred_from occurred_to occurred_precision occurred_zone occurred_typed recorded_by description exact_words times channel place place_detail target identifier witnesses attribution attribution_reason told_by fear threat contact private_knowledge impact response value outcome step with reference warned_how removal_risk order_type conditions until objection about confidential tags source_recorded_at source_recorded_by source_place source_id source_missing source_line home evidence position' ;;
        'import csv --delimiter') values='comma semicolon tab pipe' ;;
        'import csv --century' | 'import json --century' | 'import jsonl --century') values='1900 2000' ;;
        'completion 0') values='bash zsh fish' ;;
        *' --file') values=@files ;;
        *' --color') values='auto always never' ;;
        *) values= ;;
    esac
}

# Makes of a word as it was typed what the program would see, without running anything that may stand in it.
_daybook_plain() {
    plain=$1
    case $plain in
        \"*) plain=${plain#\"} plain=${plain%\"} ;;
        \'*) plain=${plain#\'} plain=${plain%\'} ;;
        *) plain=${plain//\\/} ;;
    esac
    case $plain in
        '~/'*) plain=$HOME/${plain#'~/'} ;;
    esac
}

# Finds an option by any of its names: long is its long name, takes is = or * where a value follows.
_daybook_find() {
    local each names
    for each in $options; do
        names=${each%[=*]}
        case ,$names, in
            *,"$1",*)
                long=${names#*,}
                takes=${each#"$names"}
                return 0
                ;;
        esac
    done
    return 1
}

_daybook_offer() {
    local each
    for each in $1; do
        if [[ $each == "$cur"* ]]; then
            COMPREPLY+=("$each")
        fi
    done
}

_daybook_offer_options() {
    local each names
    for each in $options; do
        names=${each%[=*]}
        if [[ $each != *'*' && $given == *" ${names#*,} "* ]]; then
            continue
        fi
        _daybook_offer "${names//,/ }"
    done
}

# A code or a number a line, and what it stands for behind a blank. What is in a log is never run nor expanded.
_daybook_ask() {
    local line plain quoted
    local -a log=()
    if [[ $file ]]; then
        _daybook_plain "$file"
        log=(-f "$plain")
    fi
    _daybook_plain "${COMP_WORDS[0]}"
    while IFS= read -r line; do
        line=${line%% *}
        if [[ $line && $line == "$cur"* ]]; then
            printf -v quoted %q "$line"
            COMPREPLY+=("$quoted")
        fi
    done < <("$plain" ${log[@]+"${log[@]}"} __complete "$1" 2>/dev/null </dev/null)
}

_daybook_files() {
    local line
    # Within a completion, bash knows best how names are quoted; before bash 4 there is no way to ask it.
    if ! compopt -o "$1" 2>/dev/null; then
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done < <(compgen "$2" -- "$cur")
    fi
}

_daybook_offer_values() {
    case $values in
        @files) _daybook_files default -f ;;
        @folders) _daybook_files dirnames -d ;;
        @subjects) _daybook_ask subjects ;;
        @entries) _daybook_ask entries ;;
        *) _daybook_offer "$values" ;;
    esac
}

_daybook() {
    local cur=${COMP_WORDS[COMP_CWORD]} options values long takes want='' file='' command='' group='' helping='' given=' '
    local word i place=0 ended='' glued=''
    COMPREPLY=()
    _daybook_options ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        # bash takes --file=log and a=b apart at the = and at the :
        if [[ $word == [=:] ]]; then
            [[ $want ]] || glued=1
            continue
        elif [[ $glued ]]; then
            glued=
            continue
        elif [[ $want ]]; then
            [[ $want == --file ]] && file=$word
            want=
            continue
        fi
        case $word in
            --) ended=1 ;;
            -?*)
                if [[ ! $ended ]]; then
                    if _daybook_find "$word"; then
                        given+="$long "
                        [[ $takes ]] && want=$long
                    elif [[ $word == --*=* ]] && _daybook_find "${word%%=*}"; then
                        given+="$long "
                        [[ $long == --file ]] && file=${word#*=}
                    elif [[ $word != --* ]] && _daybook_find "${word:0:2}"; then
                        given+="$long "
                        [[ $long == --file ]] && file=${word:2}
                    fi
                    continue
                fi
                place=$((place + 1))
                ;;
            *)
                if [[ $command ]]; then
                    place=$((place + 1))
                    continue
                elif [[ $group ]]; then
                    command="$group $word"
                elif [[ $word == help && ! $helping ]]; then
                    helping=1
                    continue
                else
                    case $word in
                        subject | witness | evidence | escalation | settings | export | import) group=$word ;;
                        *) command=$word ;;
                    esac
                fi
                # A group can be a command by itself.
                _daybook_options "${command:-$group}"
                ;;
        esac
    done
    if [[ $want ]]; then
        [[ $cur == [=:] ]] && cur=
        _daybook_values "${command:-$group} $want"
        _daybook_offer_values
    elif [[ $glued || $cur == [=:] ]]; then
        return 0
    elif [[ $cur == --*=* && ! $ended ]] && _daybook_find "${cur%%=*}"; then
        # Only where = does not take words apart.
        word=${cur%%=*}
        cur=${cur#*=}
        _daybook_values "${command:-$group} $long"
        _daybook_offer_values
        for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            COMPREPLY[i]=$word=${COMPREPLY[i]}
        done
    elif [[ $cur == -* && ! $ended ]]; then
        _daybook_offer_options
    elif [[ ! $command && $group ]]; then
        case $group in
            subject) _daybook_offer 'add list show set' ;;
            witness) _daybook_offer 'add list show set' ;;
            evidence) _daybook_offer 'list extract add-item handed continuity' ;;
            escalation) _daybook_offer 'dismiss' ;;
            settings) _daybook_offer 'list set' ;;
            export) _daybook_offer 'csv json jsonl timesketch xlsx bundle' ;;
            import) _daybook_offer 'csv json jsonl bundle' ;;
        esac
    elif [[ ! $command ]]; then
        _daybook_offer 'init subject witness add step note attach amend withdraw redact timeline show evidence escalation guidance summary now draft report given settings hold export import checkpoint verify backup restore rebuild doctor completion demo'
        [[ $helping ]] || _daybook_offer help
    elif [[ ! $helping ]]; then
        _daybook_values "$command $place"
        if [[ $values ]]; then
            _daybook_offer_values
        elif [[ ! $ended ]]; then
            _daybook_offer_options
        fi
    fi
    return 0
}

complete -F _daybook daybook
