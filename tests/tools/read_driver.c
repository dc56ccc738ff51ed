// Reads data as a trainer would, without a model, and prints what it got. Arguments, in any order:
//     reader=csv path=FILE separator=';' count=10     the source
//     field=NAME[:COLUMN]:f32|f64|i32:28,28,1         a field; a scalar has no sizes after the last colon
//     predict=NAME                                    only the fields named so are needed
//     data=[NAME=]PATH                                as --data
//     generate=N                                      N examples; each number is that of its example
//     validate=0.1  standardise=NAME:COUNT            statistics of a field, of COUNT numbers
//     dump=FOLDER                                     values go to FOLDER/SPLIT.NAME.npy instead
//     shuffle=N,SEED,EPOCH                            prints a permutation instead
// Prints, for each split that has examples: SPLIT COUNT, then for each field NAME STORAGE SHAPE: all its values; and
// the statistics. Exit status 1, with the message on stderr, when reading fails.
#include "data.h"
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 16, BATCH = 4 };

typedef struct Request {
    dlc_program program;
    dlc_source source;
    dlc_argument argument[MOST];
    dlc_field field[MOST];
    dlc_tensor tensor[2 + MOST]; // mean, deviation, and the generated form of each field
    DataOverride override[MOST];
    int override_count;
    double validate;
    bool predict_only;
    const char *dump;
    double model[2 * MOST * MOST]; // mean, then deviation; or the generated fields
} Request;

static bool usage(const char *argument)
{
    fprintf(stderr, "read_driver: cannot use '%s'\n", argument);
    return false;
}

// "label:i32:", "x:column:f32:28,28"
static bool add_field(Request *request, char *text)
{
    static const char *const names[] = {[DLC_F32] = "f32", [DLC_F64] = "f64", [DLC_I32] = "i32"};
    dlc_field field = {.generated = -1, .mean = -1, .deviation = -1, .count = 1};
    char *part[4] = {text};
    int parts = 1;
    for (char *at = text; *at && parts < 4; at++)
        if (*at == ':') {
            *at = 0;
            part[parts++] = at + 1;
        }
    if (parts < 3 || request->program.field_count == MOST)
        return usage(text);
    field.name = part[0];
    field.column = part[parts == 4 ? 1 : 0];
    int type = DLC_F32;
    while (type <= DLC_I32 && strcmp(names[type], part[parts - 2]) != 0)
        type++;
    if (type > DLC_I32)
        return usage(text);
    field.type = (dlc_type)type;
    for (char *at = part[parts - 1]; *at && field.rank < DLC_MAX_RANK; at += *at == ',') {
        field.shape[field.rank] = (int)strtol(at, &at, 10);
        field.count *= (size_t)field.shape[field.rank++];
    }
    request->field[request->program.field_count++] = field;
    return true;
}

static dlc_field *find_field(Request *request, const char *name)
{
    for (int i = 0; i < request->program.field_count; i++)
        if (strcmp(request->field[i].name, name) == 0)
            return &request->field[i];
    return NULL;
}

// "x:3"
static bool add_statistics(Request *request, char *text)
{
    char *colon = strchr(text, ':');
    if (!colon)
        return usage(text);
    *colon = 0;
    dlc_field *field = find_field(request, text);
    size_t count = strtoul(colon + 1, NULL, 10);
    if (!field || count > MOST * MOST)
        return usage(text);
    field->mean = 0;
    field->deviation = 1;
    for (int i = 0; i < 2; i++)
        request->tensor[i] = (dlc_tensor){.name = "statistic",
                                          .role = DLC_STATE,
                                          .type = DLC_F64,
                                          .count = count,
                                          .offset = (size_t)i * count * sizeof(double)};
    return true;
}

static bool add_override(Request *request, char *text)
{
    char *equals = strchr(text, '=');
    if (request->override_count == MOST)
        return usage(text);
    DataOverride override = {NULL, text};
    if (equals) {
        *equals = 0;
        override = (DataOverride){text, equals + 1};
    }
    request->override[request->override_count++] = override;
    return true;
}

static bool add_argument(Request *request, char *text)
{
    char *value = strchr(text, '=');
    if (!value)
        return usage(text);
    *value++ = 0;
    if (strcmp(text, "reader") == 0)
        request->source.reader = value;
    else if (strcmp(text, "field") == 0)
        return add_field(request, value);
    else if (strcmp(text, "standardise") == 0)
        return add_statistics(request, value);
    else if (strcmp(text, "data") == 0)
        return add_override(request, value);
    else if (strcmp(text, "generate") == 0)
        request->program.generate_count = strtoul(value, NULL, 10);
    else if (strcmp(text, "dump") == 0)
        request->dump = value;
    else if (strcmp(text, "validate") == 0)
        request->validate = strtod(value, NULL);
    else if (strcmp(text, "predict") == 0) {
        dlc_field *field = find_field(request, value);
        if (!field)
            return usage(value);
        field->used_by_predict = 1;
        request->predict_only = true;
    } else if (request->source.argument_count < MOST) {
        char *end;
        double number = strtod(value, &end);
        request->argument[request->source.argument_count++] =
            (dlc_argument){.name = text, .text = *end ? value : NULL, .number = number};
    }
    return true;
}

// Stands for the function that dlc writes: each example is its own number.
static void generate(void *model, uint64_t first)
{
    for (int i = 0; i < BATCH; i++)
        ((double *)model)[i] = (double)(first + (uint64_t)i);
}

static void make_generated(Request *request)
{
    request->program.generate = generate;
    for (int i = 0; i < request->program.field_count; i++) {
        request->field[i].generated = 2 + i;
        request->tensor[2 + i] = (dlc_tensor){.name = "generated", .role = DLC_OUTPUT, .type = DLC_F64, .count = BATCH};
    }
}

static const char *const split_name[SPLIT_COUNT] = {"train", "validation", "test"};

// All values of a field in one split, in memory of their own.
static void *gather_all(const Request *request, const Dataset *data, Split split, int which)
{
    const dlc_field *field = &request->field[which];
    size_t bytes = field->count * (field->type == DLC_F64 ? sizeof(double) : sizeof(float));
    unsigned char *values = malloc((data->count[split] + BATCH) * bytes);
    void *buffer[MOST] = {NULL};
    if (!values)
        abort();
    for (uint32_t first = 0; first < data->count[split]; first += BATCH) {
        const uint32_t order[BATCH] = {first, first + 1, first + 2, first + 3};
        size_t left = data->count[split] - first;
        buffer[which] = values + first * bytes;
        dataset_gather(data, split, order, left < BATCH ? (int)left : BATCH, BATCH, buffer);
    }
    return values;
}

static bool dump_values(const Request *request, const Dataset *data, Split split, int which, const void *values)
{
    const dlc_field *field = &request->field[which];
    char path[4096];
    Error error;
    size_t shape[DLC_MAX_RANK + 1] = {data->count[split]};
    for (int i = 0; i < field->rank; i++)
        shape[i + 1] = (size_t)field->shape[i];
    snprintf(path, sizeof path, "%s/%s.%s.npy", request->dump, split_name[split], field->name);
    return npy_write(path, field->type, field->rank + 1, shape, values, &error) || usage(error.text);
}

static void print_values(const dlc_field *field, size_t count, const void *values)
{
    for (size_t i = 0; i < count * field->count; i++)
        if (field->type == DLC_F32)
            printf(" %.9g", ((const float *)values)[i]);
        else if (field->type == DLC_F64)
            printf(" %.17g", ((const double *)values)[i]);
        else
            printf(" %d", ((const int32_t *)values)[i]);
}

static bool print_field(const Request *request, const Dataset *data, Split split, int which)
{
    static const char *const storage[] = {
        [STORE_U8] = "u8", [STORE_I32] = "i32", [STORE_F32] = "f32", [STORE_F64] = "f64"};
    const dlc_field *field = &request->field[which];
    const Column *column = &data->column[split][which];
    bool good = true;
    printf("%s %s [", field->name, column->data ? storage[column->storage] : "absent");
    for (int i = 0; i < column->rank; i++)
        printf(i ? ",%d" : "%d", column->shape[i]);
    printf("]:");
    if (column->data) {
        void *values = gather_all(request, data, split, which);
        if (request->dump)
            good = dump_values(request, data, split, which, values);
        else
            print_values(field, data->count[split], values);
        free(values);
    }
    printf("\n");
    return good;
}

static bool print_data(const Request *request, const Dataset *data)
{
    for (int split = 0; split < SPLIT_COUNT; split++) {
        if (!data->count[split])
            continue;
        printf("%s %zu\n", split_name[split], data->count[split]);
        for (int i = 0; i < request->program.field_count; i++)
            if (!print_field(request, data, (Split)split, i))
                return false;
    }
    for (size_t i = 0; i < 2 * request->tensor[0].count; i++)
        printf("%s %.17g\n", i < request->tensor[0].count ? "mean" : "deviation", request->model[i]);
    return true;
}

static int print_order(const char *text)
{
    char *at;
    size_t n = strtoul(text, &at, 10);
    uint64_t seed = strtoull(at + (*at == ','), &at, 10), epoch = strtoull(at + (*at == ','), NULL, 10);
    uint32_t *order = calloc(n + 1, sizeof *order);
    if (!order)
        return 1;
    shuffle_order(order, n, seed, epoch);
    for (size_t i = 0; i < n; i++)
        printf("%u\n", order[i]);
    free(order);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && strncmp(argv[1], "shuffle=", 8) == 0)
        return print_order(argv[1] + 8);
    static Request request;
    Dataset data;
    Vocabulary vocabulary = {0};
    Error error;
    for (int i = 1; i < argc; i++)
        if (!add_argument(&request, argv[i]))
            return 2;
    request.source.argument = request.argument;
    request.program.version = DLC_PROGRAM_H;
    request.program.name = "driver";
    request.program.source = "driver.dl";
    request.program.bytes = sizeof request.model;
    request.program.batch = BATCH;
    request.program.tensor = request.tensor;
    request.program.tensor_count = 2 + MOST;
    if (request.program.generate_count)
        make_generated(&request);
    request.program.field = request.field;
    request.program.data_source = &request.source;
    request.program.source_count = 1;
    if (!dataset_open(&data, &request.program, request.model, request.override, request.override_count,
                      request.validate, request.predict_only, false, &vocabulary, &error)) {
        fprintf(stderr, "%s\n", error.text);
        return 1;
    }
    bool good = print_data(&request, &data);
    dataset_close(&data);
    vocabulary_free(&vocabulary);
    return good ? 0 : 1;
}
