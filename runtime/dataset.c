#include "data.h"
#include "reading.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const split_label[SPLIT_COUNT] = {"training", "validation", "test"};

// ---- sources --------------------------------------------------------------------------------------

static int text_argument(const dlc_source *source, const char *name)
{
    for (int i = 0; i < source->argument_count; i++)
        if (source->argument[i].text && strcmp(source->argument[i].name, name) == 0)
            return i;
    return -1;
}

double source_number(const dlc_source *source, const char *name)
{
    for (int i = 0; i < source->argument_count; i++)
        if (!source->argument[i].text && strcmp(source->argument[i].name, name) == 0)
            return source->argument[i].number;
    return 0;
}

bool source_whole(const dlc_source *source, const char *name, double least, int *value, Error *error)
{
    double number = source_number(source, name);
    if (!(number >= least && number <= INT_MAX && number == floor(number)))
        return fail(error, "%s: %s = %g is not a whole number of at least %g", source->reader, name, number, least);
    *value = (int)number;
    return true;
}

const char *source_text(const dlc_source *source, const char *name)
{
    int i = text_argument(source, name);
    return i < 0 ? NULL : source->argument[i].text;
}

// A source with its arguments in memory of its own, so that overrides can replace them.
typedef struct OpenSource {
    dlc_source source;
    dlc_argument *argument;
} OpenSource;

static bool has_path(const dlc_source *source)
{
    return text_argument(source, "path") >= 0;
}

static bool override_concerns(const DataOverride *override, const dlc_program *program, int source)
{
    if (!override->name || strcmp(override->name, program->data_source[source].reader) == 0)
        return true;
    for (int i = 0; i < program->field_count; i++)
        if (program->field[i].source == source && strcmp(override->name, program->field[i].name) == 0)
            return true;
    return false;
}

static bool fail_no_source(const dlc_program *program, const DataOverride *override, Error *error)
{
    char names[600] = "";
    size_t used = 0;
    for (int i = 0; i < program->source_count && used < sizeof names; i++) {
        const dlc_source *source = &program->data_source[i];
        if (!has_path(source))
            continue;
        used += (size_t)snprintf(names + used, sizeof names - used, "%s%s", used ? ", " : "", source->reader);
        for (int k = 0; k < program->field_count && used < sizeof names; k++)
            if (program->field[k].source == i)
                used += (size_t)snprintf(names + used, sizeof names - used, ", %s", program->field[k].name);
    }
    if (!used)
        return fail(error, "--data: %s reads no files", program->name);
    return fail(error, "--data: '%s' is no source and no field that %s reads from a file; there are: %s",
                override->name, program->name, names);
}

// The sources as the overrides leave them; source_count of them in new memory, to be freed by close_sources.
static bool open_sources(const dlc_program *program, const DataOverride *override_list, int override_count,
                         OpenSource *list, Error *error)
{
    for (int i = 0; i < program->source_count; i++) {
        const dlc_source *source = &program->data_source[i];
        list[i].argument = malloc(((size_t)source->argument_count + 1) * sizeof *list[i].argument);
        if (!list[i].argument)
            return fail(error, "out of memory");
        if (source->argument_count)
            memcpy(list[i].argument, source->argument, (size_t)source->argument_count * sizeof *source->argument);
        list[i].source = *source;
        list[i].source.argument = list[i].argument;
    }
    for (int k = 0; k < override_count; k++) {
        bool used = false;
        for (int i = 0; i < program->source_count; i++) {
            if (!has_path(&list[i].source) || !override_concerns(&override_list[k], program, i))
                continue;
            list[i].argument[text_argument(&list[i].source, "path")].text = override_list[k].path;
            used = true;
        }
        if (!used)
            return fail_no_source(program, &override_list[k], error);
    }
    return true;
}

static void close_sources(const dlc_program *program, OpenSource *list)
{
    for (int i = 0; i < program->source_count; i++)
        free(list[i].argument);
    free(list);
}

// ---- reading --------------------------------------------------------------------------------------

static const Reader *find_reader(const char *name)
{
    for (int i = 0; all_readers[i]; i++)
        if (strcmp(all_readers[i]->name, name) == 0)
            return all_readers[i];
    return NULL;
}

// Appends how to name another place for what is missing: after the reader where that says enough, else after a field.
static void add_hint(const dlc_program *program, int source, const dlc_field *field, Error *error)
{
    const char *name = program->data_source[source].reader;
    for (int i = 0; i < program->source_count; i++)
        if (i != source && strcmp(program->data_source[i].reader, name) == 0)
            name = field->name;
    size_t used = strlen(error->text);
    snprintf(error->text + used, sizeof error->text - used, "\nhint: --data %s=PATH reads it from another place", name);
}

// Is the field read from this source, and asked for?
static bool wanted(const dlc_field *field, int source, bool predict_only)
{
    return field->source == source && field->generated < 0 && (field->used_by_predict || !predict_only);
}

static void free_table(Table *table, int count)
{
    for (int split = 0; split < SPLIT_COUNT; split++) {
        for (int i = 0; table->column[split] && i < count; i++)
            free(table->column[split][i].data);
        free(table->column[split]);
    }
}

// Reads the columns of one source into the data set: all, or those that predict uses.
static bool read_columns(Dataset *data, const Reader *reader, const dlc_source *source, int number, bool predict_only,
                         Vocabulary *vocabulary, Error *error)
{
    const dlc_program *program = data->program;
    int *which = malloc((size_t)program->field_count * sizeof *which), count = 0;
    const dlc_field **fields = malloc((size_t)program->field_count * sizeof *fields);
    Table table = {.vocabulary = vocabulary};
    bool good = which && fields;
    for (int i = 0; good && i < program->field_count; i++)
        if (wanted(&program->field[i], number, predict_only)) {
            which[count] = i;
            fields[count++] = &program->field[i];
        }
    for (int split = 0; good && split < SPLIT_COUNT; split++)
        good = (table.column[split] = calloc((size_t)count + 1, sizeof *table.column[split])) != NULL;
    if (!good)
        fail(error, "out of memory");
    else if (count > 0)
        good = reader->read(source, fields, count, &table, error);
    if (!good && error->missing)
        add_hint(program, number, fields[0], error);
    for (int i = 0; good && i < count; i++)
        for (int split = 0; split < SPLIT_COUNT; split++) {
            data->column[split][which[i]] = table.column[split][i];
            table.column[split][i].data = NULL;
        }
    free_table(&table, count);
    free(fields);
    free(which);
    return good;
}

static bool read_source(Dataset *data, const dlc_source *source, int number, bool predict_only, Vocabulary *vocabulary,
                        Error *error)
{
    const Reader *reader = find_reader(source->reader);
    bool any = false;
    for (int i = 0; i < data->program->field_count; i++)
        any |= wanted(&data->program->field[i], number, false);
    if (!any)
        return true;
    if (!reader)
        return fail(error, "this trainer cannot read '%s'", source->reader);
    if (!has_path(source))
        return fail(error, "%s: has no path to read from", source->reader);
    if (read_columns(data, reader, source, number, false, vocabulary, error))
        return true;
    return predict_only && error->missing && read_columns(data, reader, source, number, true, vocabulary, error);
}

// ---- generated fields -----------------------------------------------------------------------------

static Storage storage_of(dlc_type type)
{
    switch (type) {
    case DLC_F32:
        return STORE_F32;
    case DLC_F64:
        return STORE_F64;
    case DLC_I32:
        return STORE_I32;
    case DLC_BOOL:
        return STORE_U8;
    }
    return STORE_U8;
}

static bool new_generated(const dlc_program *program, const dlc_field *field, Column *column, Error *error)
{
    uint64_t shape[DLC_MAX_RANK];
    for (int i = 0; i < field->rank; i++)
        shape[i] = (uint64_t)field->shape[i];
    if (!column_shape(column, field->name, storage_of(program->tensor[field->generated].type), program->generate_count,
                      field->rank, shape, error))
        return false;
    column->data = malloc(column->count * column->size * storage_bytes(column->storage));
    return column->data || fail(error, "out of memory for %zu examples of '%s'", column->count, field->name);
}

static bool generate_fields(Dataset *data, void *model, Error *error)
{
    const dlc_program *program = data->program;
    Column *column = data->column[SPLIT_TRAIN];
    if (!program->generate || !program->generate_count)
        return true;
    for (int i = 0; i < program->field_count; i++)
        if (program->field[i].generated >= 0 && !new_generated(program, &program->field[i], &column[i], error))
            return false;
    size_t batch = (size_t)program->batch;
    for (size_t first = 0; first < program->generate_count; first += batch) {
        size_t left = program->generate_count - first;
        program->generate(model, first);
        for (int i = 0; i < program->field_count; i++) {
            if (program->field[i].generated < 0)
                continue;
            size_t bytes = column[i].size * storage_bytes(column[i].storage);
            memcpy((unsigned char *)column[i].data + first * bytes,
                   (unsigned char *)model + program->tensor[program->field[i].generated].offset,
                   (left < batch ? left : batch) * bytes);
        }
    }
    return true;
}

// ---- checks ---------------------------------------------------------------------------------------

// What messages call the place that a field comes from.
static const char *field_place(const OpenSource *sources, const dlc_field *field)
{
    const char *path = field->source >= 0 ? source_text(&sources[field->source].source, "path") : NULL;
    return field->generated < 0 && path ? path : "the generated data";
}

// The same sizes in the same order, but for axes of size 1: an image of one channel may come without that axis.
static bool same_shape(const Column *column, const dlc_field *field)
{
    int a = 0, b = 0;
    for (;;) {
        while (a < column->rank && column->shape[a] == 1)
            a++;
        while (b < field->rank && field->shape[b] == 1)
            b++;
        if (a == column->rank || b == field->rank)
            return a == column->rank && b == field->rank;
        if (column->shape[a++] != field->shape[b++])
            return false;
    }
}

// Ints that the program uses as numbers of classes, or of rows of a table.
static bool check_numbers(const dlc_field *field, const Column *column, const char *place, Error *error)
{
    size_t stride = column->stride ? column->stride : column->size;
    size_t n = column->count > 0 ? (column->count - 1) * stride + column->size : 0;
    for (size_t i = 0; field->limit > 0 && i < n; i++) {
        int64_t number =
            column->storage == STORE_U8 ? ((const uint8_t *)column->data)[i] : ((const int32_t *)column->data)[i];
        if (number < 0 || number >= field->limit)
            return fail(error, "%s: '%s' of example %zu is %lld, but the program takes 0 to %d there", place,
                        field->column, i / stride + 1, (long long)number, field->limit - 1);
    }
    return true;
}

static bool check_column(const dlc_program *program, const dlc_field *field, const Column *column, const char *place,
                         Error *error)
{
    bool real = column->storage == STORE_F32 || column->storage == STORE_F64;
    if (real && field->type == DLC_I32)
        return fail(error, "%s: '%s' holds real numbers, %s wants whole numbers", place, field->column,
                    program->source);
    if (!same_shape(column, field))
        return fail(error, "%s: each '%s' has the shape %s, %s wants %s", place, field->column,
                    dims_text(column->rank, column->shape).text, program->source,
                    dims_text(field->rank, field->shape).text);
    return field->type != DLC_I32 || check_numbers(field, column, place, error);
}

// All columns of a split have as many examples as the first; those that were not read are left out.
static bool count_examples(Dataset *data, Split split, const OpenSource *sources, Error *error)
{
    const dlc_program *program = data->program;
    int first = -1;
    for (int i = 0; i < program->field_count; i++) {
        bool read = false;
        for (int other = 0; other < SPLIT_COUNT; other++)
            read |= data->column[other][i].data != NULL;
        if (!read)
            continue;
        if (first < 0)
            first = i;
        size_t count = data->column[split][i].count, expected = data->column[split][first].count;
        if (count != expected)
            return fail(error, "%s: '%s' has %zu %s examples, but '%s' (%s) has %zu",
                        field_place(sources, &program->field[i]), program->field[i].column, count, split_label[split],
                        program->field[first].column, field_place(sources, &program->field[first]), expected);
        data->count[split] = count;
    }
    return true;
}

static bool check_columns(Dataset *data, const OpenSource *sources, Error *error)
{
    const dlc_program *program = data->program;
    for (int split = 0; split < SPLIT_COUNT; split++) {
        for (int i = 0; i < program->field_count; i++) {
            const Column *column = &data->column[split][i];
            const char *place = field_place(sources, &program->field[i]);
            if (column->data && !check_column(program, &program->field[i], column, place, error))
                return false;
        }
        if (!count_examples(data, (Split)split, sources, error))
            return false;
    }
    return true;
}

// ---- validation and statistics --------------------------------------------------------------------

size_t dataset_apart(const Dataset *data, Split split)
{
    size_t most = 1;
    for (int i = 0; i < data->program->field_count; i++) {
        const Column *column = &data->column[split][i];
        size_t apart = column->data ? (column->size - 1) / column_stride(column) + 1 : 1;
        most = apart > most ? apart : most;
    }
    return most;
}

static void hold_out_column(Column *train, Column *validation, size_t kept, size_t n)
{
    *validation = *train;
    validation->count = n - kept;
    validation->data = (unsigned char *)train->data + kept * column_stride(train) * storage_bytes(train->storage);
}

// Overlapping held-out windows are thinned out to those that touch: each token counts once, and sooner.
static void thin_out(Dataset *data)
{
    size_t count = 0;
    for (int i = 0; i < data->program->field_count; i++) {
        const Column *column = &data->column[SPLIT_VALIDATION][i];
        if (!column->data)
            continue;
        size_t thinned = column_elements(column) / column->size;
        if (column_stride(column) > column->size || (count && thinned != count))
            return; // beside other data each window stays with its example
        count = thinned;
    }
    for (int i = 0; i < data->program->field_count; i++) {
        Column *column = &data->column[SPLIT_VALIDATION][i];
        column->stride = 0;
        column->count = column->data ? count : 0;
    }
    data->count[SPLIT_VALIDATION] = count;
}

// The last part of the training examples becomes the validation split; the rule for the boundary is Keras'.
static bool hold_out(Dataset *data, double validate, Error *error)
{
    size_t n = data->count[SPLIT_TRAIN], kept = (size_t)floor((double)n * (1.0 - validate));
    if (validate <= 0 || n == 0 || data->count[SPLIT_VALIDATION] > 0)
        return true;
    size_t shared = kept < n ? dataset_apart(data, SPLIT_TRAIN) - 1 : 0; // examples that reach into the held-out part
    if (kept <= shared)
        return fail(error, "validate %g leaves none of the %zu training examples to train on", validate, n);
    if (kept == n)
        return true;
    for (int i = 0; i < data->program->field_count; i++) {
        Column *train = &data->column[SPLIT_TRAIN][i];
        if (!train->data)
            continue;
        hold_out_column(train, &data->column[SPLIT_VALIDATION][i], kept, n);
        train->count = kept - shared;
    }
    data->count[SPLIT_TRAIN] = kept - shared;
    data->count[SPLIT_VALIDATION] = n - kept;
    data->held_out = true;
    if (shared)
        thin_out(data);
    return true;
}

static double column_element(const Column *column, size_t i)
{
    switch (column->storage) {
    case STORE_U8:
        return ((const uint8_t *)column->data)[i];
    case STORE_I32:
        return ((const int32_t *)column->data)[i];
    case STORE_F32:
        return ((const float *)column->data)[i];
    case STORE_F64:
        return ((const double *)column->data)[i];
    }
    return 0;
}

static void store_statistic(const dlc_program *program, void *model, int tensor, const double *value)
{
    const dlc_tensor *to = &program->tensor[tensor];
    void *out = (unsigned char *)model + to->offset;
    for (size_t i = 0; i < to->count; i++)
        if (to->type == DLC_F64)
            ((double *)out)[i] = value[i];
        else
            ((float *)out)[i] = (float)value[i];
    weights_changed(program, model);
}

// Mean and deviation of a column, each of `count` numbers: one for all elements, or one for each position along the
// last axes. The deviation is that of the population; where it would be 0, it is 1, so that constants become 0.
static void column_statistics(const Column *column, size_t count, double *mean, double *deviation)
{
    size_t total = column_elements(column);
    double n = (double)(total / count);
    memset(mean, 0, count * sizeof *mean);
    memset(deviation, 0, count * sizeof *deviation);
    for (size_t i = 0, k = 0; i < total; i++, k = k + 1 == count ? 0 : k + 1)
        mean[k] += column_element(column, i);
    for (size_t k = 0; k < count; k++)
        mean[k] /= n;
    for (size_t i = 0, k = 0; i < total; i++, k = k + 1 == count ? 0 : k + 1) {
        double difference = column_element(column, i) - mean[k];
        deviation[k] += difference * difference;
    }
    for (size_t k = 0; k < count; k++)
        deviation[k] = deviation[k] > 0 ? sqrt(deviation[k] / n) : 1;
}

static bool field_statistics(const Dataset *data, int which, void *model, Error *error)
{
    const dlc_program *program = data->program;
    const dlc_field *field = &program->field[which];
    const Column *column = &data->column[SPLIT_TRAIN][which];
    if (field->mean < 0 && field->deviation < 0)
        return true;
    if (!column->data)
        return fail(error, "'%s' is standardised, and there are no training examples to take its statistics from",
                    field->name);
    size_t count = program->tensor[field->mean >= 0 ? field->mean : field->deviation].count;
    double *mean = malloc(2 * count * sizeof *mean);
    if (!mean)
        return fail(error, "out of memory");
    column_statistics(column, count, mean, mean + count);
    if (field->mean >= 0)
        store_statistic(program, model, field->mean, mean);
    if (field->deviation >= 0)
        store_statistic(program, model, field->deviation, mean + count);
    free(mean);
    return true;
}

// ---- the data set ---------------------------------------------------------------------------------

static bool read_all(Dataset *data, void *model, const OpenSource *sources, double validate, bool predict_only,
                     bool weights_loaded, Vocabulary *vocabulary, Error *error)
{
    const dlc_program *program = data->program;
    for (int i = 0; i < program->source_count; i++)
        if (!read_source(data, &sources[i].source, i, predict_only, vocabulary, error))
            return false;
    if (!generate_fields(data, model, error) || !check_columns(data, sources, error) ||
        !hold_out(data, validate, error))
        return false;
    for (int i = 0; !weights_loaded && i < program->field_count; i++)
        if (!field_statistics(data, i, model, error))
            return false;
    return true;
}

bool dataset_open(Dataset *data, const dlc_program *program, void *model, const DataOverride *override_list,
                  int override_count, double validate, bool predict_only, bool weights_loaded, Vocabulary *vocabulary,
                  Error *error)
{
    *data = (Dataset){.program = program};
    bool good = true;
    for (int split = 0; split < SPLIT_COUNT; split++) {
        data->column[split] = calloc((size_t)program->field_count + 1, sizeof *data->column[split]);
        good = good && data->column[split];
    }
    OpenSource *sources = calloc((size_t)program->source_count + 1, sizeof *sources);
    if (!good || !sources)
        good = fail(error, "out of memory");
    good = good && open_sources(program, override_list, override_count, sources, error) &&
           read_all(data, model, sources, validate, predict_only, weights_loaded, vocabulary, error);
    if (sources)
        close_sources(program, sources);
    if (!good)
        dataset_close(data);
    return good;
}

void dataset_close(Dataset *data)
{
    for (int split = 0; split < SPLIT_COUNT; split++) {
        bool borrowed = data->held_out && split == SPLIT_VALIDATION;
        for (int i = 0; data->column[split] && !borrowed && i < data->program->field_count; i++)
            free(data->column[split][i].data);
        free(data->column[split]);
    }
    *data = (Dataset){.program = data->program};
}

// ---- batches --------------------------------------------------------------------------------------

// `n` elements from a column's storage to a field's type. Whole numbers are never made of reals (see check_column).
static void convert_to_f32(Storage storage, const void *from, float *to, size_t n)
{
    if (storage == STORE_U8)
        for (size_t i = 0; i < n; i++)
            to[i] = ((const uint8_t *)from)[i];
    else if (storage == STORE_I32)
        for (size_t i = 0; i < n; i++)
            to[i] = (float)((const int32_t *)from)[i];
    else if (storage == STORE_F64)
        for (size_t i = 0; i < n; i++)
            to[i] = (float)((const double *)from)[i];
    else
        memcpy(to, from, n * sizeof *to);
}

static void convert_to_f64(Storage storage, const void *from, double *to, size_t n)
{
    if (storage == STORE_U8)
        for (size_t i = 0; i < n; i++)
            to[i] = ((const uint8_t *)from)[i];
    else if (storage == STORE_I32)
        for (size_t i = 0; i < n; i++)
            to[i] = ((const int32_t *)from)[i];
    else if (storage == STORE_F32)
        for (size_t i = 0; i < n; i++)
            to[i] = ((const float *)from)[i];
    else
        memcpy(to, from, n * sizeof *to);
}

static void convert_to_i32(Storage storage, const void *from, int32_t *to, size_t n)
{
    if (storage == STORE_U8)
        for (size_t i = 0; i < n; i++)
            to[i] = ((const uint8_t *)from)[i];
    else
        memcpy(to, from, n * sizeof *to);
}

static void gather_example(const Column *column, size_t example, const dlc_field *field, void *to, size_t position)
{
    size_t size = column->size;
    const void *from =
        (const unsigned char *)column->data + example * column_stride(column) * storage_bytes(column->storage);
    if (field->type == DLC_F32)
        convert_to_f32(column->storage, from, (float *)to + position * size, size);
    else if (field->type == DLC_F64)
        convert_to_f64(column->storage, from, (double *)to + position * size, size);
    else
        convert_to_i32(column->storage, from, (int32_t *)to + position * size, size);
}

void dataset_gather(const Dataset *data, Split split, const uint32_t *order, int n, int batch, void *const *buffer)
{
    for (int i = 0; i < data->program->field_count; i++) {
        const Column *column = &data->column[split][i];
        if (!buffer[i] || !column->data)
            continue;
        for (int k = 0; k < batch; k++)
            gather_example(column, order[k < n ? k : 0], &data->program->field[i], buffer[i], (size_t)k);
    }
}
