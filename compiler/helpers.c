// What a generated file defines for its kernels: vector types, small functions on them, the mathematical functions, and
// the random number generator; each only if some kernel uses it.
// Requires: plan_lower. Provides: text. Invalidates: nothing.
//
// The functions are templates, compiler/helpers/*.in, printed for each number of lanes that is used: C in which these
// words stand for something else.
//     VEC ANY MASK BITS      f32x16, the same with the alignment of an element, its masks i32x16, its bits u32x16;
//                            for one lane: float, float, int32_t, uint32_t
//     MASK_ANY BITS_ANY      masks and bits with the alignment of an element
//     LANE HALF              float, f32x8
//     vec_X lane_X half_X    a function on them: f32x16_X, f32_X, f32x8_X
//     LANES HALF_LANES BYTES 16, 8, 64
//     ALL_LANES LOWER UPPER  0, 1, ..., 15 and its halves; LOWER_BY_TURNS 0, 16, 1, 17, ..., UPPER_BY_TURNS 8, 24, 9,
//     25, ..., EVEN_BY_TURNS 0, 16, 2, 18, ..., ODD_BY_TURNS 1, 17, 3, 19, ...
// A paragraph is one function and what stands above it; what it uses of the others is found in its text. Parameters are
// of the unaligned types: about others gcc has remarks on the ABI, although all of this is inlined.
//
// The mathematical functions have one text for all numbers of lanes. Scalars select by masks as vectors do, and no sum
// has two products as its terms: so C compilers contract to fma() alike in both, and an element's bits do not depend on
// its place in a loop.
#include "embedded.h"
#include "loops.h"

#include <ctype.h>
#include <string.h>

// Which template is for which numbers of lanes and types, in the order of printing. `functions`: kernels' scalars call
// these instead of libm's. `target`: only for that one; NULL: for all.
typedef struct Template {
    const char *path;
    int least_lanes, most_lanes;
    bool f32, f64, functions;
    const char *target;
} Template;

enum { MAX_LANES = 1024, MAX_WIDTHS = 12, MAX_HELPERS = 96, MAX_CALLS = 128, WORD_LENGTH = 64 };

static const Template templates[] = {
    {"helpers/scalar.in", 1, 1, true, false, false, NULL},
    {"helpers/random.in", 1, 1, true, true, false, NULL},
    {"helpers/random_f32.in", 1, 1, true, false, false, NULL},
    {"helpers/random_f64.in", 1, 1, false, true, false, NULL},
    {"helpers/scalar_math.in", 1, 1, true, false, true, NULL},
    {"helpers/vector.in", 2, MAX_LANES, true, true, false, NULL},
    {"helpers/vector_pair.in", 2, 2, true, true, false, NULL},
    {"helpers/vector_wide.in", 4, MAX_LANES, true, true, false, NULL},
    {"helpers/vector_f32.in", 2, MAX_LANES, true, false, false, NULL},
    {"helpers/avx512_scalar.in", 1, 1, true, false, false, "avx512"},
    {"helpers/avx512_vector.in", 4, 16, true, false, false, "avx512"},
    {"helpers/power.in", 1, MAX_LANES, true, false, false, NULL},
    {"helpers/math.in", 1, MAX_LANES, true, false, true, NULL},
    {"helpers/avx512_math.in", 1, 1, true, false, true, "avx512"},
    {"helpers/avx512_math.in", 4, 16, true, false, true, "avx512"},
};

// One paragraph of a template.
typedef struct Helper {
    const Template *from;
    const char *name; // "vec_exp"
    const char *text;
    size_t length;
} Helper;

typedef struct Usage {
    const Program *program;
    Helper helper[MAX_HELPERS];
    int helper_count;
    int lanes[MAX_WIDTHS];
    bool used[MAX_WIDTHS][MAX_HELPERS]; // by width and helper
    bool bits[MAX_WIDTHS];              // is the type of bits used?
    int width_count;
    struct {
        const ScalarFunction *function;
        bool as_int;
        int lanes;     // more than 1: a loop over the lanes that calls the scalar function
    } call[MAX_CALLS]; // each kind once
    int call_count;
    bool unrolls, steps, regions;
} Usage;

// ---- the templates ------------------------------------------------------------------------------

static const char *template_text(const char *path)
{
    for (const EmbeddedFile *file = embedded_files; file->path; file++)
        if (strcmp(file->path, path) == 0)
            return file->text;
    BUG("%s was not embedded", path);
}

// The next word of C at or after `at`, or NULL; its length goes to *length.
static const char *next_word(const char *at, const char *end, size_t *length)
{
    while (at < end && !isalpha((unsigned char)*at) && *at != '_') {
        bool number = isdigit((unsigned char)*at);
        at++;
        while (number && at < end && isalnum((unsigned char)*at)) // the letters of 0x3F800000u
            at++;
    }
    const char *word_end = at;
    while (word_end < end && (isalnum((unsigned char)*word_end) || *word_end == '_'))
        word_end++;
    *length = (size_t)(word_end - at);
    return *length > 0 ? at : NULL;
}

// The name of the function that a paragraph defines: the word before the parameters.
static const char *function_name(const char *text, size_t length)
{
    const char *end = text + length, *line = text;
    while (strncmp(line, "static inline ", 14) != 0 && strncmp(line, "INLINE ", 7) != 0) {
        line = memchr(line, '\n', (size_t)(end - line));
        if (!line)
            BUG("a helper without a function");
        line++;
    }
    const char *open = strchr(line, '('), *name = open;
    while (isalnum((unsigned char)name[-1]) || name[-1] == '_')
        name--;
    return intern(name, (size_t)(open - name));
}

static void list_helpers(Usage *usage, const Template *from)
{
    const char *text = template_text(from->path);
    while (*text) {
        const char *end = strstr(text, "\n\n");
        size_t length = end ? (size_t)(end - text) + 1 : strlen(text);
        if (usage->helper_count == MAX_HELPERS)
            BUG("more than %d helpers", MAX_HELPERS);
        usage->helper[usage->helper_count++] = (Helper){from, function_name(text, length), text, length};
        text += length + (end ? 1 : 0);
    }
}

static bool is_for_target(const Template *from, const Program *program)
{
    return !from->target || strcmp(from->target, program->target->name) == 0;
}

static Usage *usage_new(const Program *program)
{
    Usage *usage = mem_alloc(sizeof *usage);
    usage->program = program;
    for (size_t i = 0; i < sizeof templates / sizeof *templates; i++)
        if ((program->real_is_double ? templates[i].f64 : templates[i].f32) && is_for_target(&templates[i], program))
            list_helpers(usage, &templates[i]);
    return usage;
}

static int find_helper(const Usage *usage, int lanes, const char *name)
{
    for (int i = 0; i < usage->helper_count; i++) {
        const Helper *helper = &usage->helper[i];
        if (lanes >= helper->from->least_lanes && lanes <= helper->from->most_lanes && strcmp(helper->name, name) == 0)
            return i;
    }
    return -1;
}

// ---- words --------------------------------------------------------------------------------------

static const char *vector_name(const Program *program, char kind, int lanes)
{
    int bits = program->real_is_double ? 64 : 32;
    return lanes > 1 ? format("%c%dx%d", kind, bits, lanes) : format("%c%d", kind, bits);
}

static const char *type_word(const Program *program, char kind, int lanes, const char *suffix)
{
    int size = program->real_is_double ? 64 : 32;
    if (lanes > 1)
        return format("%s%s", vector_name(program, kind, lanes), suffix);
    return kind == 'f' ? real_type(program) : format("%sint%d_t", kind == 'u' ? "u" : "", size);
}

static const char *lane_numbers(int from, int to)
{
    Text text = {0};
    for (int i = from; i < to; i++)
        text_add(&text, "%s%d", i > from ? ", " : "", i);
    return text.data;
}

// Lane numbers for a shuffle of two vectors: first, first + lanes, first + step, first + step + lanes, ...
static const char *by_turns(int first, int step, int lanes)
{
    Text text = {0};
    for (int i = 0; i < lanes / 2; i++)
        text_add(&text, "%s%d, %d", i ? ", " : "", first + i * step, first + i * step + lanes);
    return text.data;
}

// The number of lanes that a function's prefix in a template stands for, which is skipped; 0 if there is none.
static int prefix_lanes(const char **word, int lanes)
{
    static const char *const prefix[] = {"vec_", "half_", "lane_"};
    for (int i = 0; i < 3; i++)
        if (strncmp(*word, prefix[i], strlen(prefix[i])) == 0) {
            *word += strlen(prefix[i]);
            return i == 0 ? lanes : i == 1 ? lanes / 2 : 1;
        }
    return 0;
}

// What the capital words of the templates stand for, at a number of lanes.
typedef struct Words {
    const Program *program;
    int lanes;
    struct {
        const char *word, *text;
    } row[20];
} Words;

static Words words_for(const Program *program, int lanes)
{
    return (Words){program,
                   lanes,
                   {
                       {"VEC", type_word(program, 'f', lanes, "")},
                       {"ANY", type_word(program, 'f', lanes, "_any")},
                       {"MASK", type_word(program, 'i', lanes, "")},
                       {"MASK_ANY", type_word(program, 'i', lanes, "_any")},
                       {"BITS", type_word(program, 'u', lanes, "")},
                       {"BITS_ANY", type_word(program, 'u', lanes, "_any")},
                       {"HALF", type_word(program, 'f', lanes / 2, "")},
                       {"LANE", real_type(program)},
                       {"LANES", format("%d", lanes)},
                       {"BYTES", format("%d", lanes * (program->real_is_double ? 8 : 4))},
                       {"ALL_LANES", lane_numbers(0, lanes)},
                       {"LOWER", lane_numbers(0, lanes / 2)},
                       {"UPPER", lane_numbers(lanes / 2, lanes)},
                       {"LOWER_BY_TURNS", by_turns(0, 1, lanes)},
                       {"UPPER_BY_TURNS", by_turns(lanes / 2, 1, lanes)},
                       {"EVEN_BY_TURNS", by_turns(0, 2, lanes)},
                       {"ODD_BY_TURNS", by_turns(1, 2, lanes)},
                       {"HALF_LANES", format("%d", lanes / 2)},
                   }};
}

static const char *word_for(const Words *words, const char *word)
{
    for (int i = 0; isupper((unsigned char)*word) && words->row[i].word; i++)
        if (strcmp(word, words->row[i].word) == 0)
            return words->row[i].text;
    int other = prefix_lanes(&word, words->lanes);
    return other > 0 ? format("%s_%s", vector_name(words->program, 'f', other), word) : word;
}

// ---- what the kernels use -----------------------------------------------------------------------

static int use_width(Usage *usage, int lanes)
{
    int i = 0;
    while (i < usage->width_count && usage->lanes[i] != lanes)
        i++;
    if (i == MAX_WIDTHS)
        BUG("vectors of more than %d widths", MAX_WIDTHS);
    if (i == usage->width_count)
        usage->lanes[usage->width_count++] = lanes;
    return i;
}

static bool use_helper(Usage *usage, int lanes, const char *name)
{
    int which = find_helper(usage, lanes, name), width = use_width(usage, lanes);
    if (which < 0 || usage->used[width][which])
        return which >= 0;
    usage->used[width][which] = true;
    const Helper *helper = &usage->helper[which];
    const char *end = helper->text + helper->length;
    size_t length;
    for (const char *at = helper->text; (at = next_word(at, end, &length)); at += length) {
        const char *word = intern(at, length), *function = word;
        int other = prefix_lanes(&function, lanes);
        usage->bits[width] |= strcmp(word, "BITS") == 0 || strcmp(word, "BITS_ANY") == 0;
        if (strcmp(word, "HALF") == 0)
            use_width(usage, lanes / 2);
        else if (other > 0)
            use_helper(usage, other, format("vec_%s", function));
        else if (find_helper(usage, 1, word) >= 0)
            use_helper(usage, 1, word);
    }
    return true;
}

static void use_function(Usage *usage, const ScalarFunction *function, bool as_int, int lanes)
{
    for (int i = 0; i < usage->call_count; i++)
        if (usage->call[i].function == function && usage->call[i].as_int == as_int && usage->call[i].lanes == lanes)
            return;
    if (usage->call_count == MAX_CALLS)
        BUG("too many scalar functions");
    usage->call[usage->call_count].function = function;
    usage->call[usage->call_count].as_int = as_int;
    usage->call[usage->call_count++].lanes = lanes;
}

static bool templates_define(const Program *program, const ScalarFunction *function)
{
    const char *vector = format("VEC vec_%s(", function->name), *scalar = format("LANE vec_%s(", function->name);
    for (size_t i = 0; i < sizeof templates / sizeof *templates; i++) {
        bool defines = templates[i].functions && is_for_target(&templates[i], program);
        const char *text = defines ? template_text(templates[i].path) : "";
        if (strstr(text, vector) || strstr(text, scalar))
            return true;
    }
    return false;
}

// Is there a function of our own for scalars? The reference lowering keeps libm's.
static bool has_own_function(const Program *program, bool naive, const ScalarFunction *function)
{
    enum { UNKNOWN, NO, YES, MAX_FUNCTIONS = 128 };
    static unsigned char known[MAX_FUNCTIONS]; // by row of the table of functions: target and texts do not change
    if (naive || program->real_is_double)
        return false;
    int row = scalar_index(function);
    if (row >= MAX_FUNCTIONS)
        BUG("more than %d scalar functions", MAX_FUNCTIONS);
    if (known[row] == UNKNOWN)
        known[row] = templates_define(program, function) ? YES : NO;
    return known[row] == YES;
}

static void use_scalar_call(Usage *usage, bool naive, const ScalarFunction *function, bool as_int)
{
    if (!as_int && has_own_function(usage->program, naive, function))
        use_helper(usage, 1, format("vec_%s", function->name));
    else
        use_function(usage, function, as_int, 1);
}

// A vector function is a helper or calls the scalar one for each lane.
static void use_call(Usage *usage, bool naive, const LExpr *e)
{
    if (e->function->infix)
        return;
    if (e->lanes > 1 && use_helper(usage, e->lanes, format("vec_%s", e->function->name)))
        return;
    use_scalar_call(usage, naive, e->function, e->type == LTYPE_INT);
    if (e->lanes > 1)
        use_function(usage, e->function, false, e->lanes);
}

static void use_load(Usage *usage, int lanes, bool mask, bool part)
{
    use_helper(usage, lanes, format("vec_load%s%s", mask ? "_mask" : "", part ? "_first" : ""));
}

static void use_store(Usage *usage, const LStmt *stmt)
{
    int lanes = stmt->value->lanes;
    bool mask = stmt->value->type == LTYPE_BOOL, part = stmt->count > 0;
    use_helper(usage, lanes, format("vec_store%s%s", mask ? "_mask" : "", part ? "_first" : ""));
    if (stmt->accumulate)
        use_load(usage, lanes, false, false);
}

static void use_expression(Usage *usage, bool naive, const LExpr *e)
{
    if (e->lanes > 1)
        use_width(usage, e->lanes);
    switch (e->kind) {
    case LEXPR_LOAD:
        if (e->lanes > 1)
            use_load(usage, e->lanes, e->type == LTYPE_BOOL, e->integer > 0);
        break;
    case LEXPR_RAMP:
        use_helper(usage, e->lanes, "vec_ramp");
        break;
    case LEXPR_SPLAT:
        use_helper(usage, e->lanes, "vec_splat");
        break;
    case LEXPR_SELECT:
        if (e->operand[0]->lanes > 1)
            use_helper(usage, e->lanes, "vec_select");
        break;
    case LEXPR_LANES_SUM:
        use_helper(usage, e->operand[0]->lanes, "vec_sum");
        break;
    case LEXPR_LANES_MAX:
        use_helper(usage, e->operand[0]->lanes, "vec_largest");
        break;
    case LEXPR_CALL:
        use_call(usage, naive, e);
        break;
    case LEXPR_RANDOM:
        use_helper(usage, e->lanes, "vec_uniform");
        break;
    default:
        break;
    }
    for (int i = 0; i < e->operand_count; i++)
        use_expression(usage, naive, printed_operand(e, i));
}

static void use_statement(Usage *usage, bool naive, const LStmt *stmt)
{
    if (stmt->variable && stmt->variable->lanes > 1)
        use_width(usage, stmt->variable->lanes);
    usage->unrolls |= stmt->unrolled;
    if (stmt->kind == LSTMT_STORE && stmt->value->lanes > 1)
        use_store(usage, stmt);
    if (stmt->kind == LSTMT_TRANSPOSE)
        use_helper(usage, (int)stmt->count, "vec_transpose");
    if (stmt->value && stmt->kind != LSTMT_ARRAY) // an array's zeros are printed as {0}
        use_expression(usage, naive, stmt->value);
    for (int i = 0; i < stmt->index_count; i++)
        use_expression(usage, naive, stmt->index[i]);
    for (int i = 0; i < stmt->body_count; i++)
        use_statement(usage, naive, stmt->body[i]);
}

const char *scalar_function_name(const Program *program, bool naive, const ScalarFunction *function)
{
    if (has_own_function(program, naive, function))
        return format("%s_%s", vector_name(program, 'f', 1), function->name);
    return program->real_is_double ? function->f64 : function->f32;
}

// ---- printing -----------------------------------------------------------------------------------

static void print_helper(Text *out, const Words *words, const Helper *helper)
{
    const char *end = helper->text + helper->length, *at = helper->text, *word;
    size_t length;
    while ((word = next_word(at, end, &length))) {
        text_add_bytes(out, at, (size_t)(word - at));
        text_add_string(out, word_for(words, intern(word, length)));
        at = word + length;
    }
    text_add_bytes(out, at, (size_t)(end - at));
    text_add_bytes(out, "\n", 1);
}

static void print_functions(Text *out, const Usage *usage)
{
    for (int i = 0; i < usage->call_count; i++) {
        const ScalarFunction *function = usage->call[i].function;
        const char *text = usage->call[i].as_int ? function->i32_helper : function->helper;
        if (!text || usage->call[i].lanes > 1)
            continue;
        for (const char *c = text; *c; c++) { // %R: the real type, %F: its functions' suffix
            if (*c == '%' && (c[1] == 'R' || c[1] == 'F'))
                text_add_string(out, *++c == 'R'                      ? real_type(usage->program)
                                     : usage->program->real_is_double ? ""
                                                                      : "f");
            else
                text_add_bytes(out, c, 1);
        }
        text_add_bytes(out, "\n", 1);
    }
}

// Functions of which there is no better vector form.
static void print_loops_over_lanes(Text *out, const Usage *usage, int lanes)
{
    const char *vector = vector_name(usage->program, 'f', lanes);
    for (int i = 0; i < usage->call_count; i++) {
        const ScalarFunction *function = usage->call[i].function;
        if (usage->call[i].lanes != lanes)
            continue;
        bool two = function->arity == 2;
        text_add(out, "INLINE %s %s_%s(%s_any x%s)\n{\n", vector, vector, function->name, vector,
                 two ? format(", %s_any y", vector) : "");
        text_add(out, "    for (int i = 0; i < %d; i++)\n        x[i] = %s(x[i]%s);\n    return x;\n}\n\n", lanes,
                 scalar_function_name(usage->program, false, function), two ? ", y[i]" : "");
    }
}

static void print_type(Text *out, const Program *program, char kind, int lanes)
{
    int size = program->real_is_double ? 8 : 4;
    const char *element = type_word(program, kind, 1, ""), *vector = vector_name(program, kind, lanes);
    text_add(out, "typedef %s %s __attribute__((vector_size(%d)));\n", element, vector, lanes * size);
    text_add(out, "typedef %s %s_any __attribute__((vector_size(%d), aligned(%d), may_alias));\n", element, vector,
             lanes * size, size);
}

static void print_width(Text *out, const Usage *usage, int width)
{
    int lanes = usage->lanes[width];
    if (lanes > 1) {
        text_add(out, "// %d lanes, and the same with no more than the alignment of an element.\n", lanes);
        print_type(out, usage->program, 'f', lanes);
        print_type(out, usage->program, 'i', lanes);
        if (usage->bits[width])
            print_type(out, usage->program, 'u', lanes);
        text_add_bytes(out, "\n", 1);
    }
    Words words = words_for(usage->program, lanes);
    for (int i = 0; i < usage->helper_count; i++)
        if (usage->used[width][i])
            print_helper(out, &words, &usage->helper[i]);
    if (lanes > 1)
        print_loops_over_lanes(out, usage, lanes);
}

// Helpers call those of fewer lanes.
static int next_width(const Usage *usage, int after)
{
    int next = -1;
    for (int i = 0; i < usage->width_count; i++)
        if (usage->lanes[i] > after && (next < 0 || usage->lanes[i] < usage->lanes[next]))
            next = i;
    return next;
}

static void use_plan(Usage *usage, const Plan *plan)
{
    usage->regions |= plan && plan->region;
    for (int i = 0; plan && i < plan->kernel_count; i++) {
        if (plan->kernel[i]->body)
            use_statement(usage, plan->naive, plan->kernel[i]->body);
        if (plan->kernel[i]->loop)
            use_plan(usage, plan->kernel[i]->loop->body);
        usage->steps |= plan->kernel[i]->loop != NULL;
    }
}

static void print_unroll(Text *out)
{
    text_add(out,
             "// Before a loop of a few iterations, each of which works on array elements of its own: written out, "
             "they are\n"
             "// registers.\n"
             "#ifdef __clang__\n"
             "#define UNROLL _Pragma(\"clang loop unroll(full)\")\n"
             "#else\n"
             "#define UNROLL _Pragma(\"GCC unroll 64\")\n"
             "#endif\n\n");
}

static void print_inline(Text *out)
{
    text_add_string(out, "// Before a function on vectors, which are never passed by a call.\n"
                         "#define INLINE static inline __attribute__((always_inline))\n\n");
}

static void print_step(Text *out)
{
    text_add(out,
             "// Before a function of one step of a loop, which reads an array where the step before wrote it. What\n"
             "// `restrict` says of its pointers holds for that step alone; compilers that inline it (GCC 12) take it\n"
             "// for all steps.\n"
             "#define STEP __attribute__((noinline))\n\n");
}

static void print_cold(Text *out)
{
    text_add_string(out, "// Before a function that runs once: small rather than fast.\n"
                         "#define COLD __attribute__((cold, noinline))\n\n");
}

static void print_region(Text *out)
{
    text_add_string(out, "// Before a function that is worth a team of threads: one copy of it for all who call it.\n"
                         "#define KERNEL __attribute__((noinline))\n\n");
}

void print_helpers(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    Usage *usage = usage_new(program);
    for (int entry = 0; entry < ENTRY_COUNT; entry++)
        use_plan(usage, plans[entry]);
    if (usage->unrolls)
        print_unroll(out);
    if (usage->width_count > 0)
        print_inline(out);
    if (usage->steps)
        print_step(out);
    if (usage->regions)
        print_region(out);
    if (plans[ENTRY_INITIALIZE])
        print_cold(out);
    print_functions(out, usage);
    for (int width = next_width(usage, 0); width >= 0; width = next_width(usage, usage->lanes[width]))
        print_width(out, usage, width);
}
