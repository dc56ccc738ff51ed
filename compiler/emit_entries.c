// The functions of the entries: what a training step, an evaluation, a prediction is made of.
#include "emit.h"

#include <string.h>

// ---- entry functions ----------------------------------------------------------------------------

static void emit_kernels(Text *out, const Plan *plan)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        print_kernel(out, plan, plan->kernel[i]);
        text_add_string(out, "\n");
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
static void emit_kernels_of(Text *out, const Plan *plan, const Tensor *loss, const char *leave)
{
    const char *finite = loss ? format("isfinite(m->%s)", loss->c_name) : NULL;
    int update = first_commit(plan), end = plan->kernel_count;
    if (!plan->region) {
        print_calls(out, plan, 0, update, 4);
        if (finite)
            text_add(out, "    if (!%s)\n        %s;\n", finite, leave);
        print_calls(out, plan, update, end, 4);
        return;
    }
    text_add_string(out, "    #pragma omp parallel\n    {\n");
    print_team_calls(out, plan, 0, update, 8, false);
    if (finite && update < end) {
        text_add(out, "        #pragma omp barrier\n        if (%s) {\n", finite);
        print_team_calls(out, plan, update, end, 12, true);
        text_add_string(out, "        }\n");
    } else {
        print_team_calls(out, plan, update, end, 8, false);
    }
    text_add_string(out, "    }\n");
    if (finite)
        text_add(out, "    if (!%s)\n        %s;\n", finite, leave);
}

static const Tensor *batch_weight(const Program *program, const Plan *plan)
{
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i]->role == TENSOR_BATCH_WEIGHT && entry_reads(plan, program->tensor[i]))
            return program->tensor[i];
    return NULL;
}

// The `count` real examples of a batch weigh 1 / count, the padding nothing.
static void emit_weights(Text *out, const Program *program, const Plan *plan)
{
    const Tensor *weight = batch_weight(program, plan);
    if (!weight) {
        text_add_string(out, "    (void)count;\n");
        return;
    }
    const char *type = real_type(program);
    text_add(out, "    for (int b = 0; b < %d; b++)\n", program->batch);
    text_add(out, "        m->%s[b] = b < count ? %s / (%s)count : %s;\n", weight->c_name, real_text(program, 1), type,
             real_text(program, 0));
}

// Opens an entry function of `count` real examples.
static void open_counted_entry(Text *out, const Program *program, const Plan *plan)
{
    text_add(out, "static void %s(void *model, int count)\n{\n", entry_name(program, plan->entry));
    text_add(out, "    struct %s *m = model;\n", program->name);
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
static void emit_forget(Text *out, const Program *program)
{
    if (program->entry[ENTRY_PREPARE])
        text_add_string(out, "    m->prepared = 0;\n");
}

// A train section that makes one update a batch.
static void emit_train(Text *out, const Program *program, const Plan *plan)
{
    text_add(
        out,
        "// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.\n");
    open_counted_entry(out, program, plan);
    emit_forget(out, program);
    if (draws(plan))
        text_add_string(out, "    m->draw = m->step;\n");
    emit_kernels_of(out, plan, program->loss, "return");
    text_add_string(out, "    m->step++;\n}\n\n");
}

// ---- train sections of other steps --------------------------------------------------------------

static bool has_plain_step(const Program *program)
{
    return !program->step || step_is_plain(program->step);
}

static void emit_update(Text *out, const Program *program, const Plan *plan)
{
    text_add_string(out, "// The update with the mean of the accumulated gradients.\n");
    text_add(out, "static void %s(struct %s *m)\n{\n", entry_name(program, plan->entry), program->name);
    emit_kernels_of(out, plan, NULL, NULL);
    text_add_string(out, "}\n\n");
}

static void emit_step(Text *out, const Program *program, const Plan *plan)
{
    int which = entry_step(plan->entry);
    const ProgramStep *step = &program->step[which];
    const char *runs = step->counter->c_name;
    text_add_string(
        out, "// Returns 0 when the loss is not finite: then parameters, states, optimizer and totals are as they "
             "were.\n");
    text_add(out, "static int %s(struct %s *m, int count)\n{\n", entry_name(program, plan->entry), program->name);
    emit_weights(out, program, plan);
    if (draws(plan))
        text_add(out, "    m->draw = m->%s;\n", runs);
    emit_kernels_of(out, plan, step->loss, "return 0");
    if (step->accumulate > 1)
        text_add(out, "    if ((m->%s + 1) %% %d == 0)\n        %s(m);\n", runs, step->accumulate,
                 entry_name(program, update_entry(which)));
    text_add(out, "    m->%s++;\n    return 1;\n}\n\n", runs);
}

// A loss that is not finite ends the batch, and is its loss.
static void emit_step_call(Text *out, const Program *program, int which)
{
    const ProgramStep *step = &program->step[which];
    int indent = 4;
    if (step->every > 1) {
        text_add(out, "%*sif (m->step %% %d == 0)\n", indent, "", step->every);
        indent += 4;
    }
    if (step->repeat > 1) {
        text_add(out, "%*sfor (int i = 0; i < %d; i++)\n", indent, "", step->repeat);
        indent += 4;
    }
    text_add(out, "%*sif (!%s(m, count)) {\n", indent, "", entry_name(program, step_entry(which)));
    if (program->loss != step->loss)
        text_add(out, "%*sm->%s = m->%s;\n", indent + 4, "", program->loss->c_name, step->loss->c_name);
    text_add(out, "%*sreturn;\n%*s}\n", indent + 4, "", indent, "");
}

static void emit_count_runs(Text *out, const Program *program)
{
    text_add_string(out, "// How often each step has run, from the number of batches.\n");
    text_add(out, "static void count_runs(struct %s *m)\n{\n", program->name);
    for (int i = 0; i < program->step_count; i++) {
        const ProgramStep *step = &program->step[i];
        text_add(out, "    m->%s = ", step->counter->c_name);
        text_add(out, step->every > 1 ? "(m->step + %d) / %d" : "m->step", step->every - 1, step->every);
        text_add(out, step->repeat > 1 ? " * %d;\n" : ";\n", step->repeat);
    }
    text_add_string(out, "}\n\n");
}

static void emit_steps(Text *out, const Program *program)
{
    emit_count_runs(out, program);
    text_add_string(out, "// Every step that is due, in order, on one batch.\n");
    text_add(out, "static void train_step(void *model, int count)\n{\n    struct %s *m = model;\n", program->name);
    emit_forget(out, program);
    text_add_string(out, "    count_runs(m);\n");
    for (int i = 0; i < program->step_count; i++)
        emit_step_call(out, program, i);
    if (program->loss != program->step[0].loss) {
        text_add(out, "    m->%s = ", program->loss->c_name);
        for (int i = 0; i < program->step_count; i++)
            text_add(out, "%sm->%s", i > 0 ? " + " : "", program->step[i].loss->c_name);
        text_add_string(out, ";\n");
    }
    text_add_string(out, "    m->step++;\n}\n\n");
}

static bool reads_counter(const Program *program, const Plan *plan)
{
    for (int i = 0; !has_plain_step(program) && i < program->step_count; i++)
        if (entry_reads(plan, program->step[i].counter))
            return true;
    return false;
}

static void emit_counted(Text *out, const Program *program, const Plan *plan)
{
    open_counted_entry(out, program, plan);
    if (reads_counter(program, plan))
        text_add_string(out, "    count_runs(m);\n");
    if (plan->entry == ENTRY_PREDICT && program->entry[ENTRY_PREPARE])
        text_add_string(out, "    if (!m->prepared)\n        prepare(m);\n");
    emit_kernels_of(out, plan, NULL, NULL);
    text_add_string(out, "}\n\n");
}

static void emit_prepare(Text *out, const Program *program, const Plan *plan)
{
    text_add_string(out, "// What `predict` takes from the weights alone: once for each change of them.\n");
    text_add(out, "static void prepare(struct %s *m)\n{\n", program->name);
    emit_kernels_of(out, plan, NULL, NULL);
    text_add_string(out, "    m->prepared = 1;\n}\n\n");
}

static void emit_generate(Text *out, const Program *program, const Plan *plan)
{
    text_add_string(out, "// Examples first, first + 1, ... of the generated data.\n");
    text_add(out, "static void generate(void *model, uint64_t first)\n{\n    struct %s *m = model;\n", program->name);
    text_add_string(out, "    m->first = first;\n    m->draw = 0;\n");
    for (int i = 0; i < program->tensor_count; i++)
        if (is_example_number(program, program->tensor[i]))
            text_add(out, "    for (int b = 0; b < %d; b++)\n        m->%s[b] = (int32_t)first + b;\n", program->batch,
                     program->tensor[i]->c_name);
    emit_kernels_of(out, plan, NULL, NULL);
    text_add_string(out, "}\n\n");
}

static void emit_next(Text *out, const Program *program, const Plan *plan)
{
    text_add_string(out, "// The outputs at `position`, where `token` stands, after calls for all positions before.\n");
    text_add(out, "static void next(void *model, int token, int position)\n{\n    struct %s *m = model;\n",
             program->name);
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i]->role == TENSOR_ARGUMENT)
            text_add(out, "    m->%s = %s;\n", program->tensor[i]->c_name, program->tensor[i]->name);
    emit_kernels_of(out, plan, NULL, NULL);
    text_add_string(out, "}\n\n");
}

static void emit_fill(Text *out, const Program *program, const Tensor *tensor, const char *value)
{
    Shape shape = stored_shape(program, tensor);
    if (shape.rank == 0) {
        text_add(out, "    m->%s = %s;\n", tensor->c_name, value);
        return;
    }
    text_add(out, "    for (int i = 0; i < %lld; i++)\n", (long long)shape_count(shape));
    if (shape.rank == 1)
        text_add(out, "        m->%s[i] = %s;\n", tensor->c_name, value);
    else
        text_add(out, "        ((%s *)m->%s)[i] = %s;\n", element_type(program, tensor->type), tensor->c_name, value);
}

// What a literal of a tensor's element looks like.
static const char *literal_text(const Program *program, const Tensor *tensor, double value)
{
    return tensor->type == TYPE_REAL ? real_text(program, value) : format("%lld", (long long)value);
}

static void emit_initial_value(Text *out, const Program *program, const Tensor *tensor)
{
    switch (tensor->role) {
    case TENSOR_STATE: // may be filled by a kernel afterwards
    case TENSOR_SLOT:
    case TENSOR_TOTAL:
    case TENSOR_EACH:
        if (tensor->initial == 0) {
            text_add(out, "    memset(&m->%s, 0, sizeof m->%s);\n", tensor->c_name, tensor->c_name);
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

static void emit_initialize(Text *out, const Program *program, const Plan *plan)
{
    text_add(out, "static void initialize(void *model, uint64_t seed)\n{\n    struct %s *m = model;\n", program->name);
    text_add_string(out, "    m->seed = seed;\n    m->step = m->draw = 0;\n");
    emit_forget(out, program);
    for (int i = 0; i < program->tensor_count; i++)
        emit_initial_value(out, program, program->tensor[i]);
    if (plan)
        emit_kernels_of(out, plan, NULL, NULL);
    text_add_string(out, "}\n\n");
}

static void emit_reset_totals(Text *out, const Program *program)
{
    bool any = false;
    text_add(out, "static void reset_totals(void *model)\n{\n    struct %s *m = model;\n", program->name);
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (tensor->role != TENSOR_TOTAL && tensor->role != TENSOR_EACH)
            continue;
        any = true;
        text_add(out, "    memset(&m->%s, 0, sizeof m->%s);\n", tensor->c_name, tensor->c_name);
    }
    text_add_string(out, any ? "}\n\n" : "    (void)m;\n}\n\n");
}

static void emit_entry(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT], EntryKind entry)
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

void emit_entries(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    emit_entry(out, program, plans, ENTRY_INITIALIZE);
    for (int i = 0; i < program->step_count; i++)
        emit_entry(out, program, plans, step_entry(i));
    if (!has_plain_step(program))
        emit_steps(out, program);
    for (EntryKind entry = ENTRY_EVALUATE; entry < ENTRY_COUNT; entry++)
        emit_entry(out, program, plans, entry);
}
