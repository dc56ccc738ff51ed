// The loop IR's statements.
#include "loops.h"

static LStmt *statement(LStmtKind kind)
{
    LStmt *stmt = mem_alloc(sizeof *stmt);
    stmt->kind = kind;
    return stmt;
}

static LExpr **index_copy(LExpr *const *index, int count)
{
    LExpr **copy = mem_alloc((size_t)(count + 1) * sizeof *copy);
    for (int i = 0; i < count; i++)
        copy[i] = index[i];
    return copy;
}

LStmt *l_block(void)
{
    return statement(LSTMT_BLOCK);
}

void l_append(LStmt *block, LStmt *stmt)
{
    block->body = mem_grow(block->body, block->body_count, sizeof *block->body);
    block->body[block->body_count++] = stmt;
}

LStmt *l_for(LVariable *variable, int64_t low, int64_t high, int64_t step)
{
    LStmt *stmt = statement(LSTMT_FOR);
    stmt->variable = variable;
    stmt->low = low;
    stmt->high = high;
    stmt->step = step;
    return stmt;
}

LStmt *l_declare(LVariable *variable, LExpr *value)
{
    LStmt *stmt = statement(LSTMT_DECLARE);
    stmt->variable = variable;
    stmt->value = value;
    return stmt;
}

LStmt *l_array(LVariable *variable, Shape shape, bool zero)
{
    LStmt *stmt = statement(shape.rank > 0 ? LSTMT_ARRAY : LSTMT_DECLARE);
    stmt->variable = variable;
    stmt->value = zero ? l_splat(l_real(0), variable->lanes) : NULL;
    variable->array = shape;
    return stmt;
}

LStmt *l_local(Buffer *buffer)
{
    LStmt *stmt = statement(LSTMT_LOCAL);
    stmt->buffer = buffer;
    return stmt;
}

LStmt *l_assign(LVariable *variable, LExpr *value)
{
    LStmt *stmt = statement(LSTMT_ASSIGN);
    stmt->variable = variable;
    stmt->value = value;
    return stmt;
}

LStmt *l_assign_element(LVariable *array, LExpr *const *index, LExpr *value)
{
    LStmt *stmt = l_assign(array, value);
    stmt->index = index_copy(index, array->array.rank);
    stmt->index_count = array->array.rank;
    return stmt;
}

LStmt *l_store(Buffer *buffer, LExpr *const *index, LExpr *value, bool accumulate)
{
    LStmt *stmt = statement(LSTMT_STORE);
    stmt->buffer = buffer;
    stmt->index = index_copy(index, buffer->shape.rank);
    stmt->index_count = buffer->shape.rank;
    stmt->value = value;
    stmt->accumulate = accumulate;
    return stmt;
}

LStmt *l_part_store(Buffer *buffer, LExpr *const *index, LExpr *value, int live)
{
    LStmt *stmt = l_store(buffer, index, value, false);
    stmt->count = live < value->lanes ? live : 0;
    return stmt;
}

LStmt *l_transpose(Buffer *to, LExpr *const *index, int64_t to_step, LExpr *from, int64_t from_step, int lanes)
{
    LStmt *stmt = statement(LSTMT_TRANSPOSE);
    stmt->buffer = to;
    stmt->index = index_copy(index, to->shape.rank);
    stmt->index_count = to->shape.rank;
    stmt->value = from;
    stmt->count = lanes;
    stmt->to_step = to_step;
    stmt->from_step = from_step;
    return stmt;
}

LStmt *l_prefetch(LExpr *load)
{
    LStmt *stmt = statement(LSTMT_PREFETCH);
    stmt->value = load;
    return stmt;
}

LStmt *l_prefetch_for_store(LExpr *load)
{
    LStmt *stmt = l_prefetch(load);
    stmt->accumulate = true;
    return stmt;
}

LStmt *l_if(LExpr *condition)
{
    LStmt *stmt = statement(LSTMT_IF);
    stmt->value = condition;
    return stmt;
}

LStmt *l_single(void)
{
    return statement(LSTMT_SINGLE);
}

LStmt *l_barrier(void)
{
    return statement(LSTMT_BARRIER);
}

LStmt *l_comment(const char *fmt, ...)
{
    LStmt *stmt = statement(LSTMT_COMMENT);
    va_list args;
    va_start(args, fmt);
    stmt->text = format_list(fmt, args);
    va_end(args);
    return stmt;
}
