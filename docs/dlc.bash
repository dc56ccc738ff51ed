# bash completion for dlc
_dlc()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    # "--emit=he" arrives as the words "--emit" "=" "he".
    if [ "$current" = "=" ]; then
        current=
    elif [ "$previous" = "=" ]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
    fi
    case $previous in
    --emit) COMPREPLY=($(compgen -W "c header dot" -- "$current")) ;;
    --dump) COMPREPLY=($(compgen -W "parse check elaborate batch grad simplify fuse rows memory lower" -- "$current")) ;;
    --dump-entry) COMPREPLY=($(compgen -W "train update evaluate prepare predict next show sample initialize generate" -- "$current")) ;;
    --target) COMPREPLY=($(compgen -W "native generic sse2 avx2 avx512 neon" -- "$current")) ;;
    --real) COMPREPLY=($(compgen -W "f32 f64" -- "$current")) ;;
    --memory) COMPREPLY=($(compgen -W "fast small" -- "$current")) ;;
    -o) COMPREPLY=($(compgen -f -- "$current")) ;;
    -I) COMPREPLY=($(compgen -d -- "$current")) ;;
    *)
        if [[ $current == -* ]]; then
            COMPREPLY=($(compgen -W "-o -D -I -MD -v --build --dump= --dump-entry= --emit= --exact --help --list-ops \
                --list-prelude --memory= --naive --name= --predict-batch= --real= --report --target= --tune \
                --version" -- "$current"))
            [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace
        else
            COMPREPLY=($(compgen -f -X '!*.dl' -- "$current") $(compgen -d -- "$current"))
        fi ;;
    esac
}
complete -o filenames -F _dlc dlc
