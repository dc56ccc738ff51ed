// Parts of models, as `over` and `freeze` name them: `digits`, `digits.conv2d`, `digits.conv2d.kernel`. A part is a
// path in the tree of instances, so it may be named before the model has run.
#include "elaborate_internal.h"

#include <string.h>

// Does `path` lie in the part?
static bool is_within(const char *path, const char *part)
{
    size_t length = strlen(part);
    return strncmp(path, part, length) == 0 && (path[length] == 0 || path[length] == '.');
}

static const char *path_of(const Expr *x)
{
    if (x->kind == EXPR_NAME)
        return x->name;
    const char *base = x->kind == EXPR_MEMBER ? path_of(x->base) : NULL;
    return base ? format("%s.%s", base, x->name) : NULL;
}

Part *read_parts(Elaborator *e, const char *clause, const ExprList *list)
{
    Part *parts = mem_alloc((size_t)list->count * sizeof *parts + 1);
    for (int i = 0; i < list->count; i++) {
        const char *path = path_of(list->item[i]);
        if (!path) {
            elaborate_error(e, list->item[i]->span, "'%s' names models, layer instances and parameters", clause);
            hint("for example: %s digits, encoder.conv2d", clause);
            return NULL;
        }
        parts[i] = (Part){path, list->item[i]->span};
    }
    return parts;
}

// ---- frozen parts -------------------------------------------------------------------------------

bool is_frozen(const Elaborator *e, const char *path)
{
    for (int i = 0; i < e->frozen_count; i++)
        if (is_within(path, e->frozen[i].path))
            return true;
    return false;
}

// The model that a tensor belongs to, or NULL.
static const Instance *model_of(const Tensor *tensor)
{
    const Instance *model = tensor->instance;
    while (model && model->parent && model->parent->parent)
        model = model->parent;
    return model;
}

// ---- parts that there are -----------------------------------------------------------------------

static bool holds_parameter(const Elaborator *e, const Part *part)
{
    for (int i = 0; i < e->variable_count; i++)
        if (e->variable[i]->tensor->role == TENSOR_PARAMETER && is_within(e->variable[i]->tensor->name, part->path))
            return true;
    return false;
}

// Paths of instances and parameters: `a.b.c` gives "a", "a.b", "a.b.c".
static int known_paths(const Elaborator *e, const char ***list)
{
    int count = 0;
    *list = NULL;
    for (int i = 0; i < e->variable_count; i++) {
        const Tensor *tensor = e->variable[i]->tensor;
        for (const char *c = tensor->name; tensor->role == TENSOR_PARAMETER && *c; c++)
            if (c[1] == '.' || c[1] == 0) {
                *list = mem_grow(*list, count, sizeof **list);
                (*list)[count++] = intern(tensor->name, (size_t)(c + 1 - tensor->name));
            }
    }
    return count;
}

static void unknown_part(Elaborator *e, const Part *part)
{
    const Definition *model = module_definition(e->module, e->program->source, part->path);
    if (model && model->kind == DEFINITION_MODEL) {
        elaborate_error(e, part->span, "nothing uses the model '%s'", part->path);
        return;
    }
    const char **list;
    elaborate_error(e, part->span, "no model or layer '%s' with parameters has been applied", part->path);
    int count = known_paths(e, &list);
    const char *close = closest_name(part->path, list, count);
    if (close)
        hint("did you mean '%s'?", close);
}

void check_frozen(Elaborator *e)
{
    for (int i = 0; i < e->frozen_count; i++)
        if (!holds_parameter(e, &e->frozen[i]))
            unknown_part(e, &e->frozen[i]);
}

static bool trains_within(const Elaborator *e, const char *path)
{
    for (int i = 0; i < e->variable_count; i++)
        if (e->variable[i]->trained && is_within(e->variable[i]->tensor->name, path))
            return true;
    return false;
}

// The largest part around a parameter in which nothing is trained.
static const char *idle_part(const Elaborator *e, const Tensor *tensor)
{
    const char *part = tensor->name;
    for (const Instance *i = tensor->instance; i && i->parent && !trains_within(e, i->path); i = i->parent)
        part = i->path;
    return part;
}

void check_all_trained(Elaborator *e)
{
    for (int i = 0; i < e->variable_count; i++) {
        const Tensor *tensor = e->variable[i]->tensor;
        if (tensor->role != TENSOR_PARAMETER || e->variable[i]->trained || is_frozen(e, tensor->name))
            continue;
        warning_at(e->variable[i]->applied, "the parameter '%s' stays as it is: no step trains it", tensor->name);
        hint("what is not to be trained is frozen in the train section: freeze %s", idle_part(e, tensor));
        return; // the others of its model would say the same
    }
}

// ---- what a step trains -------------------------------------------------------------------------

// Values through which a gradient flows from the loss, by id.
static bool *reached_values(const Graph *g)
{
    bool *reached = mem_alloc((size_t)g->count + 1);
    reached[g->loss->id] = true;
    for (int i = g->loss->id; i >= 0; i--) {
        const Value *value = g->value[i];
        bool passes = value->op->gradient || value->op == &op_batch_mean; // which becomes a sum
        for (int k = 0; reached[i] && passes && k < value->input_count; k++)
            if (value->input[k]->type == TYPE_REAL)
                reached[value->input[k]->id] = true;
    }
    return reached;
}

static bool may_train(const Elaborator *e, const Variable *variable)
{
    return variable->tensor->role == TENSOR_PARAMETER && variable->value[e->entry] &&
           !is_frozen(e, variable->tensor->name);
}

static void add_trained(Elaborator *e, Variable *variable, int update)
{
    e->trained = mem_grow(e->trained, e->trained_count, sizeof *e->trained);
    e->trained[e->trained_count++] = (Trained){variable, update};
    variable->trained = true;
}

static bool is_trained_here(const Elaborator *e, const Variable *variable)
{
    for (int i = 0; i < e->trained_count; i++)
        if (e->trained[i].variable == variable)
            return true;
    return false;
}

// Why a part of `over` has nothing to train.
static void explain_untrained(Elaborator *e, const Part *part)
{
    bool applied = false, frozen = true;
    for (int i = 0; i < e->variable_count; i++) {
        const Tensor *tensor = e->variable[i]->tensor;
        if (tensor->role != TENSOR_PARAMETER || !is_within(tensor->name, part->path))
            continue;
        applied |= e->variable[i]->value[e->entry] != NULL;
        frozen &= is_frozen(e, tensor->name);
    }
    if (!holds_parameter(e, part)) {
        unknown_part(e, part);
    } else if (frozen) {
        elaborate_error(e, part->span, "'%s' is frozen and cannot be trained", part->path);
    } else if (!applied) {
        elaborate_error(e, part->span, "the loss does not use '%s'", part->path);
    } else {
        elaborate_error(e, part->span, "the loss reaches no parameter of '%s'", part->path);
        hint("gradients end at stop_gradient, whole numbers and comparisons");
    }
}

static bool train_part(Elaborator *e, const Part *part, int update, const bool *reached)
{
    int before = e->trained_count;
    for (int i = 0; i < e->variable_count; i++) {
        Variable *variable = e->variable[i];
        if (!may_train(e, variable) || !reached[variable->value[e->entry]->id] ||
            !is_within(variable->tensor->name, part->path))
            continue;
        if (is_trained_here(e, variable)) {
            elaborate_error(e, part->span, "'%s' is in 'over' twice", variable->tensor->name);
            return false;
        }
        add_trained(e, variable, update);
    }
    if (e->trained_count == before)
        explain_untrained(e, part);
    return e->trained_count > before;
}

// The parameters of each update of the step, in the order of their declaration.
bool find_trained(Elaborator *e, const TrainStep *step)
{
    bool *reached = reached_values(e->graph);
    int rest = -1, errors = error_count();
    for (int u = 0; u < step->update_count; u++) {
        const UpdateClause *update = &step->update[u];
        if (update->over.count == 0)
            rest = u;
        Part *parts = read_parts(e, "over", &update->over);
        for (int i = 0; parts && i < update->over.count; i++)
            train_part(e, &parts[i], u, reached);
    }
    if (error_count() != errors)
        return false;
    int before = e->trained_count;
    for (int i = 0; rest >= 0 && i < e->variable_count; i++) {
        Variable *variable = e->variable[i];
        if (may_train(e, variable) && reached[variable->value[e->entry]->id] && !is_trained_here(e, variable))
            add_trained(e, variable, rest);
    }
    if (rest >= 0 && e->trained_count == before) {
        const char *what = before                ? "parameter that 'over' does not name"
                           : e->frozen_count > 0 ? "parameter that is not frozen"
                                                 : "parameter";
        elaborate_error(e, step->update[rest].optimizer->span, "there is nothing to train: the loss depends on no %s",
                        what);
        return false;
    }
    return true;
}

// A state changes with the steps that train its model. A step that says what it trains leaves those of other models.
bool keeps_state(const Elaborator *e, const Variable *variable)
{
    const Tensor *tensor = variable->tensor;
    if (is_frozen(e, tensor->name))
        return false;
    if (tensor->role != TENSOR_STATE || !e->step_selects)
        return true;
    for (int i = 0; i < e->trained_count; i++)
        if (model_of(e->trained[i].variable->tensor) == model_of(tensor))
            return true;
    return false;
}
