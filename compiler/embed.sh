#!/bin/sh
# Writes a C file that holds the given text files as strings: embedded_files[] of embedded.h.
set -eu
echo '#include "embedded.h"'
echo 'const EmbeddedFile embedded_files[] = {'
for file in "$@"; do
    name=${file#compiler/}
    printf '    {"%s",\n' "$name"
    sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/     "/' -e 's/$/\\n"/' "$file"
    echo '    },'
done
echo '    {NULL, NULL}};'
