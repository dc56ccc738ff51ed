// The command `generate`: text, token by token. The network reads a window of tokens and says for each position which
// token may come next; one is drawn, appended, and so on.
//
// Networks that do not look ahead compute only the new position, by the program's entry `next`, which keeps what it
// needs of earlier ones. When the window is full, its later half is read again as the start of a new one, unless the
// network itself remembers what was in the windows before. Others compute the whole window for each token, and slide
// it.
#include "philox.h"
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { DEFAULT_TOKENS = 500 };
// The programs' own streams of random numbers count from 0, the shuffle's is the last.
static const uint32_t generator_stream = UINT32_MAX - 1;

typedef struct Generator {
    Session session;
    int field;         // that holds the window
    int context, size; // of the window; tokens that the network knows
    int32_t *window;   // the first example of the batch
    int filled;
    int read;      // positions that `next` has computed
    bool stepwise; // by `next`
    bool remembers;
    int output; // the tensor with the logits
    uint64_t drawn;
    double *weight; // of each token, for drawing
    int *rank;      // tokens by falling weight, for --top-k
} Generator;

// The one field that predict reads: a window of whole numbers from a text.
static int window_field(const dlc_program *program)
{
    int found = -1;
    for (int i = 0; i < program->field_count; i++) {
        const dlc_field *field = &program->field[i];
        if (!field->used_by_predict)
            continue;
        bool text = field->source >= 0 && strcmp(program->data_source[field->source].reader, "text") == 0;
        if (found >= 0 || !text || field->type != DLC_I32 || field->rank != 1)
            return -1;
        found = i;
    }
    return found;
}

// The logits of the next token at each position of the window.
static bool predicts_positions(const dlc_program *program, const dlc_field *field)
{
    const dlc_tensor *output = &program->tensor[program->prediction];
    return output->rank == 3 && output->shape[1] == field->shape[0] && output->type != DLC_I32;
}

bool program_generates(const dlc_program *program)
{
    int field = program->prediction < 0 ? -1 : window_field(program);
    return field >= 0 && predicts_positions(program, &program->field[field]);
}

static bool find_window(Generator *generator, Error *error)
{
    const Model *model = &generator->session.model;
    const dlc_program *program = model->program;
    generator->field = window_field(program);
    if (generator->field < 0 || program->prediction < 0)
        return fail(error, "%s does not generate text: it predicts from something else than a window of a `text`",
                    program->name);
    const dlc_field *field = &program->field[generator->field];
    const dlc_tensor *output = &program->tensor[program->prediction];
    generator->context = field->shape[0];
    if (!predicts_positions(program, field))
        return fail(error,
                    "%s does not generate text: that needs the logits of the next token at each of the %d positions, "
                    "its outputs are %s for each example",
                    program->name, generator->context, shape_text(output->rank - 1, output->shape + 1).text);
    generator->size = output->shape[2];
    generator->window = model->batch[generator->field];
    return true;
}

static bool open_generator(Generator *generator, const Options *options, const dlc_program *program, Error *error)
{
    if (!session_open(&generator->session, options, program, SESSION_GENERATE, error) || !find_window(generator, error))
        return false;
    const Vocabulary *vocabulary = &generator->session.model.vocabulary;
    if (!vocabulary->count)
        return fail(error, "%s: these weights carry no vocabulary: were they trained by `%s train`?",
                    generator->session.weights, options->call);
    if (vocabulary->count < generator->size)
        generator->size = vocabulary->count; // the network has room for more tokens than the text has
    generator->weight = malloc((size_t)generator->size * sizeof *generator->weight);
    generator->rank = malloc((size_t)generator->size * sizeof *generator->rank);
    return (generator->weight && generator->rank) || fail(error, "out of memory");
}

// Room for one more token: `next` begins again with the later half, as all positions move; predict slides.
static void make_room(Generator *generator)
{
    int keep = generator->stepwise ? (generator->context + 1) / 2 : generator->context - 1;
    if (generator->filled < generator->context)
        return;
    if (generator->stepwise && generator->remembers)
        keep = 0;
    keep = keep < generator->context ? keep : generator->context - 1;
    memmove(generator->window, generator->window + generator->filled - keep, (size_t)keep * sizeof *generator->window);
    generator->filled = keep;
    generator->read = 0;
}

static void append(Generator *generator, int32_t token)
{
    make_room(generator);
    generator->window[generator->filled++] = token;
}

// The logits after the last token of the window.
static void compute(Generator *generator)
{
    const Model *model = &generator->session.model;
    if (!generator->stepwise) {
        model->program->reset_totals(model->data); // the window slides
        model->program->predict(model->data, 1);
    }
    for (; generator->stepwise && generator->read < generator->filled; generator->read++)
        model->program->next(model->data, generator->window[generator->read], generator->read);
}

static double logit(const Generator *generator, int tensor, int row, int token)
{
    const Model *model = &generator->session.model;
    const dlc_tensor *output = &model->program->tensor[tensor];
    return element(output->type, model_tensor(model, tensor),
                   (size_t)row * (size_t)output->shape[output->rank - 1] + (size_t)token);
}

// Does `next` give what predict gives, whatever stands at later positions? Tried on the prompt, once.
static bool looks_back_only(Generator *generator)
{
    const Model *model = &generator->session.model;
    int last = generator->filled - 1;
    double largest = 0, difference = 0;
    compute(generator);
    for (int i = generator->filled; i < generator->context; i++)
        generator->window[i] = i % generator->size;
    model->program->predict(model->data, 1);
    for (int i = 0; i < generator->size; i++) {
        double whole = logit(generator, model->program->prediction, last, i);
        largest = fmax(largest, fabs(whole));
        difference = fmax(difference, fabs(whole - logit(generator, model->program->next_output, 0, i)));
    }
    return difference <= 1e-3 * (1 + largest);
}

static void choose_way(Generator *generator)
{
    const dlc_program *program = generator->session.model.program;
    generator->stepwise = program->next != NULL;
    generator->remembers = is_continued(program);
    if (generator->stepwise)
        generator->stepwise = looks_back_only(generator);
    if (generator->remembers) { // the trial is forgotten
        program->reset_totals(generator->session.model.data);
        generator->read = 0;
    }
    generator->output = generator->stepwise ? program->next_output : program->prediction;
}

static bool read_prompt(Generator *generator, Error *error)
{
    const Options *options = generator->session.options;
    const char *prompt = options->prompt && *options->prompt ? options->prompt : "\n";
    const Vocabulary *vocabulary = &generator->session.model.vocabulary;
    int32_t *number;
    size_t count;
    if (!vocabulary_encode(vocabulary, prompt, strlen(prompt), "--prompt", &number, &count, error))
        return false;
    for (size_t i = 0; i < count; i++)
        append(generator, number[i]); // of a long prompt, what comes last
    free(number);
    if (count == 0)
        return fail(error, "--prompt: there is no word in it");
    if (options->prompt)
        fputs(options->prompt, stdout);
    return true;
}

// ---- drawing --------------------------------------------------------------------------------------

static const double *ranked_weight; // of the qsort below, which passes no context

static int order_by_weight(const void *a, const void *b)
{
    int first = *(const int *)a, second = *(const int *)b;
    double difference = ranked_weight[second] - ranked_weight[first];
    return difference > 0 ? 1 : difference < 0 ? -1 : first - second;
}

static bool read_logits(Generator *generator, Error *error)
{
    int row = generator->stepwise ? 0 : generator->filled - 1;
    for (int i = 0; i < generator->size; i++) {
        generator->weight[i] = logit(generator, generator->output, row, i);
        if (isnan(generator->weight[i]))
            return fail(error, "the network's output is not a number");
        generator->rank[i] = i;
    }
    ranked_weight = generator->weight;
    qsort(generator->rank, (size_t)generator->size, sizeof *generator->rank, order_by_weight);
    return true;
}

// A token with probability exp(logit / temperature) / sum, among the likeliest `top`.
static int draw(Generator *generator, double temperature, int top)
{
    double *weight = generator->weight, sum = 0, highest = weight[generator->rank[0]];
    if (temperature == 0)
        return generator->rank[0];
    for (int i = 0; i < top; i++) {
        double *w = &weight[generator->rank[i]];
        sum += *w = exp((*w - highest) / temperature);
    }
    uint64_t number = generator->drawn++;
    Philox counter = {{(uint32_t)number, (uint32_t)(number >> 32), 0, generator_stream}};
    double left = philox(*model_seed(&generator->session.model), counter).word[0] * 0x1p-32 * sum;
    for (int i = 0; i < top - 1; i++) {
        left -= weight[generator->rank[i]];
        if (left < 0)
            return generator->rank[i];
    }
    return generator->rank[top - 1];
}

// ---- the command ----------------------------------------------------------------------------------

static bool generate(Generator *generator, Error *error)
{
    const Options *options = generator->session.options;
    const Model *model = &generator->session.model;
    int64_t tokens = options->tokens >= 0 ? options->tokens : DEFAULT_TOKENS;
    int top = options->top_k > 0 && options->top_k < generator->size ? (int)options->top_k : generator->size;
    double temperature = isnan(options->temperature) ? 1 : options->temperature;
    if (!read_prompt(generator, error))
        return false;
    choose_way(generator);
    for (int64_t i = 0; i < tokens; i++) {
        compute(generator);
        if (!read_logits(generator, error))
            return false;
        int token = draw(generator, temperature, top), before = generator->window[generator->filled - 1];
        vocabulary_print(stdout, &model->vocabulary, token, i == 0 && !options->prompt ? -1 : before);
        if (fflush(stdout) != 0)
            break; // close_stdout says why
        append(generator, token);
    }
    putchar('\n');
    return close_stdout(error);
}

int generate_run(Options *options, const dlc_program *program)
{
    Generator generator = {0};
    Error error;
    bool good = open_generator(&generator, options, program, &error) && generate(&generator, &error);
    session_close(&generator.session);
    free(generator.weight);
    free(generator.rank);
    return good ? EXIT_OK : failed(options, &error);
}
