// A program that trains a model of its own, without dlc's host library: it links the C that dlc wrote, and nothing
// else.
//
//     dlc examples/xor.dl --name=gate -o gate.c
//     dlc examples/xor.dl --name=gate --emit=header -o gate.h
//     cc -std=c11 -O2 -I. -o embed examples/embed/embed.c gate.c -lm && ./embed
#include "gate.h"

#include <stdio.h>
#include <stdlib.h>

// One batch holds the whole problem. The shapes are those of the prototypes in gate.h.
static const float x[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
static const float y[4] = {0, 1, 1, 0};

// A model is one block of memory, aligned for vectors. There is nothing else to allocate, open or close.
static gate *new_model(uint64_t seed)
{
    size_t bytes = (gate_bytes() + 63) / 64 * 64;
    gate *model = aligned_alloc(64, bytes);
    if (!model) {
        fprintf(stderr, "embed: no memory for %zu bytes\n", bytes);
        exit(1);
    }
    gate_initialize(model, seed);
    return model;
}

static void train(gate *model, int steps)
{
    model->lr = 0.02f; // settings, weights and states are members of the struct
    for (int step = 0; step <= steps; step++) {
        float loss = gate_train_step(model, x, y, 4);
        if (step % (steps / 4) == 0)
            printf("step %4d   loss %.4f\n", step, (double)loss);
    }
}

int main(void)
{
    gate *model = new_model(1);
    train(model, 1000);

    int wrong = 0;
    for (int i = 0; i < 4; i++) {
        float prediction = gate_predict(model, &x[i], 1)[0][0];
        printf("%g xor %g   %.3f\n", (double)x[i][0], (double)x[i][1], (double)prediction);
        wrong += (prediction > 0.5f) != (y[i] > 0.5f);
    }
    free(model);
    return wrong > 0;
}
