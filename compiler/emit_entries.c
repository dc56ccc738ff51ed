// The functions of the entries: what a training step, an evaluation, a prediction is made of.
#include "emit.h"

#include <string.h>

// ---- entry functions ----------------------------------------------------------------------------

static void emit_kernels(FILE *out, const Plan *plan)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        print_kernel(out, plan, plan->kernel[i]);
        fprintf(out, "\n");
    }
}

static int first_commit(const Plan *plan)
{
    int first = 0;
    while (first < plan->kernel_count && !plan->kernel[first]->commit)
        first++;
    return first;
}

// All kernels of an entry, on a team if that is worth it. With `loss`, those of the update only if it is finite; they
// come last. If it is not, the function ends with `leave`.
static void emit_kernels_of(FILE *out, const Plan *plan, const Tensor *loss, const char *leave)
{
    const char *finite = loss ? format("isfinite(m->%s)", loss->c_name) : NULL;
    int update = first_commit(plan), end = plan->kernel_count;
    if (!plan->region) {
        print_calls(out, plan, 0, update, 4);
        if (finite)
            fprintf(out, "    if (!%s)\n        %s;\n", finite, leave);
        print_calls(out, plan, update, end, 4);
        return;
    }
    fprintf(out, "    #pragma omp parallel\n    {\n");
    print_team_calls(out, plan, 0, update, 8, false);
    if (finite && update < end) {
        fprintf(out, "        #pragma omp barrier\n        if (%s) {\n", finite);
        print_team_calls(out, plan, update, end, 12, true);
        fprintf(out, "        }\n");
    } else {
        print_team_calls(out, plan, update, end, 8, false);
    }
    fprintf(out, "    }\n");
    if (finite)
        fprintf(out, "    if (!%s)\n        %s;\n", finite, leave);
}

static const Tensor *batch_weight(const Program *program, const Plan *plan)
{
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i]->role == TENSOR_BATCH_WEIGHT && entry_reads(plan, program->tensor[i]))
            return program->tensor[i];
    return NULL;
}

// The `count` real examples of a batch weigh 1 / count, the padding nothing.
static void emit_weights(FILE *out, const Program *program, const Plan *plan)
{
    const Tensor *weight = batch_weight(program, plan);
    if (!weight) {
        fprintf(out, "    (void)count;\n");
        return;
    }
    const char *type = real_type(program);
    fprintf(out, "    for (int b = 0; b < %d; b++)\n", program->batch);
    fprintf(out, "        m->%s[b] = b < count ? %s / (%s)count : %s;\n", weight->c_name, real_text(program, 1), type,
            real_text(program, 0));
}

// Opens an entry function of `count` real examples.
static void open_counted_entry(FILE *out, const Program *program, const Plan *plan)
{
    fprintf(out, "static void %s(void *model, int count)\n{\n", entry_name(program, plan->entry));
    fprintf(out, "    struct %s *m = model;\n", program->name);
    emit_weights(out, program, plan);
}

// Are there random values in it?
static bool draws(const Plan *plan)
{
    for (int i = 0; i < plan->graph->count; i++)
        if (plan->graph->value[i]->op == &op_random)
            return true;
    for (int i = 0; i < plan->kernel_count; i++)
        if (plan->kernel[i]->loop && draws(plan->kernel[i]->loop->body))
            return true;
    return false;
}

// Weights are about to change.
static void emit_forget(FILE *out, const Program *program)
{
    if (program->entry[ENTRY_PREPARE])
        fprintf(out, "    m->prepared = 0;\n");
}

// A train section that makes one update a batch.
static void emit_train(FILE *out, const Program *program, const Plan *plan)
{
    fprintf(out,
            "// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.\n");
    open_counted_entry(out, program, plan);
    emit_forget(out, program);
    if (draws(plan))
        fprintf(out, "    m->draw = m->step;\n");
    emit_kernels_of(out, plan, program->loss, "return");
    fprintf(out, "    m->step++;\n}\n\n");
}

// ---- train sections of other steps --------------------------------------------------------------

static bool has_plain_step(const Program *program)
{
    return !program->step || step_is_plain(program->step);
}

static void emit_update(FILE *out, const Program *program, const Plan *plan)
{
    fprintf(out, "// The update with the mean of the accumulated gradients.\n");
    fprintf(out, "static void %s(struct %s *m)\n{\n", entry_name(program, plan->entry), program->name);
    emit_kernels_of(out, plan, NULL, NULL);
    fprintf(out, "}\n\n");
}

static void emit_step(FILE *out, const Program *program, const Plan *plan)
{
    int which = entry_step(plan->entry);
    const ProgramStep *step = &program->step[which];
    const char *runs = step->counter->c_name;
    fprintf(out, "// Returns 0 when the loss is not finite: then parameters, states, optimizer and totals are as they "
                 "were.\n");
    fprintf(out, "static int %s(struct %s *m, int count)\n{\n", entry_name(program, plan->entry), program->name);
    emit_weights(out, program, plan);
    if (draws(plan))
        fprintf(out, "    m->draw = m->%s;\n", runs);
    emit_kernels_of(out, plan, step->loss, "return 0");
    if (step->accumulate > 1)
        fprintf(out, "    if ((m->%s + 1) %% %d == 0)\n        %s(m);\n", runs, step->accumulate,
                entry_name(program, update_entry(which)));
    fprintf(out, "    m->%s++;\n    return 1;\n}\n\n", runs);
}

// A loss that is not finite ends the batch, and is its loss.
static void emit_step_call(FILE *out, const Program *program, int which)
{
    const ProgramStep *step = &program->step[which];
    int indent = 4;
    if (step->every > 1) {
        fprintf(out, "%*sif (m->step %% %d == 0)\n", indent, "", step->every);
        indent += 4;
    }
    if (step->repeat > 1) {
        fprintf(out, "%*sfor (int i = 0; i < %d; i++)\n", indent, "", step->repeat);
        indent += 4;
    }
    fprintf(out, "%*sif (!%s(m, count)) {\n", indent, "", entry_name(program, step_entry(which)));
    if (program->loss != step->loss)
        fprintf(out, "%*sm->%s = m->%s;\n", indent + 4, "", program->loss->c_name, step->loss->c_name);
    fprintf(out, "%*sreturn;\n%*s}\n", indent + 4, "", indent, "");
}

static void emit_count_runs(FILE *out, const Program *program)
{
    fprintf(out, "// How often each step has run, from the number of batches.\n");
    fprintf(out, "static void count_runs(struct %s *m)\n{\n", program->name);
    for (int i = 0; i < program->step_count; i++) {
        const ProgramStep *step = &program->step[i];
        fprintf(out, "    m->%s = ", step->counter->c_name);
        fprintf(out, step->every > 1 ? "(m->step + %d) / %d" : "m->step", step->every - 1, step->every);
        fprintf(out, step->repeat > 1 ? " * %d;\n" : ";\n", step->repeat);
    }
    fprintf(out, "}\n\n");
}

static void emit_steps(FILE *out, const Program *program)
{
    emit_count_runs(out, program);
    fprintf(out, "// Every step that is due, in order, on one batch.\n");
    fprintf(out, "static void train_step(void *model, int count)\n{\n    struct %s *m = model;\n", program->name);
    emit_forget(out, program);
    fprintf(out, "    count_runs(m);\n");
    for (int i = 0; i < program->step_count; i++)
        emit_step_call(out, program, i);
    if (program->loss != program->step[0].loss) {
        fprintf(out, "    m->%s = ", program->loss->c_name);
        for (int i = 0; i < program->step_count; i++)
            fprintf(out, "%sm->%s", i > 0 ? " + " : "", program->step[i].loss->c_name);
        fprintf(out, ";\n");
    }
    fprintf(out, "    m->step++;\n}\n\n");
}

static bool reads_counter(const Program *program, const Plan *plan)
{
    for (int i = 0; !has_plain_step(program) && i < program->step_count; i++)
        if (entry_reads(plan, program->step[i].counter))
            return true;
    return false;
}

static void emit_counted(FILE *out, const Program *program, const Plan *plan)
{
    open_counted_entry(out, program, plan);
    if (reads_counter(program, plan))
        fprintf(out, "    count_runs(m);\n");
    if (plan->entry == ENTRY_PREDICT && program->entry[ENTRY_PREPARE])
        fprintf(out, "    if (!m->prepared)\n        prepare(m);\n");
    emit_kernels_of(out, plan, NULL, NULL);
    fprintf(out, "}\n\n");
}

static void emit_prepare(FILE *out, const Program *program, const Plan *plan)
{
    fprintf(out, "// What `predict` takes from the weights alone: once for each change of them.\n");
    fprintf(out, "static void prepare(struct %s *m)\n{\n", program->name);
    emit_kernels_of(out, plan, NULL, NULL);
    fprintf(out, "    m->prepared = 1;\n}\n\n");
}

static void emit_generate(FILE *out, const Program *program, const Plan *plan)
{
    fprintf(out, "// Examples first, first + 1, ... of the generated data.\n");
    fprintf(out, "static void generate(void *model, uint64_t first)\n{\n    struct %s *m = model;\n", program->name);
    fprintf(out, "    m->first = first;\n    m->draw = 0;\n");
    for (int i = 0; i < program->tensor_count; i++)
        if (is_example_number(program, program->tensor[i]))
            fprintf(out, "    for (int b = 0; b < %d; b++)\n        m->%s[b] = (int32_t)first + b;\n", program->batch,
                    program->tensor[i]->c_name);
    emit_kernels_of(out, plan, NULL, NULL);
    fprintf(out, "}\n\n");
}

static void emit_next(FILE *out, const Program *program, const Plan *plan)
{
    fprintf(out, "// The outputs at `position`, where `token` stands, after calls for all positions before.\n");
    fprintf(out, "static void next(void *model, int token, int position)\n{\n    struct %s *m = model;\n",
            program->name);
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i]->role == TENSOR_ARGUMENT)
            fprintf(out, "    m->%s = %s;\n", program->tensor[i]->c_name, program->tensor[i]->name);
    emit_kernels_of(out, plan, NULL, NULL);
    fprintf(out, "}\n\n");
}

static void emit_fill(FILE *out, const Program *program, const Tensor *tensor, const char *value)
{
    Shape shape = stored_shape(program, tensor);
    if (shape.rank == 0) {
        fprintf(out, "    m->%s = %s;\n", tensor->c_name, value);
        return;
    }
    fprintf(out, "    for (int i = 0; i < %lld; i++)\n", (long long)shape_count(shape));
    if (shape.rank == 1)
        fprintf(out, "        m->%s[i] = %s;\n", tensor->c_name, value);
    else
        fprintf(out, "        ((%s *)m->%s)[i] = %s;\n", element_type(program, tensor->type), tensor->c_name, value);
}

// What a literal of a tensor's element looks like.
static const char *literal_text(const Program *program, const Tensor *tensor, double value)
{
    return tensor->type == TYPE_REAL ? real_text(program, value) : format("%lld", (long long)value);
}

static void emit_initial_value(FILE *out, const Program *program, const Tensor *tensor)
{
    switch (tensor->role) {
    case TENSOR_STATE: // may be filled by a kernel afterwards
    case TENSOR_SLOT:
    case TENSOR_TOTAL:
    case TENSOR_EACH:
        if (tensor->initial == 0) {
            fprintf(out, "    memset(&m->%s, 0, sizeof m->%s);\n", tensor->c_name, tensor->c_name);
            return;
        }
        break;
    case TENSOR_SETTING:
        break;
    default:
        return;
    }
    emit_fill(out, program, tensor, literal_text(program, tensor, tensor->initial));
}

static void emit_initialize(FILE *out, const Program *program, const Plan *plan)
{
    fprintf(out, "static void initialize(void *model, uint64_t seed)\n{\n    struct %s *m = model;\n", program->name);
    fprintf(out, "    m->seed = seed;\n    m->step = m->draw = 0;\n");
    emit_forget(out, program);
    for (int i = 0; i < program->tensor_count; i++)
        emit_initial_value(out, program, program->tensor[i]);
    if (plan)
        emit_kernels_of(out, plan, NULL, NULL);
    fprintf(out, "}\n\n");
}

static void emit_reset_totals(FILE *out, const Program *program)
{
    bool any = false;
    fprintf(out, "static void reset_totals(void *model)\n{\n    struct %s *m = model;\n", program->name);
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (tensor->role != TENSOR_TOTAL && tensor->role != TENSOR_EACH)
            continue;
        any = true;
        fprintf(out, "    memset(&m->%s, 0, sizeof m->%s);\n", tensor->c_name, tensor->c_name);
    }
    fprintf(out, any ? "}\n\n" : "    (void)m;\n}\n\n");
}

static void emit_entry(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT], EntryKind entry)
{
    static const char *const titles[ENTRY_COUNT] = {
        [ENTRY_INITIALIZE] = "initial values", [ENTRY_TRAIN] = "one training step",
        [ENTRY_EVALUATE] = "evaluation",       [ENTRY_PREPARE] = "preparation of the weights for prediction",
        [ENTRY_PREDICT] = "prediction",        [ENTRY_NEXT] = "prediction, token by token",
        [ENTRY_SHOW] = "what is shown",        [ENTRY_SAMPLE] = "samples",
        [ENTRY_GENERATE] = "generated data",
    };
    int step = entry_step(entry);
    const Plan *plan = plans[entry];
    if (!plan && entry != ENTRY_INITIALIZE)
        return;
    emit_banner(out, titles[entry] ? titles[entry] : entry_name(program, entry));
    if (plan)
        emit_kernels(out, plan);
    if (step >= 0 && plans[update_entry(step)]) {
        emit_kernels(out, plans[update_entry(step)]);
        emit_update(out, program, plans[update_entry(step)]);
    }
    if (entry == ENTRY_INITIALIZE) {
        emit_initialize(out, program, plan);
        emit_reset_totals(out, program);
    } else if (step >= 0 && has_plain_step(program)) {
        emit_train(out, program, plan);
    } else if (step >= 0) {
        emit_step(out, program, plan);
    } else if (entry == ENTRY_PREPARE) {
        emit_prepare(out, program, plan);
    } else if (entry == ENTRY_NEXT) {
        emit_next(out, program, plan);
    } else if (entry == ENTRY_GENERATE) {
        emit_generate(out, program, plan);
    } else {
        emit_counted(out, program, plan);
    }
}

void emit_entries(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    emit_entry(out, program, plans, ENTRY_INITIALIZE);
    for (int i = 0; i < program->step_count; i++)
        emit_entry(out, program, plans, step_entry(i));
    if (!has_plain_step(program))
        emit_steps(out, program);
    for (EntryKind entry = ENTRY_EVALUATE; entry < ENTRY_COUNT; entry++)
        emit_entry(out, program, plans, entry);
}
