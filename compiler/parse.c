// parse: a source -> Ast, or the signature of a built-in function.
#include "parser.h"

#include "dl.tab.h"
#include "utf8.h"

// The offset of the first byte that is no text: a NUL, or invalid UTF-8; -1 if there is none.
static int first_bad_byte(const Source *source)
{
    for (size_t i = 0, length; i < source->length; i += length) {
        length = utf8_length(source->text + i, source->length - i);
        if (length == 0 || source->text[i] == '\0')
            return (int)i;
    }
    return -1;
}

static bool is_text(const Source *source)
{
    enum { LARGEST = 1 << 26 };
    if (source->length > LARGEST) {
        error_at((Span){0}, "%s is larger than %d MB", source->path, LARGEST >> 20);
        return false;
    }
    int bad = first_bad_byte(source);
    if (bad >= 0)
        error_at((Span){source, bad, bad + 1}, "the byte %d is no text: programs are UTF-8",
                 (unsigned char)source->text[bad]);
    return bad < 0;
}

static bool run_parser(Parser *parser)
{
    if (!is_text(parser->source))
        return false;
    scanner_open(parser);
    int result = yyparse(parser);
    scanner_close(parser);
    return result == 0;
}

Ast *parse(Source *source)
{
    Parser parser = {.source = source, .first_token = START_PROGRAM};
    parser.ast = mem_alloc(sizeof *parser.ast);
    parser.ast->source = source;
    return run_parser(&parser) ? parser.ast : NULL;
}

Definition *parse_signature(Source *source)
{
    Parser parser = {.source = source, .first_token = START_SIGNATURE};
    return run_parser(&parser) ? parser.signature : NULL;
}
