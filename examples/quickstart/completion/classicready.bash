# Completes the options of classicready. In bash: source this file. In zsh, before that:
#   autoload -U +X bashcompinit && bashcompinit
_classicready() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local last=${word##*,}
    local listed=${word%"$last"}
    COMPREPLY=()
    case $before in
        --out) local IFS=$'\n'; COMPREPLY=($(compgen -d -- "$word")); return ;;
        --only) COMPREPLY=($(compgen -P "$listed" -W "findings.csv junit.xml plan report.html report.json report.md report.sarif rules" -- "$last")); return ;;
        --target) COMPREPLY=($(compgen -W "current platform" -- "$word")); return ;;
        --as-of) return ;;
        --assume-absent) COMPREPLY=($(compgen -P "$listed" -W "gateways gateway-connections network-security-groups route-tables reserved-ips disks images application-gateways affinity-groups certificates expressroute-circuits azure-resources role-assignments blobs" -- "$last")); return ;;
        --target-subscription) return ;;
        --target-virtual-network) return ;;
        --operator) return ;;
        --location) return ;;
        --option) return ;;
        --waivers) local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --today) return ;;
        --fail-on) COMPREPLY=($(compgen -W "blocker warning unknown never" -- "$word")); return ;;
        --baseline) local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$word")); return ;;
        --subscription) return ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--out --only --target --as-of --assume-absent --target-subscription --target-virtual-network --operator --location --option --waivers --today --lenient --fail-on --baseline --subscription --redact --help --version" -- "$word"))
    else
        [[ $COMP_CWORD -eq 1 ]] && COMPREPLY=($(compgen -W "rules" -- "$word"))
        local IFS=$'\n'
        COMPREPLY+=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _classicready classicready
