// Words that a generated C file must not use for names of its own.
#include "loops.h"

#include <string.h>

// Words that C, C++ (which may include the header) or the generated files have a use for.
static const char *const c_words[] = {
    "auto",         "break",    "case",         "char",     "const",        "continue", "default",     "do",
    "double",       "else",     "enum",         "extern",   "float",        "for",      "goto",        "if",
    "inline",       "int",      "long",         "register", "restrict",     "return",   "short",       "signed",
    "sizeof",       "static",   "struct",       "switch",   "typedef",      "union",    "unsigned",    "void",
    "volatile",     "while",    "alignas",      "asm",      "typeof",       "class",    "delete",      "new",
    "private",      "public",   "template",     "this",     "try",          "catch",    "bool",        "true",
    "false",        "NULL",     "INFINITY",     "NAN",      "EOF",          "offsetof", "int32_t",     "int64_t",
    "uint32_t",     "uint64_t", "unix",         "linux",    "i386",         "size_t",   "ptrdiff_t",   "memcpy",
    "memset",       "memmove",  "memcmp",       "strlen",   "index",        "rindex",   "abort",       "exit",
    "malloc",       "calloc",   "free",         "printf",   "puts",         "putchar",  "signbit",     "isnan",
    "isinf",        "isfinite", "isnormal",     "abs",      "labs",         "main",     "m",           "lane",
    "uniform",      "philox",   "floor_divide", "tolower",  "floor_modulo", "toupper",  "isalpha",     "isdigit",
    "HUGE_VAL",     "M_PI",     "fpclassify",   "ffs",      "bcmp",         "bzero",    "alloca",      "execl",
    "fork",         "strcpy",   "strcat",       "strcmp",   "strchr",       "dlc_type", "dlc_program", "and",
    "bitand",       "bitor",    "compl",        "not",      "or",           "xor",      "and_eq",      "not_eq",
    "or_eq",        "xor_eq",   "alignof",      "concept",  "constexpr",    "decltype", "explicit",    "export",
    "friend",       "mutable",  "namespace",    "noexcept", "nullptr",      "operator", "protected",   "requires",
    "thread_local", "throw",    "typeid",       "typename", "using",        "virtual",  "wchar_t",
};

// Functions of the mathematical library: each also with the suffix f or l.
static const char *const math_names[] = {
    "acos",     "acosh",     "asin",      "asinh",      "atan",        "atan2", "atanh",     "cbrt",    "ceil",
    "copysign", "cos",       "cosh",      "drem",       "erf",         "erfc",  "exp",       "exp10",   "exp2",
    "expm1",    "fabs",      "fdim",      "floor",      "fma",         "fmax",  "fmin",      "fmod",    "frexp",
    "gamma",    "hypot",     "ilogb",     "j0",         "j1",          "jn",    "ldexp",     "lgamma",  "llrint",
    "llround",  "log",       "log10",     "log1p",      "log2",        "logb",  "lrint",     "lround",  "modf",
    "nan",      "nearbyint", "nextafter", "nexttoward", "pow",         "pow10", "remainder", "remquo",  "rint",
    "round",    "scalb",     "scalbln",   "scalbn",     "significand", "sin",   "sincos",    "sinh",    "sqrt",
    "tan",      "tanh",      "tgamma",    "trunc",      "y0",          "y1",    "yn",        "signbit", "cabs",
    "carg",     "cexp",      "clog",      "cpow",       "csqrt",       "conj",  "creal",     "cimag",   "cproj",
};

static bool is_math_name(const char *name)
{
    for (size_t i = 0; i < sizeof math_names / sizeof *math_names; i++) {
        if (name[0] != math_names[i][0])
            continue;
        size_t length = strlen(math_names[i]);
        if (strncmp(name, math_names[i], length) != 0)
            continue;
        const char *suffix = name + length;
        if (*suffix == '\0' || ((*suffix == 'f' || *suffix == 'l') && suffix[1] == '\0'))
            return true;
    }
    return false;
}

static bool is_function_name(const char *name)
{
    const ScalarFunction *row;
    for (int i = 0; (row = scalar_row(i)); i++)
        if ((row->f32 && strcmp(name, row->f32) == 0) || (row->f64 && strcmp(name, row->f64) == 0) ||
            (row->i32 && strcmp(name, row->i32) == 0))
            return true;
    return false;
}

bool name_is_reserved(const char *name)
{
    for (size_t i = 0; i < sizeof c_words / sizeof *c_words; i++)
        if (c_words[i][0] == name[0] && strcmp(c_words[i], name) == 0)
            return true;
    return is_math_name(name) || is_function_name(name);
}
