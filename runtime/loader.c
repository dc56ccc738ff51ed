// The next batch, gathered and converted by a thread of its own while the model trains on this one.
//
// There are two sets of batch buffers: the model points to one, the loader fills the other, and they change places.
// What a batch holds depends on its examples alone, so it makes no difference to the results whether, or when, a thread
// does it.
#include "trainer.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Bytes of a batch below which waking a thread costs more than gathering: some 5 us either way.
enum { WORTH_A_THREAD = 64 * 1024 };

struct Loader {
    Model *model;
    const Dataset *data;
    void **spare; // field_count buffers
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    const uint32_t *order; // of the batch that was asked for; NULL: none
    int count;
    bool filled, closing;
};

// Of the OpenMP runtime that the generated C is linked with, if it is linked with one.
extern int omp_get_num_procs(void) __attribute__((weak));

// Is there a processor that the model's own threads leave free? A thread that took one of theirs would hold all of them
// up.
static bool has_free_processor(void)
{
    long processors = omp_get_num_procs ? omp_get_num_procs() : sysconf(_SC_NPROCESSORS_ONLN);
    return processors > threads_most();
}

static size_t batch_bytes(const dlc_program *program, const dlc_field *field)
{
    return field->count * (size_t)program->batch * type_bytes(field->type);
}

static void *fill(void *data)
{
    Loader *loader = data;
    pthread_mutex_lock(&loader->mutex);
    while (!loader->closing) {
        if (!loader->order || loader->filled) {
            pthread_cond_wait(&loader->changed, &loader->mutex);
            continue;
        }
        pthread_mutex_unlock(&loader->mutex);
        dataset_gather(loader->data, SPLIT_TRAIN, loader->order, loader->count, loader->model->program->batch,
                       loader->spare);
        pthread_mutex_lock(&loader->mutex);
        loader->filled = true;
        pthread_cond_broadcast(&loader->changed);
    }
    pthread_mutex_unlock(&loader->mutex);
    return NULL;
}

static void free_loader(Loader *loader)
{
    for (int i = 0; loader->spare && i < loader->model->program->field_count; i++)
        free(loader->spare[i]);
    free(loader->spare);
    free(loader);
}

static bool make_buffers(Loader *loader)
{
    const dlc_program *program = loader->model->program;
    loader->spare = calloc((size_t)program->field_count + 1, sizeof *loader->spare);
    bool good = loader->spare != NULL;
    for (int i = 0; good && i < program->field_count; i++)
        good = (loader->spare[i] = aligned_zeros(batch_bytes(program, &program->field[i]))) != NULL;
    return good;
}

// The thread takes no signals: they are the main thread's.
static bool start_thread(Loader *loader)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool good = pthread_create(&loader->thread, NULL, fill, loader) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return good;
}

Loader *loader_open(Model *model, const Dataset *data)
{
    size_t bytes = 0;
    for (int i = 0; i < model->program->field_count; i++)
        bytes += batch_bytes(model->program, &model->program->field[i]);
    if (bytes < WORTH_A_THREAD || !has_free_processor())
        return NULL;
    Loader *loader = calloc(1, sizeof *loader);
    if (!loader)
        return NULL;
    *loader =
        (Loader){.model = model, .data = data, .mutex = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
    if (make_buffers(loader) && start_thread(loader))
        return loader;
    free_loader(loader);
    return NULL;
}

void loader_close(Loader *loader)
{
    if (!loader)
        return;
    pthread_mutex_lock(&loader->mutex);
    loader->closing = true;
    pthread_cond_broadcast(&loader->changed);
    pthread_mutex_unlock(&loader->mutex);
    pthread_join(loader->thread, NULL);
    pthread_mutex_destroy(&loader->mutex);
    pthread_cond_destroy(&loader->changed);
    free_loader(loader);
}

void loader_start(Loader *loader, const uint32_t *order, int n)
{
    if (!loader)
        return;
    pthread_mutex_lock(&loader->mutex);
    loader->order = order;
    loader->count = n;
    loader->filled = false;
    pthread_cond_broadcast(&loader->changed);
    pthread_mutex_unlock(&loader->mutex);
}

// The spare buffers become the model's.
static void change_places(Loader *loader)
{
    Model *model = loader->model;
    for (int i = 0; i < model->program->field_count; i++) {
        void *batch = loader->spare[i];
        loader->spare[i] = model->batch[i];
        model->batch[i] = batch;
        memcpy(model->data + model->program->field[i].offset, &batch, sizeof batch);
    }
}

bool loader_take(Loader *loader, const uint32_t *order, int n)
{
    if (!loader)
        return false;
    pthread_mutex_lock(&loader->mutex);
    bool asked = loader->order != NULL, same = loader->order == order && loader->count == n;
    while (asked && !loader->filled)
        pthread_cond_wait(&loader->changed, &loader->mutex);
    loader->order = NULL;
    if (same)
        change_places(loader);
    pthread_mutex_unlock(&loader->mutex);
    return same;
}
