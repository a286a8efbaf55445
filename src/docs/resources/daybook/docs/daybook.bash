# Completion of daybook for bash.
# Made from the commands themselves; CONTRIBUTING.md says how to make it again.

# What follows are tables. Options: names joined by commas; = where a value follows, * where they may be given again.
_daybook_options() {
    options=
    case $1 in
@OPTIONS@
    esac
    options+=" @GLOBAL@"
}

# What can stand for an option's value, or for the word after a command that has this place: words, or an @ and whom to ask.
_daybook_values() {
    values=
    case $1 in
@VALUES@
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
                        @GROUPS@) group=$word ;;
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
@SECOND@
        esac
    elif [[ ! $command ]]; then
        _daybook_offer '@FIRST@'
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
