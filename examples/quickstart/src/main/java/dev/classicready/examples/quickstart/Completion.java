package dev.classicready.examples.quickstart;

import dev.classicready.descriptor.Evidence;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The script that makes shells complete the options: bash as it is, zsh after {@code bashcompinit}. */
final class Completion {
    private Completion() {}

    static String script() {
        return """
                # Completes the options of classicready. In bash: source this file. In zsh, before that:
                #   autoload -U +X bashcompinit && bashcompinit
                _classicready() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
                    case $before in
                %s    esac
                    if [[ $word == -* ]]; then
                        COMPREPLY=($(compgen -W "%s" -- "$word"))
                    else
                        COMPREPLY=($(compgen -f -- "$word"))
                        [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W "rules" -- "$word"))
                    fi
                }
                complete -o filenames -F _classicready classicready
                """.formatted(
                        Arrays.stream(Option.values())
                                .filter(Option::takesValue)
                                .map(Completion::value)
                                .collect(Collectors.joining()),
                        Arrays.stream(Option.values()).map(Option::flag).collect(Collectors.joining(" ")));
    }

    private static String value(Option option) {
        String reply = switch (option) {
            case TARGET, FAIL_ON -> "compgen -W \"" + option.value().replace('|', ' ') + "\"";
            case ASSUME_ABSENT ->
                "compgen -W \""
                        + Arrays.stream(Evidence.values())
                                .filter(Evidence::mayBeAbsent)
                                .map(Evidence::kind)
                                .collect(Collectors.joining(" "))
                        + "\"";
            case OUT -> "compgen -d";
            case WAIVERS, BASELINE -> "compgen -f";
            default -> "";
        };
        String action = reply.isEmpty() ? "" : " COMPREPLY=($(" + reply + " -- \"$word\"));";
        return "        " + option.flag() + ")" + action + " return ;;\n";
    }
}
