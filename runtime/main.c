// The trainer: the model it is linked with, under one command line.
#include "trainer.h"

const dlc_program *dlc_main_program(void); // defined by the generated file

static int (*const command_run[COMMAND_COUNT])(Options *, const dlc_program *) = {
    [COMMAND_TRAIN] = train_run,       [COMMAND_EVALUATE] = evaluate_run, [COMMAND_PREDICT] = predict_run,
    [COMMAND_GENERATE] = generate_run, [COMMAND_EXPORT] = export_run,     [COMMAND_INFO] = info_run,
};

int main(int argc, char **argv)
{
    threads_begin();
    const dlc_program *program = dlc_main_program();
    Options options;
    ParseResult parsed = options_parse(&options, program, argc, argv);
    int status = parsed == PARSE_DONE ? EXIT_OK : EXIT_WRONG_USAGE;
    if (parsed == PARSE_RUN)
        status = command_run[options.command](&options, program);
    options_free(&options);
    Error error;
    if (!close_stdout(&error) && status == EXIT_OK)
        status = failed(&options, &error);
    return status;
}
