// Messages of the elaborator. People read their own files, so an error is reported at the innermost place in them that
// led to it; a place in the prelude becomes a note.
#include "elaborate_internal.h"

enum { MAX_NOTES = 4 };

bool in_user_text(Span span)
{
    return span.source && !span.source->prelude;
}

const char *span_text(Span span)
{
    return span.source ? format("%.*s", span.end - span.begin, span.source->text + span.begin) : "";
}

// The innermost frame that was applied from a user's file; NULL if there is none.
static const Frame *user_frame(const Elaborator *e)
{
    const Frame *frame = e->frame;
    while (frame && !in_user_text(frame->call))
        frame = frame->caller;
    return frame;
}

Span user_span(const Elaborator *e, Span span)
{
    const Frame *frame = in_user_text(span) ? NULL : user_frame(e);
    return frame ? frame->call : span;
}

// The calls of the user's own layers and functions that led here. The call of a model says nothing: its shapes are
// declared; nor does that of a source, which is where the error is.
static void note_callers(const Frame *frame)
{
    for (int notes = 0; frame && frame->definition && notes < MAX_NOTES; frame = frame->caller)
        if (frame->definition->kind != DEFINITION_MODEL && frame->definition->kind != DEFINITION_SOURCE &&
            in_user_text(frame->call)) {
            note_at(frame->call, "in '%s', called here", frame->definition->name.text);
            notes++;
        }
}

static void report_in_user_text(const Elaborator *e, Span span, const char *function, const char *message)
{
    if (function)
        error_at(span, "%s: %s", function, message);
    else
        error_at(span, "%s", message);
    note_callers(e->frame);
}

Datum *elaborate_error_list(Elaborator *e, Span span, const char *function, const char *fmt, va_list args)
{
    const char *message = format_list(fmt, args);
    if (e->frame)
        e->frame->failed = true;
    const Frame *frame = in_user_text(span) ? NULL : user_frame(e);
    if (!frame) {
        report_in_user_text(e, span, function, message);
        return NULL;
    }
    error_at(frame->call, "%s: %s", frame->definition->name.text, message);
    if (span.source)
        note_at(span, "in '%s' here", e->frame->definition ? e->frame->definition->name.text : "the prelude");
    note_callers(frame->caller);
    return NULL;
}

Datum *elaborate_error(Elaborator *e, Span span, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    elaborate_error_list(e, span, NULL, fmt, args);
    va_end(args);
    return NULL;
}

Datum *call_error(Call *call, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    elaborate_error_list(call->elaborator, call->span, call->function, fmt, args);
    va_end(args);
    return NULL;
}

// Where the user wrote the datum that reached this argument through any number of prelude definitions.
static Span written_span(const Elaborator *e, const Datum *datum, Span span)
{
    for (const Frame *frame = e->frame; !in_user_text(span) && frame && frame->definition; frame = frame->caller)
        for (int i = 0; i < frame->definition->parameters.count; i++)
            if (frame->argument && frame->argument[i] == datum && in_user_text(frame->argument_span[i]))
                return frame->argument_span[i];
    return span;
}

static void error_about(Elaborator *e, const Datum *datum, Span span, Span note, const char *function, const char *fmt,
                        va_list args)
{
    Span written = written_span(e, datum, span);
    const Frame *frame = in_user_text(span) ? NULL : user_frame(e);
    if (!frame || !in_user_text(written)) {
        elaborate_error_list(e, span, function, fmt, args);
        return;
    }
    e->frame->failed = true;
    error_at(written, "%s: %s", frame->definition->name.text, format_list(fmt, args));
    note_at(note, "in '%s' here", e->frame->definition ? e->frame->definition->name.text : "the prelude");
    note_callers(frame->caller);
}

Datum *datum_error(Elaborator *e, const Datum *datum, Span span, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    error_about(e, datum, span, span, NULL, fmt, args);
    va_end(args);
    const char *name = datum->kind == DATUM_STRING ? intern_string(datum->string) : NULL;
    if (name && module_definition(e->module, e->program->source, name))
        hint("did you mean the %s '%s', without quotes?",
             definition_kind_name(module_definition(e->module, e->program->source, name)->kind), name);
    return NULL;
}

Datum *argument_error(Call *call, int which, const char *fmt, ...)
{
    Elaborator *e = call->elaborator;
    Span span = call->argument_span[which];
    if (!span.source || span.source->path == e->builtin_source->path)
        span = call->span; // a default of a built-in has no place in a program
    va_list args;
    va_start(args, fmt);
    error_about(e, call->argument[which], span, call->span, call->function, fmt, args);
    va_end(args);
    return NULL;
}
