// The OpenMP runtime that gcc's code calls, as far as generated files use it, on plain pthreads: built with
// -fsanitize=thread, so that the sanitizer sees every barrier and every data race of a team is real. (It knows nothing
// of what libgomp and libomp do inside.) Teams have OMP_NUM_THREADS threads, or 3.
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

enum { MOST = 64 };

typedef struct Team {
    int count;
    pthread_mutex_t mutex;
    pthread_cond_t all_here;
    int waiting, barriers; // threads at the barrier; barriers passed
    int singles;           // `single` constructs that some thread has begun
    void (*run)(void *);
    void *data;
} Team;

static Team team = {.count = 1, .mutex = PTHREAD_MUTEX_INITIALIZER, .all_here = PTHREAD_COND_INITIALIZER};
static __thread int number;       // of this thread in the team
static __thread int singles_seen; // by this thread

int omp_get_thread_num(void)
{
    return number;
}

int omp_get_num_threads(void)
{
    return team.count;
}

int omp_get_max_threads(void)
{
    const char *text = getenv("OMP_NUM_THREADS");
    int count = text ? atoi(text) : 3;
    return count < 1 ? 1 : count > MOST ? MOST : count;
}

void GOMP_barrier(void)
{
    pthread_mutex_lock(&team.mutex);
    int passed = team.barriers;
    if (++team.waiting == team.count) {
        team.waiting = 0;
        team.barriers++;
        pthread_cond_broadcast(&team.all_here);
    }
    while (passed == team.barriers)
        pthread_cond_wait(&team.all_here, &team.mutex);
    pthread_mutex_unlock(&team.mutex);
}

// Atomic without ordering: a lock here would hide the races of what follows.
bool GOMP_single_start(void)
{
    int expected = singles_seen++;
    return __atomic_compare_exchange_n(&team.singles, &expected, expected + 1, false, __ATOMIC_RELAXED,
                                       __ATOMIC_RELAXED);
}

static void *member(void *index)
{
    number = (int)(size_t)index;
    singles_seen = 0;
    team.run(team.data);
    return NULL;
}

void GOMP_parallel(void (*run)(void *), void *data, unsigned count, unsigned flags)
{
    (void)flags;
    pthread_t thread[MOST];
    team.count = count ? (int)count : omp_get_max_threads();
    team.run = run;
    team.data = data;
    team.singles = singles_seen = 0;
    for (int i = 1; i < team.count; i++)
        if (pthread_create(&thread[i], NULL, member, (void *)(size_t)i) != 0)
            abort();
    run(data);
    for (int i = 1; i < team.count; i++)
        pthread_join(thread[i], NULL);
    team.count = 1;
    singles_seen = team.singles = 0;
}
