// What a generated file defines for its kernels: vector types, small functions on them, functions that libm lacks, and
// the random number generator; each only if some kernel uses it.
// Requires: plan_lower. Provides: text. Invalidates: nothing.
#include "loops.h"

#include <string.h>

// Functions on vectors: which helper is which bit of VectorUse.helpers.
typedef enum VectorHelper {
    VECTOR_LOAD,
    VECTOR_STORE,
    VECTOR_SPLAT,
    VECTOR_SELECT,
    VECTOR_MIN,
    VECTOR_MAX,
    VECTOR_SUM,
    VECTOR_LARGEST,
    VECTOR_TRANSPOSE,
    VECTOR_HELPER_COUNT,
} VectorHelper;

// Rows: the definition, in which %V is the vector type, %U the same with the alignment of an element, %M and %N those
// of its masks, %R the type of an element, %L the number of lanes and %H half of it, %P the lanes of two vectors'
// first halves by turns, %Q those of their second halves; and the helpers that it uses itself, as bits. Parameters are
// of the unaligned types: about others gcc has remarks on the ABI, although all of this is inlined.
typedef struct VectorRow {
    const char *text;
    unsigned uses;
} VectorRow;

#define INLINE "static inline __attribute__((always_inline)) "
static const VectorRow vector_rows[VECTOR_HELPER_COUNT] = {
    [VECTOR_LOAD] = {INLINE "%V %V_load(const %R *from)\n"
                            "{\n"
                            "    return *(const %U *)from;\n"
                            "}\n",
                     0},
    [VECTOR_STORE] = {INLINE "void %V_store(%R *to, %U v)\n"
                             "{\n"
                             "    *(%U *)to = v;\n"
                             "}\n",
                      0},
    [VECTOR_SPLAT] = {INLINE "%V %V_splat(%R x)\n"
                             "{\n"
                             "    return x - (%V){0};\n"
                             "}\n",
                      0},
    [VECTOR_SELECT] = {"// a where the mask is set, b elsewhere\n" INLINE "%V %V_select(%N mask, %U a, %U b)\n"
                       "{\n"
                       "    return (%V)((mask & (%M)a) | (~mask & (%M)b));\n"
                       "}\n",
                       0},
    [VECTOR_MIN] = {INLINE "%V %V_min(%U a, %U b)\n"
                           "{\n"
                           "    return %V_select(a > b, b, a);\n"
                           "}\n",
                    1u << VECTOR_SELECT},
    [VECTOR_MAX] = {INLINE "%V %V_max(%U a, %U b)\n"
                           "{\n"
                           "    return %V_select(a < b, b, a);\n"
                           "}\n",
                    1u << VECTOR_SELECT},
    [VECTOR_SUM] = {"// the sum of the lanes, always by halves\n" INLINE "%R %V_sum(%U v)\n"
                    "{\n"
                    "    for (int n = %H; n > 0; n /= 2)\n"
                    "        for (int i = 0; i < n; i++)\n"
                    "            v[i] += v[i + n];\n"
                    "    return v[0];\n"
                    "}\n",
                    0},
    [VECTOR_LARGEST] = {"// the largest lane\n" INLINE "%R %V_largest(%U v)\n"
                        "{\n"
                        "    for (int n = %H; n > 0; n /= 2)\n"
                        "        for (int i = 0; i < n; i++)\n"
                        "            v[i] = v[i] < v[i + n] ? v[i + n] : v[i];\n"
                        "    return v[0];\n"
                        "}\n",
                        0},
    [VECTOR_TRANSPOSE] =
        {"// Line i of `to` is column i of `from`: each round of shuffles takes the lines of the first half and\n"
         "// those of the second by turns.\n" INLINE
         "void %V_transpose(%R *to, int to_step, const %R *from, int from_step)\n"
         "{\n"
         "    %V line[%L], next[%L];\n"
         "    #pragma GCC unroll %L\n"
         "    for (int i = 0; i < %L; i++)\n"
         "        line[i] = %V_load(from + i * from_step);\n"
         "    #pragma GCC unroll %L\n"
         "    for (int n = 1; n < %L; n *= 2) {\n"
         "        #pragma GCC unroll %L\n"
         "        for (int i = 0; i < %H; i++) {\n"
         "            next[2 * i] = __builtin_shufflevector(line[i], line[i + %H], %P);\n"
         "            next[2 * i + 1] = __builtin_shufflevector(line[i], line[i + %H], %Q);\n"
         "        }\n"
         "        #pragma GCC unroll %L\n"
         "        for (int i = 0; i < %L; i++)\n"
         "            line[i] = next[i];\n"
         "    }\n"
         "    #pragma GCC unroll %L\n"
         "    for (int i = 0; i < %L; i++)\n"
         "        %V_store(to + i * to_step, line[i]);\n"
         "}\n",
         1u << VECTOR_LOAD | 1u << VECTOR_STORE},
};

static const char philox_c[] =
    "// Philox4x32-10 (Salmon et al., 2011): the random bits of (key; counter), the same on any machine.\n"
    "static inline void philox(uint64_t key, const uint32_t counter[4], uint32_t bits[4])\n"
    "{\n"
    "    uint32_t low = (uint32_t)key, high = (uint32_t)(key >> 32);\n"
    "    uint32_t a = counter[0], b = counter[1], c = counter[2], d = counter[3];\n"
    "    for (int round = 0; round < 10; round++) {\n"
    "        uint64_t p = (uint64_t)0xD2511F53u * a, q = (uint64_t)0xCD9E8D57u * c;\n"
    "        a = (uint32_t)(q >> 32) ^ b ^ low;\n"
    "        b = (uint32_t)q;\n"
    "        c = (uint32_t)(p >> 32) ^ d ^ high;\n"
    "        d = (uint32_t)p;\n"
    "        low += 0x9E3779B9u;\n"
    "        high += 0xBB67AE85u;\n"
    "    }\n"
    "    bits[0] = a;\n"
    "    bits[1] = b;\n"
    "    bits[2] = c;\n"
    "    bits[3] = d;\n"
    "}\n";

static const char uniform_f32_c[] = "    return (float)(bits[0] >> 8) * 0x1p-24f;\n";
static const char uniform_f64_c[] = "    return (double)(((uint64_t)bits[0] << 32 | bits[1]) >> 11) * 0x1p-53;\n";

// ---- what the kernels use -----------------------------------------------------------------------

enum { MAX_WIDTHS = 8 };

typedef struct Usage {
    int lanes[MAX_WIDTHS];
    unsigned helpers[MAX_WIDTHS]; // bits of VectorHelper
    int width_count;
    struct {
        const ScalarFunction *function;
        bool as_int;
        int lanes;
    } call[128]; // each kind once
    int call_count;
    bool random;
} Usage;

static unsigned *helpers_of(Usage *usage, int lanes)
{
    int i = 0;
    while (i < usage->width_count && usage->lanes[i] != lanes)
        i++;
    if (i == MAX_WIDTHS)
        BUG("vectors of more than %d widths", MAX_WIDTHS);
    if (i == usage->width_count) {
        usage->lanes[i] = lanes;
        usage->width_count++;
    }
    return &usage->helpers[i];
}

static void use_helper(Usage *usage, int lanes, VectorHelper helper)
{
    *helpers_of(usage, lanes) |= 1u << helper | vector_rows[helper].uses;
}

static void use_function(Usage *usage, const ScalarFunction *function, bool as_int, int lanes)
{
    for (int i = 0; i < usage->call_count; i++)
        if (usage->call[i].function == function && usage->call[i].as_int == as_int && usage->call[i].lanes == lanes)
            return;
    if (usage->call_count == (int)(sizeof usage->call / sizeof *usage->call))
        BUG("too many scalar functions");
    usage->call[usage->call_count].function = function;
    usage->call[usage->call_count].as_int = as_int;
    usage->call[usage->call_count++].lanes = lanes;
}

// A vector function has a row of its own or calls the scalar one for each lane.
static void use_call(Usage *usage, const LExpr *e)
{
    const ScalarFunction *function = e->function;
    if (function->infix)
        return;
    if (e->lanes > 1 && strcmp(function->name, "min") == 0) {
        use_helper(usage, e->lanes, VECTOR_MIN);
    } else if (e->lanes > 1 && strcmp(function->name, "max") == 0) {
        use_helper(usage, e->lanes, VECTOR_MAX);
    } else {
        use_function(usage, function, e->type == LTYPE_INT, 1);
        if (e->lanes > 1)
            use_function(usage, function, false, e->lanes);
    }
}

static void use_expression(Usage *usage, const LExpr *e)
{
    if (e->lanes > 1)
        helpers_of(usage, e->lanes);
    switch (e->kind) {
    case LEXPR_LOAD:
        if (e->lanes > 1)
            use_helper(usage, e->lanes, VECTOR_LOAD);
        break;
    case LEXPR_SPLAT:
        use_helper(usage, e->lanes, VECTOR_SPLAT);
        break;
    case LEXPR_SELECT:
        if (e->operand[0]->lanes > 1)
            use_helper(usage, e->lanes, VECTOR_SELECT);
        break;
    case LEXPR_LANES_SUM:
        use_helper(usage, e->operand[0]->lanes, VECTOR_SUM);
        break;
    case LEXPR_LANES_MAX:
        use_helper(usage, e->operand[0]->lanes, VECTOR_LARGEST);
        break;
    case LEXPR_CALL:
        use_call(usage, e);
        break;
    case LEXPR_RANDOM:
        usage->random = true;
        break;
    default:
        break;
    }
    for (int i = 0; i < e->operand_count; i++)
        use_expression(usage, printed_operand(e, i));
}

static void use_statement(Usage *usage, const LStmt *stmt)
{
    if (stmt->variable && stmt->variable->lanes > 1)
        helpers_of(usage, stmt->variable->lanes);
    if (stmt->kind == LSTMT_STORE && stmt->value->lanes > 1) {
        use_helper(usage, stmt->value->lanes, VECTOR_STORE);
        if (stmt->accumulate)
            use_helper(usage, stmt->value->lanes, VECTOR_LOAD);
    }
    if (stmt->kind == LSTMT_TRANSPOSE)
        use_helper(usage, (int)stmt->count, VECTOR_TRANSPOSE);
    if (stmt->value)
        use_expression(usage, stmt->value);
    for (int i = 0; i < stmt->index_count; i++)
        use_expression(usage, stmt->index[i]);
    for (int i = 0; i < stmt->body_count; i++)
        use_statement(usage, stmt->body[i]);
}

// ---- printing -----------------------------------------------------------------------------------

// Prints a row's text, each %LETTER replaced by the word for it in `words`: pairs of a letter and a text.
typedef struct Word {
    char letter;
    const char *text;
} Word;

static void print_template(FILE *out, const char *text, const Word *words)
{
    for (const char *c = text; *c; c++) {
        const Word *word = words;
        while (*c == '%' && word->letter && word->letter != c[1])
            word++;
        if (*c == '%' && word->letter) {
            fputs(word->text, out);
            c++;
        } else {
            fputc(*c, out);
        }
    }
}

static void print_functions(FILE *out, const Program *program, const Usage *usage)
{
    const Word words[] = {{'R', real_type(program)}, {'F', program->real_is_double ? "" : "f"}, {0, NULL}};
    for (int i = 0; i < usage->call_count; i++) {
        const ScalarFunction *function = usage->call[i].function;
        const char *text = usage->call[i].as_int ? function->i32_helper : function->helper;
        if (!text || usage->call[i].lanes > 1)
            continue;
        print_template(out, text, words);
        fputc('\n', out);
    }
}

static void print_vector_functions(FILE *out, const Program *program, const Usage *usage, int lanes)
{
    const char *vector = format("f%dx%d", program->real_is_double ? 64 : 32, lanes);
    for (int i = 0; i < usage->call_count; i++) {
        const ScalarFunction *function = usage->call[i].function;
        if (usage->call[i].lanes != lanes)
            continue;
        const char *name = program->real_is_double ? function->f64 : function->f32;
        bool two = function->arity == 2;
        fprintf(out, INLINE "%s %s_%s(%s_any x%s)\n{\n", vector, vector, function->name, vector,
                two ? format(", %s_any y", vector) : "");
        fprintf(out, "    for (int i = 0; i < %d; i++)\n        x[i] = %s(x[i]%s);\n    return x;\n}\n\n", lanes, name,
                two ? ", y[i]" : "");
    }
}

// Lane numbers for a shuffle of two vectors: first, first + lanes, first + 1, first + lanes + 1, ...
static const char *by_turns(int first, int lanes)
{
    Text text = {0};
    for (int i = 0; i < lanes / 2; i++)
        text_add(&text, "%s%d, %d", i ? ", " : "", first + i, first + i + lanes);
    return text.data;
}

static void print_vectors(FILE *out, const Program *program, const Usage *usage, int which)
{
    int lanes = usage->lanes[which], bits = program->real_is_double ? 64 : 32, bytes = lanes * bits / 8;
    const char *vector = format("f%dx%d", bits, lanes), *mask = format("i%dx%d", bits, lanes);
    const char *any_vector = format("%s_any", vector), *any_mask = format("%s_any", mask);
    const char *lowered = format("vector_size(%d), aligned(%d), may_alias", bytes, bits / 8);
    fprintf(out, "// %d lanes, and the same with no more than the alignment of an element.\n", lanes);
    fprintf(out, "typedef %s %s __attribute__((vector_size(%d)));\n", real_type(program), vector, bytes);
    fprintf(out, "typedef %s %s __attribute__((%s));\n", real_type(program), any_vector, lowered);
    fprintf(out, "typedef int%d_t %s __attribute__((vector_size(%d)));\n", bits, mask, bytes);
    fprintf(out, "typedef int%d_t %s __attribute__((%s));\n\n", bits, any_mask, lowered);
    const Word words[] = {{'V', vector},
                          {'U', any_vector},
                          {'M', mask},
                          {'N', any_mask},
                          {'R', real_type(program)},
                          {'L', format("%d", lanes)},
                          {'H', format("%d", lanes / 2)},
                          {'P', by_turns(0, lanes)},
                          {'Q', by_turns(lanes / 2, lanes)},
                          {0, NULL}};
    for (int i = 0; i < VECTOR_HELPER_COUNT; i++)
        if (usage->helpers[which] >> i & 1) {
            print_template(out, vector_rows[i].text, words);
            fputc('\n', out);
        }
    print_vector_functions(out, program, usage, lanes);
}

static void print_random(FILE *out, const Program *program)
{
    fprintf(out, "%s\n", philox_c);
    fprintf(out,
            "// Element number `element` of the random stream `stream` in this step: uniform in [0, 1).\n"
            "static inline %s uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)\n"
            "{\n"
            "    uint32_t counter[4] = {element, (uint32_t)step, (uint32_t)(step >> 32), stream}, bits[4];\n"
            "    philox(seed, counter, bits);\n"
            "%s"
            "}\n\n",
            real_type(program), program->real_is_double ? uniform_f64_c : uniform_f32_c);
}

static void use_plan(Usage *usage, const Plan *plan)
{
    for (int i = 0; plan && i < plan->kernel_count; i++) {
        if (plan->kernel[i]->body)
            use_statement(usage, plan->kernel[i]->body);
        if (plan->kernel[i]->loop)
            use_plan(usage, plan->kernel[i]->loop->body);
    }
}

void print_helpers(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    Usage usage = {.width_count = 0};
    for (int entry = 0; entry < ENTRY_COUNT; entry++)
        use_plan(&usage, plans[entry]);
    print_functions(out, program, &usage);
    for (int i = 0; i < usage.width_count; i++)
        print_vectors(out, program, &usage, i);
    if (usage.random)
        print_random(out, program);
}
