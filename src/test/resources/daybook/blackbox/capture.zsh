# What zsh offers when the tab key is pressed after a line: zsh -f capture.zsh SETUP LINE
# SETUP is run in an interactive zsh on a terminal of its own, which is where completion works; each match is printed.
zmodload zsh/zpty
folder=$(mktemp -d) || exit 1
cat >$folder/rc <<'RC'
PROMPT=
unsetopt beep
autoload -U compinit
compinit -u -D
bindkey '^I' complete-word
compadd() {
    # Calls that only ask, or fill arrays, are none of ours.
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a daybook_hits
    builtin compadd -A daybook_hits "$@"
    (( $#daybook_hits )) && print -rl -- $daybook_hits >>$OUT
    builtin compadd "$@"
}
daybook_done() { : >$OUT.done }
RC
print -r -- "$1" >>$folder/rc
export OUT=$folder/out
zpty -b shell "HOME=$HOME zsh -f -i"
zpty -w shell ". $folder/rc && : >$OUT.ready"
integer turns=0
until [[ -e $OUT.ready ]]; do
    (( turns++ > 400 )) && { print -u2 'no zsh'; exit 2 }
    zpty -rt shell line
    sleep 0.02
done
zpty -n -w shell $'comppostfuncs=(daybook_done)\n'
zpty -n -w shell "$2"$'\t'
until [[ -e $OUT.done ]]; do
    (( turns++ > 400 )) && { print -u2 'no answer'; exit 2 }
    zpty -rt shell line
    sleep 0.02
done
[[ -e $OUT ]] && cat $OUT
zpty -d shell
rm -rf $folder
exit 0
