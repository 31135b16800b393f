#!/bin/bash

__porchlight_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__porchlight_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__porchlight_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__porchlight_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_porchlight() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    # Bash takes --state=waiting for three words.
    local cur="${2}" prev="${3}"
    [[ "${prev}" = '=' && "${COMP_CWORD}" -ge 2 ]] && prev="${COMP_WORDS[COMP_CWORD - 2]}"
    [[ "${cur}" = '=' ]] && cur=''
    local -r cur prev

    local -i positional_number
    local -a unparsed_words=()
    local given_word
    for given_word in "${COMP_WORDS[@]:1:${COMP_CWORD}}"; do
        [[ "${given_word}" = '=' ]] || unparsed_words+=("${given_word}")
    done
    [[ "${COMP_WORDS[COMP_CWORD]}" = '=' ]] && unparsed_words+=('')

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    serve|demo|check|doctor|backup|restore|integrity|queue|customer|touch|events|campaigns|outbox|acks|unsubscribes|holds|webhook|handoff|export|erase|agent|addresses|token|preview|rehearse|template|explain|help)
        # Offer subcommand argument completions
        "_porchlight_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'serve demo check doctor backup restore integrity queue customer touch events campaigns outbox acks unsubscribes holds webhook handoff export erase agent addresses token preview rehearse template explain help' -- "${cur}"))
        ;;
    esac
}

_porchlight_serve() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --log-level --user --log-format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--log-level')
        __porchlight_add_completions -W 'debug'$'\n''info'$'\n''notice'$'\n''warning'$'\n''error'
        return
        ;;
    '--user')
        return
        ;;
    '--log-format')
        __porchlight_add_completions -W 'text'$'\n''json'$'\n''journal'$'\n''auto'
        return
        ;;
    esac
}

_porchlight_demo() {
    repeating_flags=()
    non_repeating_flags=(--keep --once --version -h --help)
    repeating_options=()
    non_repeating_options=(--dir --port --certificates)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--dir')
        return
        ;;
    '--port')
        return
        ;;
    '--certificates')
        return
        ;;
    esac
}

_porchlight_check() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_doctor() {
    repeating_flags=()
    non_repeating_flags=(--roundtrip --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --campaign --patience --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--patience')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_backup() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_restore() {
    repeating_flags=()
    non_repeating_flags=(--replace --version -h --help)
    repeating_options=()
    non_repeating_options=(--config)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    esac
}

_porchlight_integrity() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_queue() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|next|show|search|files|claim|extend|release|assign|reply|saved|answered|resolve|reopen|snooze|hand-over|note|label|merge|split|move|lane|sender|undo)
        # Offer subcommand argument completions
        "_porchlight_queue_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list next show search files claim extend release assign reply saved answered resolve reopen snooze hand-over note label merge split move lane sender undo' -- "${cur}"))
        ;;
    esac
}

_porchlight_queue_list() {
    repeating_flags=()
    non_repeating_flags=(--snoozed --version -h --help)
    repeating_options=(--campaign --label --language --lane --sign --state)
    non_repeating_options=(--config --socket --server --token-file --ca --color --assigned --limit --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--label')
        return
        ;;
    '--language')
        return
        ;;
    '--lane')
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    '--sign')
        __porchlight_add_completions -W 'complaint'$'\n''callback'$'\n''order'$'\n''unsubscribe'
        return
        ;;
    '--assigned')
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''claimed'$'\n''answered'$'\n''handed-over'$'\n''resolved'
        return
        ;;
    '--limit')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_queue_next() {
    repeating_flags=()
    non_repeating_flags=(--wait --version -h --help)
    repeating_options=(--campaign --label --language --lane --sign)
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --assigned --lease --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--campaign')
        return
        ;;
    '--label')
        return
        ;;
    '--language')
        return
        ;;
    '--lane')
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    '--sign')
        __porchlight_add_completions -W 'complaint'$'\n''callback'$'\n''order'$'\n''unsubscribe'
        return
        ;;
    '--assigned')
        return
        ;;
    '--lease')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_queue_show() {
    repeating_flags=()
    non_repeating_flags=(--timeline --whole --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_search() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --limit --format)
    __porchlight_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--limit')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_queue_files() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --save --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--save')
        __porchlight_add_completions -d
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_claim() {
    repeating_flags=()
    non_repeating_flags=(--take-over --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --lease)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--lease')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_extend() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --lease)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--lease')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_release() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_assign() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_reply() {
    repeating_flags=()
    non_repeating_flags=(--resolve --preview --take-over --version -h --help)
    repeating_options=(--attach)
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --file --saved --language --subject)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--file')
        __porchlight_add_completions -f
        return
        ;;
    '--attach')
        __porchlight_add_completions -f
        return
        ;;
    '--saved')
        return
        ;;
    '--language')
        __porchlight_add_completions -W 'en'$'\n''de'$'\n''fr'$'\n''es'$'\n''it'$'\n''pt'$'\n''nl'$'\n''pl'$'\n''sv'$'\n''da'
        return
        ;;
    '--subject')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_saved() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_answered() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_resolve() {
    repeating_flags=()
    non_repeating_flags=(--answered --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_reopen() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_snooze() {
    repeating_flags=()
    non_repeating_flags=(--wake --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --until)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--until')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_hand-over() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --to)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--to')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_note() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_label() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--add --remove)
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--add')
        return
        ;;
    '--remove')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_merge() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --into)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--into')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_split() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--message)
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--message')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_move() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --to)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--to')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_lane() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    2)
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    esac
}

_porchlight_queue_sender() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format --name)
    __porchlight_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--name')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_queue_undo() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __porchlight_add_completions -W ''
        return
        ;;
    esac
}

_porchlight_customer() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_touch() {
    repeating_flags=()
    non_repeating_flags=(--out --answered --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --channel --conversation --campaign --at --reference --format)
    __porchlight_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--channel')
        __porchlight_add_completions -W 'phone'$'\n''shop'$'\n''chat'$'\n''mail'$'\n''visit'$'\n''other'
        return
        ;;
    '--conversation')
        return
        ;;
    '--campaign')
        return
        ;;
    '--at')
        return
        ;;
    '--reference')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_events() {
    repeating_flags=()
    non_repeating_flags=(--follow -f --version -h --help)
    repeating_options=(--kind)
    non_repeating_options=(--config --socket --server --token-file --ca --color --after --conversation --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--after')
        return
        ;;
    '--kind')
        __porchlight_add_completions -W 'reply.kept'$'\n''reply.other-sender'$'\n''unsubscribe.requested'$'\n''unsubscribe.confirmed'$'\n''unsubscribe.failed'$'\n''mailing.complained'$'\n''mailing.bounced'$'\n''fuse.tripped'$'\n''conversation.claimed'$'\n''conversation.released'$'\n''conversation.lease-lapsed'$'\n''conversation.resolved'$'\n''conversation.answered'$'\n''conversation.handed-over'$'\n''promise.made'$'\n''promise.kept'$'\n''promise.broken'$'\n''promise.withdrawn'$'\n''slip.queued'$'\n''outbox.attempted'$'\n''outbox.sent'$'\n''outbox.deferred'$'\n''outbox.ambiguous'$'\n''outbox.failed'$'\n''outbox.unknown'$'\n''outbox.bounced'$'\n''outbox.reported'$'\n''outbox.held'$'\n''outbox.unheld'$'\n''outbox.dropped'$'\n''acknowledgements.paused'$'\n''acknowledgements.resumed'$'\n''answer.queued'$'\n''answer.taken-back'$'\n''answer.bounced'$'\n''answer.delayed'$'\n''answer.delivered'$'\n''answer.absent'$'\n''answer.seen'$'\n''hold.started'$'\n''hold.ended'$'\n''person.erased'$'\n''retention.ended'$'\n''hand-off.queued'$'\n''hand-off.taken'$'\n''hand-off.failed'$'\n''digest.sent'$'\n''conversation.taken-over'$'\n''conversation.extended'$'\n''conversation.assigned'$'\n''conversation.noted'$'\n''conversation.labelled'$'\n''conversation.snoozed'$'\n''conversation.woken'$'\n''conversation.reopened'$'\n''conversation.seen'$'\n''conversation.wrote-again'$'\n''conversation.merged'$'\n''conversation.split'$'\n''conversation.moved'$'\n''conversation.lane-corrected'$'\n''conversation.sender-corrected'$'\n''conversation.undone'$'\n''conversation.touched'$'\n''account.added'$'\n''account.changed'$'\n''account.removed'$'\n''token.issued'$'\n''token.revoked'$'\n''login.done'$'\n''login.failed'$'\n''login.blocked'$'\n''webhook.paused'$'\n''webhook.resumed'
        return
        ;;
    '--conversation')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_campaigns() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_outbox() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|flush|hold|unhold|drop)
        # Offer subcommand argument completions
        "_porchlight_outbox_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list flush hold unhold drop' -- "${cur}"))
        ;;
    esac
}

_porchlight_outbox_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --state --limit --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'queued'$'\n''attempted'$'\n''sent'$'\n''failed'$'\n''unknown'$'\n''expired'$'\n''held'$'\n''dropped'
        return
        ;;
    '--limit')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_outbox_flush() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_outbox_hold() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_outbox_unhold() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_outbox_drop() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_acks() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    pause|resume)
        # Offer subcommand argument completions
        "_porchlight_acks_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'pause resume' -- "${cur}"))
        ;;
    esac
}

_porchlight_acks_pause() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_acks_resume() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_unsubscribes() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|confirm)
        # Offer subcommand argument completions
        "_porchlight_unsubscribes_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list confirm' -- "${cur}"))
        ;;
    esac
}

_porchlight_unsubscribes_list() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --campaign --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''csv'$'\n''json'
        return
        ;;
    esac
}

_porchlight_unsubscribes_confirm() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --campaign --csv)
    __porchlight_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--csv')
        return
        ;;
    esac
}

_porchlight_holds() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|add|end)
        # Offer subcommand argument completions
        "_porchlight_holds_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show add end' -- "${cur}"))
        ;;
    esac
}

_porchlight_holds_list() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --campaign --since --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--since')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''csv'$'\n''json'
        return
        ;;
    esac
}

_porchlight_holds_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_holds_add() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --reason --campaign)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--reason')
        return
        ;;
    '--campaign')
        return
        ;;
    esac
}

_porchlight_holds_end() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --campaign)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--campaign')
        return
        ;;
    esac
}

_porchlight_webhook() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|test|deliveries|replay|pause|resume)
        # Offer subcommand argument completions
        "_porchlight_webhook_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list test deliveries replay pause resume' -- "${cur}"))
        ;;
    esac
}

_porchlight_webhook_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_webhook_test() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_webhook_deliveries() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --state --limit --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''delivered'$'\n''dead'
        return
        ;;
    '--limit')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_webhook_replay() {
    repeating_flags=()
    non_repeating_flags=(--dead --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --from)
    __porchlight_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--from')
        return
        ;;
    esac
}

_porchlight_webhook_pause() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --reason)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--reason')
        return
        ;;
    esac
}

_porchlight_webhook_resume() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_handoff() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|retry)
        # Offer subcommand argument completions
        "_porchlight_handoff_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list retry' -- "${cur}"))
        ;;
    esac
}

_porchlight_handoff_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --state --limit --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''taken'$'\n''failed'
        return
        ;;
    '--limit')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_handoff_retry() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_export() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    conversations|messages|mbox|maildir|csv|raw)
        # Offer subcommand argument completions
        "_porchlight_export_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'conversations messages mbox maildir csv raw' -- "${cur}"))
        ;;
    esac
}

_porchlight_export_conversations() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--campaign --lane --state)
    non_repeating_options=(--config --socket --server --token-file --ca --color --since --until --after --cursor-file --output -o)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--lane')
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''claimed'$'\n''answered'$'\n''handed-over'$'\n''resolved'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--after')
        return
        ;;
    '--cursor-file')
        return
        ;;
    '--output'|'-o')
        return
        ;;
    esac
}

_porchlight_export_messages() {
    repeating_flags=()
    non_repeating_flags=(--raw --version -h --help)
    repeating_options=(--campaign --lane --state)
    non_repeating_options=(--config --socket --server --token-file --ca --color --since --until --after --cursor-file --output -o)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--lane')
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''claimed'$'\n''answered'$'\n''handed-over'$'\n''resolved'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--after')
        return
        ;;
    '--cursor-file')
        return
        ;;
    '--output'|'-o')
        return
        ;;
    esac
}

_porchlight_export_mbox() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--campaign --lane --state)
    non_repeating_options=(--config --socket --server --token-file --ca --color --since --until --after --cursor-file --output -o)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--lane')
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''claimed'$'\n''answered'$'\n''handed-over'$'\n''resolved'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--after')
        return
        ;;
    '--cursor-file')
        return
        ;;
    '--output'|'-o')
        return
        ;;
    esac
}

_porchlight_export_maildir() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--campaign --lane --state)
    non_repeating_options=(--config --socket --server --token-file --ca --color --since --until --after --cursor-file)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--lane')
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''claimed'$'\n''answered'$'\n''handed-over'$'\n''resolved'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--after')
        return
        ;;
    '--cursor-file')
        return
        ;;
    esac
}

_porchlight_export_csv() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--campaign --lane --state)
    non_repeating_options=(--config --socket --server --token-file --ca --color --since --until --after --cursor-file --output -o)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--campaign')
        return
        ;;
    '--lane')
        __porchlight_add_completions -W 'person'$'\n''thanks'$'\n''unsubscribe'$'\n''auto-reply'$'\n''bounce'$'\n''feedback-report'$'\n''bulk'$'\n''challenge'$'\n''spam'$'\n''empty'$'\n''unreadable'
        return
        ;;
    '--state')
        __porchlight_add_completions -W 'waiting'$'\n''claimed'$'\n''answered'$'\n''handed-over'$'\n''resolved'
        return
        ;;
    '--since')
        return
        ;;
    '--until')
        return
        ;;
    '--after')
        return
        ;;
    '--cursor-file')
        return
        ;;
    '--output'|'-o')
        return
        ;;
    esac
}

_porchlight_export_raw() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_erase() {
    repeating_flags=()
    non_repeating_flags=(--dry-run --yes --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --agent --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--agent')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_agent() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    add|list|show|passwd|change|token|tokens|revoke|disable|enable|remove)
        # Offer subcommand argument completions
        "_porchlight_agent_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'add list show passwd change token tokens revoke disable enable remove' -- "${cur}"))
        ;;
    esac
}

_porchlight_agent_add() {
    repeating_flags=()
    non_repeating_flags=(--password-stdin --password --version -h --help)
    repeating_options=(--campaign)
    non_repeating_options=(--config --socket --server --token-file --ca --color --role --display-name --address --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--role')
        __porchlight_add_completions -W 'read'$'\n''agent'$'\n''admin'
        return
        ;;
    '--campaign')
        return
        ;;
    '--display-name')
        return
        ;;
    '--address')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_agent_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_agent_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_agent_passwd() {
    repeating_flags=()
    non_repeating_flags=(--password-stdin --keep-tokens --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_agent_change() {
    repeating_flags=()
    non_repeating_flags=(--all-campaigns --version -h --help)
    repeating_options=(--campaign)
    non_repeating_options=(--config --socket --server --token-file --ca --color --role --display-name --address)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--role')
        __porchlight_add_completions -W 'read'$'\n''agent'$'\n''admin'
        return
        ;;
    '--campaign')
        return
        ;;
    '--display-name')
        return
        ;;
    '--address')
        return
        ;;
    esac
}

_porchlight_agent_token() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--campaign)
    non_repeating_options=(--config --socket --server --token-file --ca --color --role --name --expires --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--role')
        __porchlight_add_completions -W 'read'$'\n''agent'$'\n''admin'
        return
        ;;
    '--campaign')
        return
        ;;
    '--name')
        return
        ;;
    '--expires')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_agent_tokens() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color --format)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_agent_revoke() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_agent_disable() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_agent_enable() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_agent_remove() {
    repeating_flags=()
    non_repeating_flags=(--yes --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --socket --server --token-file --ca --color)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_porchlight_addresses() {
    repeating_flags=()
    non_repeating_flags=(--postfix-map --version -h --help)
    repeating_options=()
    non_repeating_options=(--config)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    esac
}

_porchlight_token() {
    repeating_flags=()
    non_repeating_flags=(--shorten --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --csv --column --expires --check --new-key)
    __porchlight_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--csv')
        return
        ;;
    '--column')
        return
        ;;
    '--expires')
        return
        ;;
    '--check')
        return
        ;;
    '--new-key')
        return
        ;;
    esac
}

_porchlight_preview() {
    repeating_flags=()
    non_repeating_flags=(--neutral --confirmed --version -h --help)
    repeating_options=()
    non_repeating_options=(--config --locale --kind --at --message --promise --format --all)
    __porchlight_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--locale')
        return
        ;;
    '--kind')
        __porchlight_add_completions -W 'acknowledgement'$'\n''question'$'\n''complaint'$'\n''callback'$'\n''order'$'\n''unsubscribe'$'\n''slip'
        return
        ;;
    '--at')
        return
        ;;
    '--message')
        return
        ;;
    '--promise')
        __porchlight_add_completions -W 'measured'$'\n''sure'$'\n''target'$'\n''none'
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''html'$'\n''eml'
        return
        ;;
    '--all')
        return
        ;;
    esac
}

_porchlight_rehearse() {
    repeating_flags=()
    non_repeating_flags=(--assume-proven --version -h --help)
    repeating_options=(--from)
    non_repeating_options=(--config --socket --server --token-file --ca --color --last --campaign --doubtful --format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--socket')
        __porchlight_add_completions -f
        return
        ;;
    '--server')
        return
        ;;
    '--token-file')
        __porchlight_add_completions -f
        return
        ;;
    '--ca')
        __porchlight_add_completions -f
        return
        ;;
    '--color')
        __porchlight_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--from')
        return
        ;;
    '--last')
        return
        ;;
    '--campaign')
        return
        ;;
    '--doubtful')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_template() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    variables|show)
        # Offer subcommand argument completions
        "_porchlight_template_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'variables show' -- "${cur}"))
        ;;
    esac
}

_porchlight_template_variables() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format)
    __porchlight_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--format')
        __porchlight_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_porchlight_template_show() {
    repeating_flags=()
    non_repeating_flags=(--html --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __porchlight_offer_flags_options 2

    # Offer positional completions
    case "${positional_number}" in
    2)
        __porchlight_add_completions -W 'en'$'\n''de'$'\n''fr'$'\n''es'$'\n''it'$'\n''pt'$'\n''nl'$'\n''pl'$'\n''sv'$'\n''da'
        return
        ;;
    esac
}

_porchlight_explain() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--config --mail-from --rcpt-to --format --files-from)
    __porchlight_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--config')
        __porchlight_add_completions -f
        return
        ;;
    '--mail-from')
        return
        ;;
    '--rcpt-to')
        return
        ;;
    '--format')
        __porchlight_add_completions -W 'text'$'\n''ndjson'$'\n''summary'
        return
        ;;
    '--files-from')
        return
        ;;
    esac
}

_porchlight_help() {
    local below=''
    case "${unparsed_words[*]::${#unparsed_words[@]} - 1}" in
    '') below='serve demo check doctor backup restore integrity queue customer touch events campaigns outbox acks unsubscribes holds webhook handoff export erase agent addresses token preview rehearse template explain' ;;
    'queue') below='list next show search files claim extend release assign reply saved answered resolve reopen snooze hand-over note label merge split move lane sender undo' ;;
    'outbox') below='list flush hold unhold drop' ;;
    'acks') below='pause resume' ;;
    'unsubscribes') below='list confirm' ;;
    'holds') below='list show add end' ;;
    'webhook') below='list test deliveries replay pause resume' ;;
    'handoff') below='list retry' ;;
    'export') below='conversations messages mbox maildir csv raw' ;;
    'agent') below='add list show passwd change token tokens revoke disable enable remove' ;;
    'template') below='variables show' ;;
    esac
    COMPREPLY+=($(compgen -W "${below}" -- "${cur}"))
}

complete -o filenames -F _porchlight porchlight
