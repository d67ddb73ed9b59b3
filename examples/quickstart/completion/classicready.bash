# Completes the options of classicready. In bash: source this file. In zsh, before that:
#   autoload -U +X bashcompinit && bashcompinit
_classicready() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    case $before in
        --out) COMPREPLY=($(compgen -d -- "$word")); return ;;
        --only) return ;;
        --target) COMPREPLY=($(compgen -W "current platform" -- "$word")); return ;;
        --as-of) return ;;
        --assume-absent) COMPREPLY=($(compgen -W "gateways gateway-connections network-security-groups route-tables reserved-ips disks images application-gateways affinity-groups certificates expressroute-circuits azure-resources role-assignments blobs" -- "$word")); return ;;
        --target-subscription) return ;;
        --target-virtual-network) return ;;
        --operator) return ;;
        --location) return ;;
        --option) return ;;
        --waivers) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --today) return ;;
        --fail-on) COMPREPLY=($(compgen -W "blocker warning unknown never" -- "$word")); return ;;
        --baseline) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --subscription) return ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--out --only --target --as-of --assume-absent --target-subscription --target-virtual-network --operator --location --option --waivers --today --lenient --fail-on --baseline --subscription --redact --help --version" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
        [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W "rules" -- "$word"))
    fi
}
complete -o filenames -F _classicready classicready
