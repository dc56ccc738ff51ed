#include "trainer.h"

#include <stdlib.h>

void history_add(History *history, Epoch epoch)
{
    size_t room = (size_t)history->count + 1;
    // Doubles at each power of two.
    if ((history->count & (history->count - 1)) == 0) {
        history->epoch = realloc(history->epoch, 2 * room * sizeof *history->epoch);
        if (!history->epoch)
            abort();
    }
    history->epoch[history->count++] = epoch;
}

void history_free(History *history)
{
    for (int i = 0; i < history->count; i++) {
        result_free(&history->epoch[i].training);
        result_free(&history->epoch[i].validation);
    }
    free(history->epoch);
    *history = (History){0};
}

json_t *history_to_json(const dlc_program *program, const History *history)
{
    json_t *list = json_array();
    for (int i = 0; i < history->count; i++) {
        const Epoch *epoch = &history->epoch[i];
        json_t *json = result_to_json(program, &epoch->training);
        json_object_set_new(json, "epoch", json_integer(epoch->number));
        json_object_set_new(json, "step", json_integer((json_int_t)epoch->step));
        if (epoch->validated)
            json_object_set_new(json, "validation", result_to_json(program, &epoch->validation));
        json_array_append_new(list, json);
    }
    return list;
}

bool history_from_json(const dlc_program *program, const json_t *json, History *history)
{
    *history = (History){0};
    bool good = json_is_array(json);
    for (size_t i = 0; good && i < json_array_size(json); i++) {
        const json_t *entry = json_array_get(json, i), *validation = json_object_get(entry, "validation");
        Epoch epoch = {.number = json_integer_value(json_object_get(entry, "epoch")),
                       .step = (uint64_t)json_integer_value(json_object_get(entry, "step")),
                       .training = result_new(program),
                       .validation = result_new(program),
                       .validated = validation != NULL};
        good = result_from_json(program, entry, &epoch.training) &&
               (!validation || result_from_json(program, validation, &epoch.validation));
        history_add(history, epoch);
    }
    return good;
}
