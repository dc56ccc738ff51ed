// Words that a generated C file must not use for names of its own.
#include "loops.h"

#include <ctype.h>
#include <stdlib.h>
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

// What the headers that a generated file includes declare besides, in glibc's widest mode; in the order of strcmp().
static const char *const header_words[] = {
    "a64l",           "aligned_alloc",  "arc4random",     "arc4random_buf", "arc4random_uniform",
    "at_quick_exit",  "atexit",         "atof",           "atoi",           "atol",
    "atoll",          "bcopy",          "be16toh",        "be32toh",        "be64toh",
    "blkcnt_t",       "blksize_t",      "bsearch",        "caddr_t",        "clearenv",
    "clock_t",        "clockid_t",      "daddr_t",        "dev_t",          "div",
    "double_t",       "drand48",        "drand48_r",      "ecvt",           "ecvt_r",
    "erand48",        "erand48_r",      "explicit_bzero", "fcvt",           "fcvt_r",
    "fd_mask",        "ffsl",           "ffsll",          "float_t",        "fsblkcnt_t",
    "fsfilcnt_t",     "fsid_t",         "gcvt",           "getenv",         "getloadavg",
    "getsubopt",      "gid_t",          "htobe16",        "htobe32",        "htobe64",
    "htole16",        "htole32",        "htole64",        "id_t",           "initstate",
    "initstate_r",    "ino_t",          "int16_t",        "int8_t",         "int_fast16_t",
    "int_fast32_t",   "int_fast64_t",   "int_fast8_t",    "int_least16_t",  "int_least32_t",
    "int_least64_t",  "int_least8_t",   "intmax_t",       "intptr_t",       "isgreater",
    "isgreaterequal", "isless",         "islessequal",    "islessgreater",  "isunordered",
    "jrand48",        "jrand48_r",      "key_t",          "l64a",           "lcong48",
    "lcong48_r",      "ldiv",           "le16toh",        "le32toh",        "le64toh",
    "lgamma_r",       "lgammaf_r",      "lgammal_r",      "llabs",          "lldiv",
    "locale_t",       "loff_t",         "lrand48",        "lrand48_r",      "math_errhandling",
    "mblen",          "mbstowcs",       "mbtowc",         "memccpy",        "memchr",
    "mempcpy",        "mkdtemp",        "mkstemp",        "mkstemps",       "mktemp",
    "mode_t",         "mrand48",        "mrand48_r",      "nlink_t",        "nrand48",
    "nrand48_r",      "off_t",          "on_exit",        "pid_t",          "posix_memalign",
    "pselect",        "pthread_attr_t", "pthread_key_t",  "pthread_once_t", "pthread_spinlock_t",
    "pthread_t",      "putenv",         "qecvt",          "qecvt_r",        "qfcvt",
    "qfcvt_r",        "qgcvt",          "qsort",          "quad_t",         "quick_exit",
    "rand",           "rand_r",         "random",         "random_r",       "realloc",
    "reallocarray",   "realpath",       "rpmatch",        "seed48",         "seed48_r",
    "select",         "setenv",         "setstate",       "setstate_r",     "signgam",
    "sigset_t",       "srand",          "srand48",        "srand48_r",      "srandom",
    "srandom_r",      "ssize_t",        "stpcpy",         "stpncpy",        "strcasecmp",
    "strcasecmp_l",   "strcoll",        "strcoll_l",      "strcspn",        "strdup",
    "strerror",       "strerror_l",     "strerror_r",     "strncasecmp",    "strncasecmp_l",
    "strncat",        "strncmp",        "strncpy",        "strndup",        "strnlen",
    "strpbrk",        "strrchr",        "strsep",         "strsignal",      "strspn",
    "strstr",         "strtod",         "strtof",         "strtok",         "strtok_r",
    "strtol",         "strtold",        "strtoll",        "strtoq",         "strtoul",
    "strtoull",       "strtouq",        "strxfrm",        "strxfrm_l",      "suseconds_t",
    "system",         "time_t",         "timer_t",        "u_char",         "u_int",
    "u_int16_t",      "u_int32_t",      "u_int64_t",      "u_int8_t",       "u_long",
    "u_quad_t",       "u_short",        "uid_t",          "uint",           "uint16_t",
    "uint8_t",        "uint_fast16_t",  "uint_fast32_t",  "uint_fast64_t",  "uint_fast8_t",
    "uint_least16_t", "uint_least32_t", "uint_least64_t", "uint_least8_t",  "uintmax_t",
    "uintptr_t",      "ulong",          "unsetenv",       "ushort",         "valloc",
    "wcstombs",       "wctomb",
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
    "finite",   "isinf",     "isnan",     "roundeven",
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

// Most words differ in their first letter.
static bool is_equal(const char *word, const char *name)
{
    return word && word[0] == name[0] && strcmp(word, name) == 0;
}

static bool is_function_name(const char *name)
{
    const ScalarFunction *row;
    for (int i = 0; (row = scalar_row(i)); i++)
        if (is_equal(row->f32, name) || is_equal(row->f64, name) || is_equal(row->i32, name))
            return true;
    return false;
}

static bool is_listed(const char *const words[], size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (is_equal(words[i], name))
            return true;
    return false;
}

// "f32x16", "f64_exp", "philox": what helpers.c defines.
static bool is_helper_name(const char *name)
{
    static const char *const others[] = {"philox", "far_angle", "two_over_pi", "UNROLL", "STEP", "KERNEL", "COLD"};
    if (is_listed(others, sizeof others / sizeof *others, name))
        return true;
    if (*name == '\0' || !strchr("fiu", *name) || (strncmp(name + 1, "32", 2) != 0 && strncmp(name + 1, "64", 2) != 0))
        return false;
    const char *rest = name + 3;
    return *rest == '_' || (*rest == 'x' && isdigit((unsigned char)rest[1]));
}

static int compare_word(const void *name, const void *word)
{
    return strcmp(name, *(const char *const *)word);
}

static bool find_reserved(const char *name)
{
    return is_listed(c_words, sizeof c_words / sizeof *c_words, name) ||
           bsearch(name, header_words, sizeof header_words / sizeof *header_words, sizeof *header_words,
                   compare_word) ||
           is_math_name(name) || is_function_name(name) || is_helper_name(name);
}

// Kernels give their variables the same few names: the last answers are kept.
bool name_is_reserved(const char *name)
{
    enum { ANSWERS = 256, LONGEST = 23 };
    static struct {
        char name[LONGEST + 1];
        bool reserved;
    } answer[ANSWERS];
    size_t length = strlen(name), slot = length;
    if (length > LONGEST) // no listed word is so long
        return is_helper_name(name);
    for (size_t i = 0; i < length; i++)
        slot = slot * 31 + (unsigned char)name[i];
    slot %= ANSWERS;
    if (length == 0 || strcmp(answer[slot].name, name) != 0) {
        answer[slot].reserved = find_reserved(name);
        memcpy(answer[slot].name, name, length + 1);
    }
    return answer[slot].reserved;
}
