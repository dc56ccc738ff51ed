// A font of strokes for the few words in a picture. It scales to any size and its lines are drawn like any other.
#include "canvas.h"

enum { CAPITAL_HEIGHT = 8, FIRST = ' ', LAST = '~', LONGEST_STROKE = 20 };
static const double letter_gap = 1.9;

// A glyph is drawn on a grid: x from 0 to its width, y from 0 (top of a capital) over 3 (top of an x) and 8 (the line
// that it stands on) to b, 11 (end of a descender). A stroke is a list of points, each two digits x and y in
// hexadecimal; strokes are separated by spaces. A point twice is a dot.
static const struct Glyph {
    int width;
    const char *strokes;
} glyphs[LAST - FIRST + 1] = {
    [' ' - FIRST] = {2, ""},
    ['!' - FIRST] = {2, "1015 1818"},
    ['"' - FIRST] = {2, "0002 2022"},
    ['#' - FIRST] = {4, "1018 3038 0343 0545"},
    ['$' - FIRST] = {4, "413010010314344547381807 2028"},
    ['%' - FIRST] = {4, "4008 0010120200 3646483836"},
    ['&' - FIRST] = {4, "480201102031320507182845"},
    ['\'' - FIRST] = {2, "1012"},
    ['(' - FIRST] = {2, "20121628"},
    [')' - FIRST] = {2, "00121608"},
    ['*' - FIRST] = {4, "2125 0244 4204"},
    ['+' - FIRST] = {4, "2327 0545"},
    [',' - FIRST] = {2, "180a"},
    ['-' - FIRST] = {3, "0535"},
    ['.' - FIRST] = {1, "0808"},
    ['/' - FIRST] = {3, "0830"},
    ['0' - FIRST] = {4, "103041473818070110"},
    ['1' - FIRST] = {4, "022028 0848"},
    ['2' - FIRST] = {4, "01103041430848"},
    ['3' - FIRST] = {4, "01103041433414 344547381807"},
    ['4' - FIRST] = {4, "38300646"},
    ['5' - FIRST] = {4, "400003334447381807"},
    ['6' - FIRST] = {4, "413010010718384745341405"},
    ['7' - FIRST] = {4, "004018"},
    ['8' - FIRST] = {4, "14030110304143341405071838474534"},
    ['9' - FIRST] = {4, "071838474130100103143443"},
    [':' - FIRST] = {1, "0404 0808"},
    [';' - FIRST] = {2, "1414 180a"},
    ['<' - FIRST] = {4, "420548"},
    ['=' - FIRST] = {4, "0444 0646"},
    ['>' - FIRST] = {4, "024508"},
    ['?' - FIRST] = {4, "01103041422425 2828"},
    ['@' - FIRST] = {4, "3433232526364541301001071838"},
    ['A' - FIRST] = {4, "082048 1535"},
    ['B' - FIRST] = {4, "08003041433404 3445473808"},
    ['C' - FIRST] = {4, "4130100107183847"},
    ['D' - FIRST] = {4, "08003041473808"},
    ['E' - FIRST] = {4, "40000848 0434"},
    ['F' - FIRST] = {4, "400008 0434"},
    ['G' - FIRST] = {4, "41301001071838474424"},
    ['H' - FIRST] = {4, "0008 4048 0444"},
    ['I' - FIRST] = {2, "0020 1018 0828"},
    ['J' - FIRST] = {4, "4047381807"},
    ['K' - FIRST] = {4, "0008 4005 1448"},
    ['L' - FIRST] = {4, "000848"},
    ['M' - FIRST] = {6, "0800356068"},
    ['N' - FIRST] = {4, "08004840"},
    ['O' - FIRST] = {4, "103041473818070110"},
    ['P' - FIRST] = {4, "08003041433404"},
    ['Q' - FIRST] = {4, "103041473818070110 2648"},
    ['R' - FIRST] = {4, "08003041433404 2448"},
    ['S' - FIRST] = {4, "413010010314344547381807"},
    ['T' - FIRST] = {4, "0040 2028"},
    ['U' - FIRST] = {4, "000718384740"},
    ['V' - FIRST] = {4, "002840"},
    ['W' - FIRST] = {6, "0018325860"},
    ['X' - FIRST] = {4, "0048 4008"},
    ['Y' - FIRST] = {4, "002440 2428"},
    ['Z' - FIRST] = {4, "00400848"},
    ['[' - FIRST] = {2, "20101828"},
    ['\\' - FIRST] = {3, "0038"},
    [']' - FIRST] = {2, "00101808"},
    ['^' - FIRST] = {4, "022042"},
    ['_' - FIRST] = {4, "0949"},
    ['`' - FIRST] = {2, "0012"},
    ['a' - FIRST] = {4, "4348 4433130407183847"},
    ['b' - FIRST] = {4, "0008 0413334447381807"},
    ['c' - FIRST] = {4, "4433130407183847"},
    ['d' - FIRST] = {4, "4048 4433130407183847"},
    ['e' - FIRST] = {4, "05454433130407183847"},
    ['f' - FIRST] = {3, "30201118 0333"},
    ['g' - FIRST] = {4, "434a3b1b0a 4433130407183847"},
    ['h' - FIRST] = {4, "0008 0413334448"},
    ['i' - FIRST] = {1, "0308 0101"},
    ['j' - FIRST] = {2, "131a0b 1111"},
    ['k' - FIRST] = {3, "0008 3306 1538"},
    ['l' - FIRST] = {1, "0008"},
    ['m' - FIRST] = {6, "0308 0413233438 3443536468"},
    ['n' - FIRST] = {4, "0308 0413334448"},
    ['o' - FIRST] = {4, "133344473818070413"},
    ['p' - FIRST] = {4, "030b 0413334447381807"},
    ['q' - FIRST] = {4, "434b 4433130407183847"},
    ['r' - FIRST] = {3, "0308 052333"},
    ['s' - FIRST] = {4, "44331304153647381807"},
    ['t' - FIRST] = {3, "10172838 0333"},
    ['u' - FIRST] = {4, "0307183847 4348"},
    ['v' - FIRST] = {4, "032843"},
    ['w' - FIRST] = {6, "0328344863"},
    ['x' - FIRST] = {4, "0348 4308"},
    ['y' - FIRST] = {4, "0328 431b"},
    ['z' - FIRST] = {4, "03430848"},
    ['{' - FIRST] = {2, "20111304151728"},
    ['|' - FIRST] = {2, "101a"},
    ['}' - FIRST] = {2, "00111324151708"},
    ['~' - FIRST] = {4, "06153645"},
};

// What cannot be shown: a box.
static const struct Glyph unknown = {4, "0040480800"};

static const struct Glyph *find_glyph(unsigned char c)
{
    return c >= FIRST && c <= LAST ? &glyphs[c - FIRST] : &unknown;
}

// Second and later bytes of a UTF-8 character show nothing.
static bool is_continuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

double font_width(const char *text, double size)
{
    double width = 0;
    for (const char *c = text; *c; c++)
        if (!is_continuation((unsigned char)*c))
            width += find_glyph((unsigned char)*c)->width + letter_gap;
    return width > 0 ? (width - letter_gap) * size / CAPITAL_HEIGHT : 0;
}

static int digit(char c)
{
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

void font_strokes(const char *text, Point at, double size, void (*draw)(void *context, const Point *point, int count),
                  void *context)
{
    double unit = size / CAPITAL_HEIGHT;
    Point point[LONGEST_STROKE];
    for (const char *c = text; *c; c++) {
        if (is_continuation((unsigned char)*c))
            continue;
        const struct Glyph *glyph = find_glyph((unsigned char)*c);
        int count = 0;
        for (const char *s = glyph->strokes; *s; s++) {
            if (*s != ' ') {
                point[count++] = (Point){at.x + digit(s[0]) * unit, at.y + (digit(s[1]) - CAPITAL_HEIGHT) * unit};
                s++;
            }
            if (count == LONGEST_STROKE || ((*s == ' ' || !s[1]) && count)) {
                draw(context, point, count);
                count = 0;
            }
        }
        at.x += (glyph->width + letter_gap) * unit;
    }
}
