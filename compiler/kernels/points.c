// Winograd's transforms, as expressions of loop IR. Part of lowering.
#include "points.h"
#include "tiles.h"

int point_pairs(int n)
{
    return (n + 1) / 2;
}

int pair_size(int n, int pair)
{
    return pair == 0 && n % 2 == 1 ? 1 : 2;
}

int point_of(int n, int pair, int which)
{
    int zero = n % 2 == 0;
    return pair > 0 ? zero + 2 * (pair - 1) + which : zero && which == 0 ? 0 : n - 1;
}

// Multiplies a polynomial (coefficients from the lowest) by x - root.
static void multiply_by_root(double *polynomial, int degree, double root)
{
    polynomial[degree + 1] = 0;
    for (int i = degree + 1; i > 0; i--)
        polynomial[i] = polynomial[i - 1] - root * polynomial[i];
    polynomial[0] *= -root;
}

// Those that round least in single precision, of those whose products are exact (docs/internals.md).
static const double magnitude[MAX_POINTS + 1][2] = {[4] = {1}, [5] = {0.375, 1.375}, [6] = {0.625, 1.5}};

static void set_points(int n, double *point)
{
    for (int pair = 1; pair < point_pairs(n); pair++)
        for (int which = 0; which < 2; which++)
            point[point_of(n, pair, which)] = (which ? -1 : 1) * magnitude[n][pair - 1];
}

// Rows of p and -p differ in the sign of every other element, the second one: it takes a change of sign where 0 is not
// among the points.
static void change_signs(Transform *t)
{
    for (int pair = 1; t->n % 2 == 1 && pair < point_pairs(t->n); pair++)
        for (int k = 0; k < t->n; k++) {
            t->b[point_of(t->n, pair, 1)][k] *= -1;
            t->g[point_of(t->n, pair, 1)][k] *= -1;
        }
}

Transform transform_of(int n)
{
    Transform t = {.m = n - 2, .n = n};
    double point[MAX_POINTS] = {0}, *last = t.b[n - 1];
    set_points(n, point);
    last[0] = 1;
    for (int i = 0; i < n - 1; i++) {
        double divisor = 1, power = 1;
        int degree = 0;
        t.b[i][0] = 1;
        for (int k = 0; k < n - 1; k++)
            if (k != i) {
                multiply_by_root(t.b[i], degree++, point[k]);
                divisor *= point[i] - point[k];
            }
        for (int k = 0; k < t.m || k < 3; k++, power *= point[i]) {
            if (k < 3)
                t.g[i][k] = power / divisor;
            if (k < t.m)
                t.a[i][k] = power;
        }
        multiply_by_root(last, i, point[i]);
    }
    t.g[n - 1][2] = t.a[n - 1][t.m - 1] = 1;
    change_signs(&t);
    return t;
}

Transform transform_of_kernel(Shape kernel)
{
    int n = MAX_POINTS;
    while (n * n > kernel.dim[0])
        n--;
    return transform_of(n);
}

// ---- values in small arrays ---------------------------------------------------------------------------

void gather_values(Lower *lower, const char *name, int count, int lanes, Indexed *value, const void *context,
                   LExpr **element)
{
    LVariable *array = declare_array(lower, name, lanes, shape_of(1, &count), false);
    LExpr *i = unrolled_loop(lower, "n", 0, count);
    lower_append(lower, l_assign_element(array, &i, value(context, i)));
    lower_close(lower);
    for (int k = 0; k < count; k++)
        element[k] = l_element(array, (LExpr *[]){l_integer(k)});
}

void set_column(Lower *lower, LVariable *array, LExpr *at, int count, LExpr *const *value)
{
    for (int i = 0; i < count; i++)
        lower_append(lower, l_assign_element(array, (LExpr *[]){l_integer(i), at}, value[i]));
}

void get_row(LVariable *array, LExpr *at, int count, LExpr **value)
{
    for (int i = 0; i < count; i++)
        value[i] = l_element(array, (LExpr *[]){at, l_integer(i)});
}

void describe_points(Lower *lower, const Transform *transform)
{
    static const char *const names[] = {
        [4] = "0, 1, -1", [5] = "3/8, -3/8, 11/8, -11/8", [6] = "0, 5/8, -5/8, 3/2, -3/2"};
    int m = transform->m, n = transform->n;
    lower_append(
        lower, l_comment("Winograd's algorithm (Lavin and Gray, 2015), F(%d x %d, 3 x 3): tiles of %d x %d pixels "
                         "and the kernel are polynomials. They are evaluated at the points %s, infinity in each "
                         "direction, multiplied there and interpolated: %d products for %d results of 9 products each.",
                         m, m, n, n, names[n], n * n, m * m));
}

// ---- transforms ---------------------------------------------------------------------------------------

// sum + factor * x; NULL is zero.
static LExpr *add_scaled(LExpr *sum, double factor, LExpr *x)
{
    if (factor == 0)
        return sum;
    if (factor == 1)
        return sum ? l_add(sum, x) : x;
    if (factor == -1 && sum)
        return l_subtract(sum, x);
    LExpr *scale = l_splat(l_real(factor), x->lanes);
    return sum ? l_fma(scale, x, sum) : l_multiply(scale, x);
}

static bool is_zero(const LExpr *e)
{
    while (e->kind == LEXPR_SPLAT)
        e = e->operand[0];
    return e->kind == LEXPR_REAL && e->real == 0;
}

// The elements of row * x with step 2 from `first` on. Terms of factor 1 come first, so that others are added to them
// in one operation each.
static LExpr *dot(const double *row, LExpr *const *x, int first, int step, int count)
{
    LExpr *sum = NULL;
    for (int ones = 1; ones >= 0; ones--)
        for (int i = first; i < count; i += step)
            if ((row[i] == 1) == (ones == 1) && !is_zero(x[i])) // beside the image
                sum = add_scaled(sum, row[i], x[i]);
    return sum ? sum : l_splat(l_real(0), x[first]->lanes);
}

// Rows of points p and -p differ in the sign of every other element.
void to_pair(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, int pair,
             LExpr **result)
{
    if (pair == 0) {
        for (int i = 0; i < pair_size(n, pair); i++)
            result[i] = dot(matrix[point_of(n, pair, i)], x, 0, 1, count);
        return;
    }
    const double *row = matrix[point_of(n, pair, 0)];
    LExpr *even = named_value(lower, "even", dot(row, x, 0, 2, count));
    LExpr *odd = named_value(lower, "odd", dot(row, x, 1, 2, count));
    result[0] = l_add(even, odd);
    result[1] = l_subtract(even, odd);
}

void to_points(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, LExpr **result)
{
    for (int pair = 0; pair < point_pairs(n); pair++) {
        LExpr *both[2];
        to_pair(lower, n, matrix, count, x, pair, both);
        for (int i = 0; i < pair_size(n, pair); i++)
            result[point_of(n, pair, i)] = both[i];
    }
}

// Adds what one pair of points gives to the sums.
static void add_pair(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, int pair,
                     LExpr **sum)
{
    if (pair == 0) {
        for (int k = 0; k < count; k++)
            for (int i = 0; i < pair_size(n, pair); i++)
                sum[k] = add_scaled(sum[k], matrix[point_of(n, pair, i)][k], x[i]);
        return;
    }
    LExpr *both = named_value(lower, "even", l_add(x[0], x[1]));
    LExpr *difference = named_value(lower, "odd", l_subtract(x[0], x[1]));
    for (int k = 0; k < count; k++)
        sum[k] = add_scaled(sum[k], matrix[point_of(n, pair, 0)][k], k % 2 ? difference : both);
}

void from_pair(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, int pair,
               LExpr **result)
{
    for (int k = 0; k < count; k++)
        result[k] = NULL;
    add_pair(lower, n, matrix, count, x, pair, result);
}

void from_points(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, LExpr **result)
{
    for (int k = 0; k < count; k++)
        result[k] = NULL;
    for (int pair = 0; pair < point_pairs(n); pair++)
        add_pair(lower, n, matrix, count, (LExpr *[]){x[point_of(n, pair, 0)], x[point_of(n, pair, 1)]}, pair, result);
}
