# Completion of daybook for fish.
# Made from the commands themselves; CONTRIBUTING.md says how to make it again.

# What follows are tables. Options: names joined by commas; = where a value follows, * where they may be given again.
function __daybook_options --argument-names cmd
    switch "$cmd"
@OPTIONS@
    end
    printf '%s\n' @GLOBAL@
end

# What can stand for an option's value, or for the word after a command that has this place: words, or an @ and whom to ask.
function __daybook_values --argument-names what
    switch "$what"
@VALUES@
    end
end

# Finds an option by any of its names and prints its long name, and = or * where a value follows.
function __daybook_find --argument-names name
    for each in $argv[2..-1]
        set -l names (string split \t -- $each)[1]
        set -l takes (string match -r '[=*]$' -- $names)
        set names (string split , -- (string trim -r -c '=*' -- $names))
        if contains -- $name $names
            printf '%s\n' $names[-1] $takes
            return 0
        end
    end
    return 1
end

function __daybook_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~/' -- $HOME/ $words[1])
    set -e words[1]
    set -l options (__daybook_options '')
    set -l cmd ''
    set -l group ''
    set -l helping ''
    set -l want ''
    set -l file
    set -l given
    set -l place 0
    set -l ended ''
    for word in $words
        if test -n "$want"
            test $want = --file; and set file $word
            set want ''
            continue
        end
        if test "$word" = --
            set ended 1
            continue
        end
        if test -z "$ended"; and string match -q -r '^-.' -- $word
            if set -l found (__daybook_find $word $options)
                set -a given $found[1]
                set -q found[2]; and set want $found[1]
            else if string match -q -- '--*=*' $word; and set -l found (__daybook_find (string split -m 1 = -- $word)[1] $options)
                set -a given $found[1]
                test $found[1] = --file; and set file (string split -m 1 = -- $word)[2]
            else if set -l found (__daybook_find (string sub -l 2 -- $word) $options)
                set -a given $found[1]
                test $found[1] = --file; and set file (string sub -s 3 -- $word)
            end
            continue
        end
        if test -n "$cmd"
            set place (math $place + 1)
            continue
        else if test -n "$group"
            set cmd "$group $word"
        else if test "$word" = help; and test -z "$helping"
            set helping 1
            continue
        else
            switch "$word"
                case @GROUPS@
                    set group $word
                case '*'
                    set cmd $word
            end
        end
        # A group can be a command by itself.
        set options (__daybook_options (test -n "$cmd"; and echo $cmd; or echo $group))
    end
    set -l log
    if set -q file[1]
        set log -f (string replace -r '^~/' -- $HOME/ $file)
    end
    if test -n "$want"
        __daybook_offer "$cmd $want" '' "$current" $program $log
    else if test -z "$ended"; and string match -q -- '--*=*' $current
        set -l typed (string split -m 1 = -- $current)
        if set -l found (__daybook_find $typed[1] $options)
            __daybook_offer "$cmd $found[1]" $typed[1]= "$typed[2]" $program $log
        end
    else if test -z "$ended"; and string match -q -- '-*' $current
        __daybook_offer_options $options -- $given
    else if test -z "$cmd" -a -n "$group"
        switch $group
@SECOND@
        end
    else if test -z "$cmd"
        printf '%s\n' @FIRST@
        test -z "$helping"; and printf '%s\n' help\t'Show the help of a command'
    else if test -z "$helping"
        if not __daybook_offer "$cmd $place" '' "$current" $program $log; and test -z "$ended"
            __daybook_offer_options $options -- $given
        end
    end
end

# Prints each option that may still be given, under each of its names.
function __daybook_offer_options
    set -l end (contains -i -- -- $argv)
    set -l given
    test $end -lt (count $argv); and set given $argv[(math $end + 1)..-1]
    for each in $argv[1..(math $end - 1)]
        set -l parts (string split \t -- $each)
        set -l names (string split , -- (string trim -r -c '=*' -- $parts[1]))
        if string match -q -- '*\*' $parts[1]; or not contains -- $names[-1] $given
            for name in $names
                printf '%s\t%s\n' $name $parts[2]
            end
        end
    end
end

# Prints what can stand in a place, each with a prefix; fails where there is nothing to say of it.
function __daybook_offer --argument-names what prefix current
    set -l values (__daybook_values $what)
    set -q values[1]; or return 1
    switch $values[1]
        case @files
            set values (__fish_complete_path $current)
        case @folders
            set values (__fish_complete_directories $current)
        case @subjects @entries
            # A code or a number a line, and what it stands for behind a blank. What is in a log is never run nor expanded.
            set values ($argv[4..-1] __complete (string sub -s 2 -- $values[1]) 2>/dev/null </dev/null | string replace ' ' \t)
    end
    set -q values[1]; and printf '%s\n' $prefix$values
    return 0
end

complete -c daybook -k -f -a '(__daybook_complete)'
