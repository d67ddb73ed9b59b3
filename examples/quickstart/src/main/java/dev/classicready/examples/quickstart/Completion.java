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
                    local last=${word##*,}
                    local listed=${word%%"$last"}
                    COMPREPLY=()
                    case $before in
                %s    esac
                    if [[ $word == -* ]]; then
                        COMPREPLY=($(compgen -W "%s" -- "$word"))
                    else
                        [[ $COMP_CWORD -eq 1 ]] && COMPREPLY=($(compgen -W "rules" -- "$word"))
                        local IFS=$'\\n'
                        COMPREPLY+=($(compgen -f -- "$word"))
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
            case TARGET, FAIL_ON -> reply("-W \"" + option.value().replace('|', ' ') + "\"", "$word");
            case ASSUME_ABSENT ->
                listed(Arrays.stream(Evidence.values())
                        .filter(Evidence::mayBeAbsent)
                        .map(Evidence::kind)
                        .collect(Collectors.joining(" ")));
            case ONLY -> listed(String.join(" ", OutputFolder.names()));
            case OUT -> files("-d");
            case WAIVERS, BASELINE -> files("-f");
            default -> "";
        };
        String action = reply.isEmpty() ? "" : " " + reply + ";";
        return "        " + option.flag() + ")" + action + " return ;;\n";
    }

    /** One more of words that commas part. */
    private static String listed(String words) {
        return reply("-P \"$listed\" -W \"" + words + "\"", "$last");
    }

    /** Names that may hold spaces. */
    private static String files(String kind) {
        return "local IFS=$'\\n'; " + reply(kind, "$word");
    }

    private static String reply(String what, String begun) {
        return "COMPREPLY=($(compgen " + what + " -- \"" + begun + "\"))";
    }
}
