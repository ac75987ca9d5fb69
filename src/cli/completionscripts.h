// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The scripts without what comes from the table of commands, which takes the places of the words @LIKE_THIS@.
/// Each walks through the words before the cursor, to find the command and an option that waits for its value.
namespace linktill::cli {

inline constexpr char bashTemplate[] = R"(# bash completion for linktill-cli, as printed by: linktill-cli completion bash
_linktill_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} command='' extra='' option='' words='' next file options word i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        # bash parts words at = and : and gives these as words of their own; a part of a value follows.
        if [[ $word == [=:]* ]]; then
            option=${option:-value}
        elif [[ -n $option && ! ($option == value && $word == --*) ]]; then
            option=''
        else
            option=''
            case $word in
            @VALUED@) option=$word ;;
            -*) ;;
            *)
                case "$command $word" in
                @PLACES@) command+=${command:+ }$word ;;
                *) extra=$word ;;
                esac
                ;;
            esac
        fi
    done
    if [[ $current == [=:]* ]]; then
        option=${option:-value}
        current=''
    fi
    # With nothing in COMPREPLY, these let readline complete names of files in its own way.
    case $option in
    @FILES@) compopt -o default; return ;;
    @FOLDERS@) compopt -o dirnames; return ;;
@VALUES@    ?*) return ;;
    esac
    case $command in
@WORDS@    esac
    if [[ -z $option ]]; then
        if [[ $current == -* || -n $extra ]]; then
            words=$options
        elif [[ -n $file ]]; then
            compopt -o default
            return
        else
            words=${next:-$options}
        fi
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _linktill_cli linktill-cli
)";

inline constexpr char zshTemplate[] = R"(#compdef linktill-cli
# zsh completion for linktill-cli, as printed by: linktill-cli completion zsh
_linktill_cli()
{
    local current=$words[CURRENT] command='' extra='' option='' file='' word
    local -a next options
    integer i
    for ((i = 2; i < CURRENT; i++)); do
        word=$words[i]
        if [[ -n $option ]]; then
            option=''
            continue
        fi
        case $word in
        (@VALUED@) option=$word ;;
        (-*) ;;
        (*)
            case "$command $word" in
            (@PLACES@) command+=${command:+ }$word ;;
            (*) extra=$word ;;
            esac
            ;;
        esac
    done
    if [[ -z $option && $current == --*=* ]]; then
        option=${current%%=*}
        compset -P "$option="
    fi
    case $option in
    (@FILES@) _files ;;
    (@FOLDERS@) _files -/ ;;
@VALUES@    (?*) return 1 ;;
    esac
    [[ -n $option ]] && return
    case $command in
@WORDS@    esac
    if [[ $current == -* || -n $extra ]]; then
        _describe option options
    elif [[ -n $file ]]; then
        _files
    elif (( $#next )); then
        _describe command next
    else
        _describe option options
    fi
}
if [[ $funcstack[1] == _linktill-cli ]]; then
    _linktill_cli "$@"
else
    compdef _linktill_cli linktill-cli
fi
)";

inline constexpr char fishTemplate[] = R"(# fish completion for linktill-cli, as printed by: linktill-cli completion fish
# Succeeds where the command so far is one of the arguments after the first. If that is "words", nothing
# else may have been typed after it.
function __linktill_cli_at
    set -l command
    set -l extra
    set -l option
    set -l tokens (commandline -opc)
    set -e tokens[1]
    for word in $tokens
        if test -n "$option"
            set option
            continue
        end
        switch $word
            case @VALUED@
                set option $word
            case '-*'
            case '*'
                set -l longer (string trim -- "$command $word")
                if contains -- $longer @PLACES@
                    set command $longer
                else
                    set extra $word
                end
        end
    end
    test $argv[1] = words -a -n "$extra"
    and return 1
    contains -- "$command" $argv[2..]
end
complete -c linktill-cli -f
@LINES@)";

} // namespace linktill::cli
