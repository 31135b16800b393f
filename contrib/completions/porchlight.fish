function __porchlight_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __porchlight_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __porchlight_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __porchlight_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __porchlight_parse_tokens -S
    set -l unparsed_tokens (__porchlight_tokens -pc)
    switch $unparsed_tokens[1]
    case 'porchlight'
        __porchlight_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'serve'
            __porchlight_parse_subcommand 0 'config=' 'log-level=' 'user=' 'log-format=' 'version' 'h/help'
        case 'demo'
            __porchlight_parse_subcommand 0 'dir=' 'keep' 'once' 'port=' 'certificates=' 'version' 'h/help'
        case 'check'
            __porchlight_parse_subcommand 0 'config=' 'format=' 'version' 'h/help'
        case 'doctor'
            __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'roundtrip' 'campaign=' 'patience=' 'format=' 'version' 'h/help'
        case 'backup'
            __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
        case 'restore'
            __porchlight_parse_subcommand 1 'config=' 'replace' 'version' 'h/help'
        case 'integrity'
            __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
        case 'queue'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=+' 'label=+' 'language=+' 'lane=+' 'sign=+' 'assigned=' 'state=+' 'snoozed' 'limit=' 'format=' 'version' 'h/help'
            case 'next'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'campaign=+' 'label=+' 'language=+' 'lane=+' 'sign=+' 'assigned=' 'lease=' 'wait' 'format=' 'version' 'h/help'
            case 'show'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'timeline' 'whole' 'format=' 'version' 'h/help'
            case 'search'
                __porchlight_parse_subcommand -r 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'limit=' 'format=' 'version' 'h/help'
            case 'files'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'save=' 'format=' 'version' 'h/help'
            case 'claim'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'lease=' 'take-over' 'version' 'h/help'
            case 'extend'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'lease=' 'version' 'h/help'
            case 'release'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'version' 'h/help'
            case 'assign'
                __porchlight_parse_subcommand 2 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'version' 'h/help'
            case 'reply'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'file=' 'attach=+' 'saved=' 'language=' 'subject=' 'resolve' 'preview' 'take-over' 'version' 'h/help'
            case 'saved'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
            case 'answered'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'version' 'h/help'
            case 'resolve'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'answered' 'version' 'h/help'
            case 'reopen'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'version' 'h/help'
            case 'snooze'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'until=' 'wake' 'version' 'h/help'
            case 'hand-over'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'to=' 'version' 'h/help'
            case 'note'
                __porchlight_parse_subcommand -r 2 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'version' 'h/help'
            case 'label'
                __porchlight_parse_subcommand -r 2 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'add=+' 'remove=+' 'version' 'h/help'
            case 'merge'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'into=' 'version' 'h/help'
            case 'split'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'message=+' 'version' 'h/help'
            case 'move'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'to=' 'version' 'h/help'
            case 'lane'
                __porchlight_parse_subcommand 2 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'version' 'h/help'
            case 'sender'
                __porchlight_parse_subcommand 2 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'name=' 'version' 'h/help'
            case 'undo'
                __porchlight_parse_subcommand 2 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'format=' 'version' 'h/help'
            end
        case 'customer'
            __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
        case 'touch'
            __porchlight_parse_subcommand -r 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'channel=' 'out' 'answered' 'conversation=' 'campaign=' 'at=' 'reference=' 'format=' 'version' 'h/help'
        case 'events'
            __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'f/follow' 'after=' 'kind=+' 'conversation=' 'format=' 'version' 'h/help'
        case 'campaigns'
            __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
        case 'outbox'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'state=' 'limit=' 'format=' 'version' 'h/help'
            case 'flush'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            case 'hold'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            case 'unhold'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            case 'drop'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            end
        case 'acks'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'pause'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            case 'resume'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            end
        case 'unsubscribes'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=' 'all' 'format=' 'version' 'h/help'
            case 'confirm'
                __porchlight_parse_subcommand -r 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=' 'csv=' 'version' 'h/help'
            end
        case 'holds'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=' 'since=' 'all' 'format=' 'version' 'h/help'
            case 'show'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
            case 'add'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'reason=' 'campaign=' 'version' 'h/help'
            case 'end'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'campaign=' 'version' 'h/help'
            end
        case 'webhook'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
            case 'test'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
            case 'deliveries'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'state=' 'limit=' 'format=' 'version' 'h/help'
            case 'replay'
                __porchlight_parse_subcommand 2 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'dead' 'from=' 'version' 'h/help'
            case 'pause'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'reason=' 'version' 'h/help'
            case 'resume'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            end
        case 'handoff'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'state=' 'limit=' 'format=' 'version' 'h/help'
            case 'retry'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'all' 'version' 'h/help'
            end
        case 'export'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'conversations'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=+' 'lane=+' 'state=+' 'since=' 'until=' 'after=' 'cursor-file=' 'o/output=' 'version' 'h/help'
            case 'messages'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=+' 'lane=+' 'state=+' 'since=' 'until=' 'after=' 'cursor-file=' 'o/output=' 'raw' 'version' 'h/help'
            case 'mbox'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=+' 'lane=+' 'state=+' 'since=' 'until=' 'after=' 'cursor-file=' 'o/output=' 'version' 'h/help'
            case 'maildir'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=+' 'lane=+' 'state=+' 'since=' 'until=' 'after=' 'cursor-file=' 'version' 'h/help'
            case 'csv'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'campaign=+' 'lane=+' 'state=+' 'since=' 'until=' 'after=' 'cursor-file=' 'o/output=' 'version' 'h/help'
            case 'raw'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            end
        case 'erase'
            __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'agent=' 'dry-run' 'yes' 'format=' 'version' 'h/help'
        case 'agent'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'add'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'role=' 'campaign=+' 'password-stdin' 'display-name=' 'address=' 'password' 'format=' 'version' 'h/help'
            case 'list'
                __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
            case 'show'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'format=' 'version' 'h/help'
            case 'passwd'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'password-stdin' 'keep-tokens' 'version' 'h/help'
            case 'change'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'role=' 'campaign=+' 'all-campaigns' 'display-name=' 'address=' 'version' 'h/help'
            case 'token'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'role=' 'campaign=+' 'name=' 'expires=' 'format=' 'version' 'h/help'
            case 'tokens'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'all' 'format=' 'version' 'h/help'
            case 'revoke'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            case 'disable'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            case 'enable'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'version' 'h/help'
            case 'remove'
                __porchlight_parse_subcommand 1 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'yes' 'version' 'h/help'
            end
        case 'addresses'
            __porchlight_parse_subcommand 0 'config=' 'postfix-map' 'version' 'h/help'
        case 'token'
            __porchlight_parse_subcommand 3 'config=' 'csv=' 'column=' 'shorten' 'expires=' 'check=' 'new-key=' 'version' 'h/help'
        case 'preview'
            __porchlight_parse_subcommand 1 'config=' 'locale=' 'kind=' 'at=' 'message=' 'neutral' 'promise=' 'confirmed' 'format=' 'all=' 'version' 'h/help'
        case 'rehearse'
            __porchlight_parse_subcommand 0 'config=' 'socket=' 'server=' 'token-file=' 'ca=' 'color=' 'from=+' 'last=' 'campaign=' 'assume-proven' 'doubtful=' 'format=' 'version' 'h/help'
        case 'template'
            __porchlight_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'variables'
                __porchlight_parse_subcommand 0 'format=' 'version' 'h/help'
            case 'show'
                __porchlight_parse_subcommand 2 'html' 'version' 'h/help'
            end
        case 'explain'
            __porchlight_parse_subcommand -r 1 'config=' 'mail-from=' 'rcpt-to=' 'format=' 'files-from=' 'version' 'h/help'
        case 'help'
            __porchlight_parse_subcommand -r 1 'version'
        end
    end
end

function __porchlight_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __porchlight_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __porchlight_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __porchlight_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__porchlight_tokens -p)
    if test -z "$(__porchlight_tokens -t)"
        set -l index (count (__porchlight_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'porchlight' -f
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'serve' -d 'Run the gateway.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'demo' -d 'Run a complete throw-away gateway with a sample campaign, and show what becomes of a handful of replies.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'check' -d 'Find every problem in the configuration and its templates.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'doctor' -d 'Look at everything that the gateway depends on, and say what to do about it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'backup' -d 'Copy all that is kept into one file, while the gateway works.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'restore' -d 'Bring a backup back, while no gateway runs.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'integrity' -d 'Read all of the store and say what is damaged; changes nothing.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'queue' -d 'See and work the conversations that wait for a person.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'customer' -d 'Show a customer\'s conversations, and what was said by other ways.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'touch' -d 'Keep what was said by telephone, in a shop or elsewhere on a customer\'s timeline.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'events' -d 'Show what happened, and with --follow what happens, as it happens.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'campaigns' -d 'List the campaigns with their addresses, what waits, and which ways to reach people are open now.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'outbox' -d 'See and steer mail that is still to go out.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'acks' -d 'Stop and restart all acknowledgements.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'unsubscribes' -d 'Who wants no more mail, and what became of it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'holds' -d 'Who gets no marketing now, and why.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'webhook' -d 'Systems that are told what happens: how they do, tests, and what they did not take.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'handoff' -d 'Customers\' messages that are handed on to a helpdesk by mail.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'export' -d 'Take conversations and mail out.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'erase' -d 'Remove a person\'s content from the whole store, and certify it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'agent' -d 'Who may come in, with which tokens, and what they may do.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'addresses' -d 'Print every address that is accepted.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'token' -d 'Mint reply addresses that say which mailing is answered. Needs no running gateway.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'preview' -d 'Show what a customer would get.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'rehearse' -d 'Say what would have been answered, what not and why: run it before going live. Sends nothing.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'template' -d 'What templates may name, and the built-in words to begin with.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'explain' -d 'Say what would be made of message files, and why. Needs no running gateway.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" log-level' -l 'log-level' -d 'What is logged to standard error: debug, info, notice, warning, error.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" log-level' -l 'log-level' -rfka 'debug info notice warning error'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" user' -l 'user' -d 'Become this user after the ports are bound; started as root.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" log-format' -l 'log-format' -d 'How it is written: text, json, journal (for journald), auto.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" log-format' -l 'log-format' -rfka 'text json journal auto'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight serve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight demo" dir' -l 'dir' -d 'Where to put it. Default: a new temporary directory.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight demo" keep' -l 'keep' -d 'Keep the directory at the end.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight demo" once' -l 'once' -d 'End after the replies were shown.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight demo" port' -l 'port' -d 'The SMTP port on 127.0.0.1. Default: 2525 if it is free.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight demo" certificates' -l 'certificates' -d 'A folder with server.pem and server.key for STARTTLS. Default: a certificate made for the demo.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight demo" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight demo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight check" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight check" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight check" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight check" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" roundtrip' -l 'roundtrip' -d 'Also mail ourselves through the smarthost.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" campaign' -l 'campaign' -d 'The campaign that --roundtrip mails to. Default: the first.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" patience' -l 'patience' -d 'Seconds that the mail may take to come back.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight backup" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight restore" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight restore" replace' -l 'replace' -d 'Move what is in the data directory aside; without it the directory must be empty.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight restore" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight restore" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight integrity" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'list' -d 'List conversations in the order in which they are to be dealt with.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'next' -d 'Claim the conversation that is to be dealt with first, and show it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'show' -d 'Show a conversation: messages, answers, notes, what happened.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'search' -d 'Find conversations by words and filters, the best first.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'files' -d 'List the files that the customer attached, or save them.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'claim' -d 'Take a conversation, so that nobody else answers it as well.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'extend' -d 'Hold a claimed conversation longer.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'release' -d 'Give a claimed conversation back to the queue.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'assign' -d 'Say whose conversation it is, also while nobody has it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'reply' -d 'Write to the customer.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'saved' -d 'List the saved replies of a conversation\'s campaign.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'answered' -d 'Say that a person of yours has answered, by telephone or by another way.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'resolve' -d 'Mark a conversation as dealt with.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'reopen' -d 'Put a conversation back into the queue.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'snooze' -d 'Let a conversation rest until a time, or until the customer writes again.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'hand-over' -d 'Give a conversation to a system whose answers are not seen here.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'note' -d 'Write a note for one another; the customer never sees it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'label' -d 'Add and remove labels.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'merge' -d 'Make a conversation\'s messages those of another one.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'split' -d 'Make a conversation of its own from some messages of one.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'move' -d 'Move a conversation to another campaign.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'lane' -d 'Correct what triage made of a conversation: “this is a person”, or is none.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'sender' -d 'Say who the customer really is, such as of forwarded mail.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue" -eq 1' -fa 'undo' -d 'Take a change back.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'campaign' -d 'Only this campaign; may be given more than once.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'label' -d 'Only with this label; of several, with all of them.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'language' -d 'Only in this language: en, de, …' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'lane' -d 'Only in this lane: person, thanks, unreadable, …'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'lane' -rfka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'sign' -d 'Only with this sign: complaint, callback, order, unsubscribe.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'sign' -rfka 'complaint callback order unsubscribe'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" assigned' -l 'assigned' -d 'Only those assigned to this agent; “nobody”: to none.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'state' -d 'waiting, claimed, answered, handed-over or resolved; may be given more than once. Default: waiting and claimed.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list"' -l 'state' -rfka 'waiting claimed answered handed-over resolved'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" snoozed' -l 'snoozed' -d 'Also those that sleep until a time.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" limit' -l 'limit' -d 'At most so many.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next"' -l 'campaign' -d 'Only this campaign; may be given more than once.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next"' -l 'label' -d 'Only with this label; of several, with all of them.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next"' -l 'language' -d 'Only in this language: en, de, …' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next"' -l 'lane' -d 'Only in this lane: person, thanks, unreadable, …'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next"' -l 'lane' -rfka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next"' -l 'sign' -d 'Only with this sign: complaint, callback, order, unsubscribe.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next"' -l 'sign' -rfka 'complaint callback order unsubscribe'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" assigned' -l 'assigned' -d 'Only those assigned to this agent; “nobody”: to none.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" lease' -l 'lease' -d 'For how long: 10m, 2h, at most 24h. Default: what the gateway\'s configuration says.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" wait' -l 'wait' -d 'Wait until one comes.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue next" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue show" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" timeline' -l 'timeline' -d 'All that happened, in the order of time, with all mail that went out.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" whole' -l 'whole' -d 'Show the whole text of each message, with what it quotes.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" limit' -l 'limit' -d 'At most so many, up to 100.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue files" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" save' -l 'save' -d 'Save all of them in this folder, which must be there.' -rfa '(__porchlight_complete_directories)'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue files" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" lease' -l 'lease' -d 'For how long: 10m, 2h, at most 24h. Default: what the gateway\'s configuration says.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" take-over' -l 'take-over' -d 'Also from who has it now.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue claim" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue claim" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" lease' -l 'lease' -d 'For how long: 10m, 2h, at most 24h. Default: what the gateway\'s configuration says.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue extend" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue extend" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue release" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue release" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue assign" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue assign" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue reply" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" file' -l 'file' -d 'Read the text from this file; “-”: from standard input.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply"' -l 'attach' -d 'Attach this file; may be given more than once.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" saved' -l 'saved' -d 'Send this saved reply; a text from --file comes below it. See: porchlight queue saved' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" language' -l 'language' -d 'The language of what stands around your text: en, de, … Default: the customer\'s.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" language' -l 'language' -rfka 'en de fr es it pt nl pl sv da'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" subject' -l 'subject' -d 'Default: the customer\'s, after “Re:”.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" resolve' -l 'resolve' -d 'And mark it as dealt with.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" preview' -l 'preview' -d 'Send nothing; show the whole mail as it would be.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" take-over' -l 'take-over' -d 'Claim it even from who has it now.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reply" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue saved" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue saved" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue answered" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue answered" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue resolve" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" answered' -l 'answered' -d 'The customer has got an answer: as “queue answered”, and done.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue resolve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue reopen" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue reopen" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue snooze" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" until' -l 'until' -d 'Until when, in this machine\'s time zone.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" wake' -l 'wake' -d 'Wake it now.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue snooze" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue hand-over" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" to' -l 'to' -d 'To which system, in a word.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue hand-over" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue note" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue note" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label"' -l 'add' -d 'Add this one, as “+label”.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label"' -l 'remove' -d 'Remove this one, as “-label”.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue label" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue label" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue merge" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" into' -l 'into' -d 'The other conversation, which stays.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue merge" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue split" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split"' -l 'message' -d 'The id of a message, or the beginning of it; may be given more than once.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue split" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue move" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" to' -l 'to' -d 'The campaign\'s id; see: porchlight campaigns' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue move" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue lane" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue lane" -eq 2' -fka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue lane" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue sender" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" name' -l 'name' -d 'The customer\'s name.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue sender" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight queue undo" -eq 1' -fka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight queue undo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight customer" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" channel' -l 'channel' -d 'How you spoke: phone, shop, chat, mail, visit, other.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" channel' -l 'channel' -rfka 'phone shop chat mail visit other'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" out' -l 'out' -d 'You came to the customer. Default: the customer came to you.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" answered' -l 'answered' -d 'It was the answer that the customer of the conversation waited for.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" conversation' -l 'conversation' -d 'The conversation that it was about.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" campaign' -l 'campaign' -d 'The campaign that it was about.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" at' -l 'at' -d 'When it was, RFC 3339. Default: now.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" reference' -l 'reference' -d 'What the other system calls it.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight touch" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" f follow' -l 'follow' -s 'f' -d 'Go on until it is stopped.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" after' -l 'after' -d 'Begin behind this event, by the id of its line; 0: at the beginning. Default: 0, with --follow now.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events"' -l 'kind' -d 'Only of this kind, such as conversation.claimed; may be given more than once.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events"' -l 'kind' -rfka 'reply.kept reply.other-sender unsubscribe.requested unsubscribe.confirmed unsubscribe.failed mailing.complained mailing.bounced fuse.tripped conversation.claimed conversation.released conversation.lease-lapsed conversation.resolved conversation.answered conversation.handed-over promise.made promise.kept promise.broken promise.withdrawn slip.queued outbox.attempted outbox.sent outbox.deferred outbox.ambiguous outbox.failed outbox.unknown outbox.bounced outbox.reported outbox.held outbox.unheld outbox.dropped acknowledgements.paused acknowledgements.resumed answer.queued answer.taken-back answer.bounced answer.delayed answer.delivered answer.absent answer.seen hold.started hold.ended person.erased retention.ended hand-off.queued hand-off.taken hand-off.failed digest.sent conversation.taken-over conversation.extended conversation.assigned conversation.noted conversation.labelled conversation.snoozed conversation.woken conversation.reopened conversation.seen conversation.wrote-again conversation.merged conversation.split conversation.moved conversation.lane-corrected conversation.sender-corrected conversation.undone conversation.touched account.added account.changed account.removed token.issued token.revoked login.done login.failed login.blocked webhook.paused webhook.resumed'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" conversation' -l 'conversation' -d 'Only of this conversation.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight events" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight campaigns" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight outbox" -eq 1' -fa 'list' -d 'List what is not out yet, and what failed.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight outbox" -eq 1' -fa 'flush' -d 'Try now instead of at the next time.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight outbox" -eq 1' -fa 'hold' -d 'Keep mail back until “unhold”.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight outbox" -eq 1' -fa 'unhold' -d 'Let held mail go out.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight outbox" -eq 1' -fa 'drop' -d 'Never send it. The row stays, as dropped.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" state' -l 'state' -d 'queued, attempted, sent, failed, unknown, expired, held, dropped. Default: all but sent and dropped.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" state' -l 'state' -rfka 'queued attempted sent failed unknown expired held dropped'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" limit' -l 'limit' -d 'At most so many.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox flush" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox hold" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox unhold" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight outbox drop" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight acks" -eq 1' -fa 'pause' -d 'Send no acknowledgement until “resume”.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight acks" -eq 1' -fa 'resume' -d 'Send acknowledgements again.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks pause" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight acks resume" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight unsubscribes" -eq 1' -fa 'list' -d 'List the wishes that nobody has confirmed yet.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight unsubscribes" -eq 1' -fa 'confirm' -d 'Say that the list\'s owner has taken addresses off the list.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" campaign' -l 'campaign' -d 'Only this campaign.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" all' -l 'all' -d 'Also those that are confirmed.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" format' -l 'format' -d 'How to print: text, csv, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" format' -l 'format' -rfka 'text csv json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" campaign' -l 'campaign' -d 'The campaign.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" csv' -l 'csv' -d 'A CSV file with a column “address”, as “list --format csv” writes it.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight unsubscribes confirm" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight holds" -eq 1' -fa 'list' -d 'List the holds that stand.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight holds" -eq 1' -fa 'show' -d 'Say whether one address may get marketing now.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight holds" -eq 1' -fa 'add' -d 'Put somebody on hold, until it is ended by hand.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight holds" -eq 1' -fa 'end' -d 'End all holds of an address.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" campaign' -l 'campaign' -d 'Only this campaign.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" since' -l 'since' -d 'Only those that began or ended then or later: 2026-11-01T00:00:00Z.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" all' -l 'all' -d 'Also those that ended.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" format' -l 'format' -d 'How to print: text, csv, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" format' -l 'format' -rfka 'text csv json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" reason' -l 'reason' -d 'Why, for people.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" campaign' -l 'campaign' -d 'Which campaign it is noted for.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" campaign' -l 'campaign' -d 'Only those of this campaign.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight holds end" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight webhook" -eq 1' -fa 'list' -d 'List the endpoints.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight webhook" -eq 1' -fa 'test' -d 'Send an endpoint a signed test event now, and print what came back.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight webhook" -eq 1' -fa 'deliveries' -d 'List what an endpoint was sent or is to be sent, the newest first.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight webhook" -eq 1' -fa 'replay' -d 'Send events again, with the ids that they had.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight webhook" -eq 1' -fa 'pause' -d 'Send an endpoint nothing; what happens meanwhile is kept for it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight webhook" -eq 1' -fa 'resume' -d 'Send to an endpoint again, first what it missed.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook test" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" state' -l 'state' -d 'Only these: waiting, delivered, dead.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" state' -l 'state' -rfka 'waiting delivered dead'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" limit' -l 'limit' -d 'How many, at most 1000.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook deliveries" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" dead' -l 'dead' -d 'All that were given up.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" from' -l 'from' -d 'All that happened since this time (RFC 3339).' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook replay" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" reason' -l 'reason' -d 'Why, for other admins.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook pause" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight webhook resume" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight handoff" -eq 1' -fa 'list' -d 'List the messages, the newest first.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight handoff" -eq 1' -fa 'retry' -d 'Hand on again what was not taken.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" state' -l 'state' -d 'Only these: waiting, taken, failed.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" state' -l 'state' -rfka 'waiting taken failed'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" limit' -l 'limit' -d 'How many, at most 1000.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" all' -l 'all' -d 'All that failed.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight handoff retry" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight export" -eq 1' -fa 'conversations' -d 'Conversations with their messages, promises and events, one JSON object a line.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight export" -eq 1' -fa 'messages' -d 'Messages with their texts, one JSON object a line.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight export" -eq 1' -fa 'mbox' -d 'Messages as one mbox file (mboxrd), our Received and Return-Path fields on top.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight export" -eq 1' -fa 'maildir' -d 'Messages as a Maildir; those that are in it already are left as they are.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight export" -eq 1' -fa 'csv' -d 'Conversations as a table for spreadsheets, without what was written.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight export" -eq 1' -fa 'raw' -d 'Every stored message as received, each followed by one octet 0x1E.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations"' -l 'campaign' -d 'Only of this campaign; may be given several times.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations"' -l 'lane' -d 'Only of this lane, such as person; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations"' -l 'lane' -rfka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations"' -l 'state' -d 'Only conversations in this state, such as waiting; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations"' -l 'state' -rfka 'waiting claimed answered handed-over resolved'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" since' -l 'since' -d 'Only messages that came, or conversations that began, from this time on: 2026-11-21 or RFC 3339.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" until' -l 'until' -d 'And before this time.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" after' -l 'after' -d 'Go on after this cursor.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" cursor-file' -l 'cursor-file' -d 'Go on after the cursor in this file if it is there, and keep the cursor there of what was written whole.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" o output' -l 'output' -s 'o' -d 'Append to this file instead of writing to standard output.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export conversations" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages"' -l 'campaign' -d 'Only of this campaign; may be given several times.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages"' -l 'lane' -d 'Only of this lane, such as person; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages"' -l 'lane' -rfka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages"' -l 'state' -d 'Only conversations in this state, such as waiting; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages"' -l 'state' -rfka 'waiting claimed answered handed-over resolved'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" since' -l 'since' -d 'Only messages that came, or conversations that began, from this time on: 2026-11-21 or RFC 3339.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" until' -l 'until' -d 'And before this time.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" after' -l 'after' -d 'Go on after this cursor.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" cursor-file' -l 'cursor-file' -d 'Go on after the cursor in this file if it is there, and keep the cursor there of what was written whole.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" o output' -l 'output' -s 'o' -d 'Append to this file instead of writing to standard output.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" raw' -l 'raw' -d 'With the octets as received, in base64.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export messages" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox"' -l 'campaign' -d 'Only of this campaign; may be given several times.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox"' -l 'lane' -d 'Only of this lane, such as person; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox"' -l 'lane' -rfka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox"' -l 'state' -d 'Only conversations in this state, such as waiting; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox"' -l 'state' -rfka 'waiting claimed answered handed-over resolved'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" since' -l 'since' -d 'Only messages that came, or conversations that began, from this time on: 2026-11-21 or RFC 3339.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" until' -l 'until' -d 'And before this time.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" after' -l 'after' -d 'Go on after this cursor.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" cursor-file' -l 'cursor-file' -d 'Go on after the cursor in this file if it is there, and keep the cursor there of what was written whole.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" o output' -l 'output' -s 'o' -d 'Append to this file instead of writing to standard output.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export mbox" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir"' -l 'campaign' -d 'Only of this campaign; may be given several times.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir"' -l 'lane' -d 'Only of this lane, such as person; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir"' -l 'lane' -rfka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir"' -l 'state' -d 'Only conversations in this state, such as waiting; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir"' -l 'state' -rfka 'waiting claimed answered handed-over resolved'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" since' -l 'since' -d 'Only messages that came, or conversations that began, from this time on: 2026-11-21 or RFC 3339.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" until' -l 'until' -d 'And before this time.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" after' -l 'after' -d 'Go on after this cursor.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" cursor-file' -l 'cursor-file' -d 'Go on after the cursor in this file if it is there, and keep the cursor there of what was written whole.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export maildir" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv"' -l 'campaign' -d 'Only of this campaign; may be given several times.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv"' -l 'lane' -d 'Only of this lane, such as person; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv"' -l 'lane' -rfka 'person thanks unsubscribe auto-reply bounce feedback-report bulk challenge spam empty unreadable'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv"' -l 'state' -d 'Only conversations in this state, such as waiting; may be given several times.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv"' -l 'state' -rfka 'waiting claimed answered handed-over resolved'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" since' -l 'since' -d 'Only messages that came, or conversations that began, from this time on: 2026-11-21 or RFC 3339.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" until' -l 'until' -d 'And before this time.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" after' -l 'after' -d 'Go on after this cursor.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" cursor-file' -l 'cursor-file' -d 'Go on after the cursor in this file if it is there, and keep the cursor there of what was written whole.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" o output' -l 'output' -s 'o' -d 'Append to this file instead of writing to standard output.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export csv" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight export raw" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" agent' -l 'agent' -d 'Who works: the agent\'s name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token\'s agent.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" dry-run' -l 'dry-run' -d 'Only say what would go.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" yes' -l 'yes' -d 'Do not ask first; needed where there is no terminal to ask at.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight erase" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'add' -d 'Add an agent.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'list' -d 'List all agents.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'show' -d 'Show an agent and the tokens.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'passwd' -d 'Set an agent\'s password.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'change' -d 'Change an agent\'s role, campaigns or name.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'token' -d 'Make a token for an agent; it is shown only now.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'tokens' -d 'List tokens, with when they were used last.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'revoke' -d 'End a token at once.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'disable' -d 'Keep an agent out: sessions and tokens end at once.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'enable' -d 'Let an agent in again; tokens have to be made anew.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight agent" -eq 1' -fa 'remove' -d 'Remove an agent, with tokens and sessions.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" role' -l 'role' -d 'read, agent or admin.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" role' -l 'role' -rfka 'read agent admin'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add"' -l 'campaign' -d 'Only this campaign; may be given more than once. Default: all.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" password-stdin' -l 'password-stdin' -d 'Read the password from the first line of standard input instead of asking.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" display-name' -l 'display-name' -d 'What customers may read as the sender\'s name. Default: the name.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" address' -l 'address' -d 'The agent\'s mail address.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" password' -l 'password' -d 'Ask for a password.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" password-stdin' -l 'password-stdin' -d 'Read the password from the first line of standard input instead of asking.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" keep-tokens' -l 'keep-tokens' -d 'The agent\'s tokens stay good.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent passwd" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" role' -l 'role' -d 'read, agent or admin.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" role' -l 'role' -rfka 'read agent admin'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change"' -l 'campaign' -d 'Only this campaign; may be given more than once. Default: all.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" all-campaigns' -l 'all-campaigns' -d 'All campaigns.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" display-name' -l 'display-name' -d 'What customers may read as the sender\'s name.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" address' -l 'address' -d 'The agent\'s mail address; empty for none.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent change" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" role' -l 'role' -d 'read, agent or admin.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" role' -l 'role' -rfka 'read agent admin'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token"' -l 'campaign' -d 'Only this campaign; may be given more than once. Default: all.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" name' -l 'name' -d 'What it is for. Default: the day.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" expires' -l 'expires' -d 'After which time it ends: 12h, 90d, 1y. Default: never.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent token" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" all' -l 'all' -d 'Also those that are revoked.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent tokens" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent revoke" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent disable" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent enable" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" yes' -l 'yes' -d 'Do not ask first; needed where there is no terminal to ask at.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight agent remove" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight addresses" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight addresses" postfix-map' -l 'postfix-map' -d 'As a map for Postfix: “address OK” lines for postmap(1).'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight addresses" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight addresses" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" csv' -l 'csv' -d 'A CSV file of recipients; it is printed with the columns reply_to and list_unsubscribe added.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" column' -l 'column' -d 'The column of the CSV file that says who the recipient is.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" shorten' -l 'shorten' -d 'Put a short code in the place of each recipient\'s name, and the code into a column of its own.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" expires' -l 'expires' -d 'The last day on which it is valid (YYYY-MM-DD). Default: for ever.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" check' -l 'check' -d 'Say what an address says.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" new-key' -l 'new-key' -d 'Make a key, and write it to a new file.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight token" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" locale' -l 'locale' -d 'The language, such as en or de. Default: the message\'s, else the campaign\'s.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" kind' -l 'kind' -d 'What the customer wants: acknowledgement, question, complaint, callback, order, unsubscribe, slip. Default: as the message is understood.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" kind' -l 'kind' -rfka 'acknowledgement question complaint callback order unsubscribe slip'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" at' -l 'at' -d 'The moment it is sent at (RFC 3339). Default: now.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" message' -l 'message' -d 'A message file to answer. Default: an example.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" neutral' -l 'neutral' -d 'As for an unproven sender: nothing of the message is repeated.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" promise' -l 'promise' -d 'What is promised: measured, sure, target, none. Default: the campaign\'s target, if it has one.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" promise' -l 'promise' -rfka 'measured sure target none'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" confirmed' -l 'confirmed' -d 'Unsubscribing: the list owner\'s system has confirmed it.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" format' -l 'format' -d 'How to print: text, html, eml.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" format' -l 'format' -rfka 'text html eml'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" all' -l 'all' -d 'Write every kind in every language, with an index page, into this folder.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight preview" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" socket' -l 'socket' -d 'The running gateway\'s socket. Default: porchlight.sock in the configuration\'s data directory.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" server' -l 'server' -d 'A gateway elsewhere, such as https://mail.example.com:8443, asked with the token in PORCHLIGHT_TOKEN. Default: PORCHLIGHT_SERVER.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" token-file' -l 'token-file' -d 'A file with the token, instead of PORCHLIGHT_TOKEN.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" ca' -l 'ca' -d 'A PEM file with the authority that signed the server\'s certificate. Default: those that the system trusts.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" color' -l 'color' -d 'Colours: auto (on a terminal, unless NO_COLOR is set), always, never.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" color' -l 'color' -rfka 'auto always never'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse"' -l 'from' -d 'Message files, a folder of them, a Maildir, or a mailbox file; may be given several times.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" last' -l 'last' -d 'What the running gateway took in that time, such as 7d or 12h.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" campaign' -l 'campaign' -d 'Take all messages as sent to this campaign. Default: by their recipients, else the first.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" assume-proven' -l 'assume-proven' -d 'Take senders as proven where nothing says otherwise.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" doubtful' -l 'doubtful' -d 'How many doubtful ones are listed at most.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight rehearse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight template" -eq 1' -fa 'variables' -d 'List everything that a template may name.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight template" -eq 1' -fa 'show' -d 'Print a built-in template, to begin your own with.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template variables" format' -l 'format' -d 'How to print: text, json.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template variables" format' -l 'format' -rfka 'text json'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template variables" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template variables" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_positional "porchlight template show" -eq 1' -fka 'en de fr es it pt nl pl sv da'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template show" html' -l 'html' -d 'The HTML template instead of the text.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template show" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight template show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" config' -l 'config' -d 'The configuration file. Default: PORCHLIGHT_CONFIG, else porchlight.yaml here, else /etc/porchlight/porchlight.yaml.' -rF
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" mail-from' -l 'mail-from' -d 'The envelope sender; \'<>\' for the null sender. Default: Return-Path, else From.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" rcpt-to' -l 'rcpt-to' -d 'The envelope recipient. Default: assumed to be a valid campaign address.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" format' -l 'format' -d 'How to print: text, ndjson, or summary (how many messages fell under which rule).'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" format' -l 'format' -rfka 'text ndjson summary'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" files-from' -l 'files-from' -d 'A file with the names of further message files, a line each; “-” for standard input.' -rfka ''
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" version' -l 'version' -d 'Show the version.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight explain" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'porchlight' -n '__porchlight_should_offer_completions_for_flags_or_options "porchlight help" version' -l 'version' -d 'Show the version.'

complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help"' -fka 'serve demo check doctor backup restore integrity queue customer touch events campaigns outbox acks unsubscribes holds webhook handoff export erase agent addresses token preview rehearse template explain'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help queue"' -fka 'list next show search files claim extend release assign reply saved answered resolve reopen snooze hand-over note label merge split move lane sender undo'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help outbox"' -fka 'list flush hold unhold drop'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help acks"' -fka 'pause resume'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help unsubscribes"' -fka 'list confirm'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help holds"' -fka 'list show add end'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help webhook"' -fka 'list test deliveries replay pause resume'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help handoff"' -fka 'list retry'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help export"' -fka 'conversations messages mbox maildir csv raw'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help agent"' -fka 'add list show passwd change token tokens revoke disable enable remove'
complete -c 'porchlight' -n 'test (string join " " -- (__porchlight_tokens -pc)) = "porchlight help template"' -fka 'variables show'
