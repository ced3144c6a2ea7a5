# java.util.regex: patterns are compiled to a small program for a backtracking machine without recursion.
#
# An instruction is a tuple of an operation and its operands; targets are indexes into the program:
#   CHAR test            one character that passes the test
#   RUN test low high k  low to high such characters, k: 0 greedy, 1 reluctant, 2 possessive
#   TEXT s               exactly this text
#   SPLIT a b            a, and after a failure b
#   JUMP a
#   SAVE n               the position becomes mark n (2 * group, and one more for its end)
#   LOOP n a             goes to a unless nothing was consumed since mark n
#   BACK n fold          the text of group n again
#   LOOK p ahead wanted  whether the program p matches here (ahead), or ends here
#   ATOM p               the first match of p, without a way back into it
#   WHERE f              a test f(text, i, begin, end) of the position
#   END
RE_CHAR, RE_RUN, RE_TEXT, RE_SPLIT, RE_JUMP, RE_SAVE, RE_LOOP, RE_BACK, RE_LOOK, RE_ATOM, RE_WHERE, RE_END = range(12)
REGEX_MOST = 1 << 29


def run_regex(program, s, i, marks, begin, end, whole):
    # The end of a match that begins at i, or -1; marks is changed only by a match.
    # The trail of choices is of small integers, (i * base + pc) * 4 + kind, for the board's memory:
    #   0 goes on at pc and i; 1 too, and may step back down to the integer below;
    #   2 takes one character more, up to the integer below; 3 restores mark pc to i - 1.
    pc, trail, base = 0, [], max(len(program), len(marks))
    while True:
        op = program[pc]
        kind = op[0]
        if kind == RE_CHAR:
            if i < end and op[1](s[i]):
                i += 1
                pc += 1
                continue
            if REGEX_HITS and i >= end:
                regex_hit()
        elif kind == RE_RUN:
            test, low, high, mode = op[1], op[2], op[3], op[4]
            j, most = i, min(end, i + (low if REGEX_RELUCTANT and mode == 1 else high))
            while j < most and test(s[j]):
                j += 1
            if REGEX_HITS and j == end and j - i < (low if mode == 1 else high):
                regex_hit()
            if j - i >= low:
                if REGEX_RELUCTANT and mode == 1:
                    if high > low:
                        trail.append(i + high)
                        trail.append((j * base + pc) * 4 + 2)
                elif mode == 0 and j - i > low:
                    trail.append(i + low)
                    trail.append(((j - 1) * base + pc + 1) * 4 + 1)
                i = j
                pc += 1
                continue
        elif (REGEX_FLAGS or REGEX_REPEATS) and kind == RE_TEXT:
            j = i + len(op[1])
            if j <= end and s[i:j] == op[1]:
                i = j
                pc += 1
                continue
            if REGEX_HITS and j > end and op[1].startswith(s[i:end]):
                regex_hit()
        elif (REGEX_CHOICES or REGEX_REPEATS) and kind == RE_SPLIT:
            trail.append((i * base + op[2]) * 4)
            pc = op[1]
            continue
        elif (REGEX_CHOICES or REGEX_REPEATS) and kind == RE_JUMP:
            pc = op[1]
            continue
        elif (REGEX_GROUPS or REGEX_REPEATS) and kind == RE_SAVE:
            trail.append(((marks[op[1]] + 1) * base + op[1]) * 4 + 3)
            marks[op[1]] = i
            pc += 1
            continue
        elif REGEX_REPEATS and kind == RE_LOOP:
            pc = pc + 1 if marks[op[1]] == i else op[2]
            continue
        elif REGEX_BACK and kind == RE_BACK:
            a, b = marks[op[1] * 2], marks[op[1] * 2 + 1]
            if a >= 0 and b >= 0 and i + b - a <= end:
                old, now = s[a:b], s[i : i + b - a]
                if old == now or (op[2] and old.lower() == now.lower()):
                    i += b - a
                    pc += 1
                    continue
            elif REGEX_HITS and a >= 0 and b >= 0:
                regex_hit()
        elif REGEX_PLACES and kind == RE_WHERE:
            if REGEX_HITS:
                place_hit(op[1], s, i, end)
            if REGEX_BOUNDS:
                met = op[1](s, i, *place_bounds(op[1], s, begin, end))
            else:
                met = op[1](s, i, begin, end)
            if met:
                pc += 1
                continue
        elif (REGEX_OPTIONS or REGEX_REPEATS) and (kind == RE_LOOK or kind == RE_ATOM):
            inner = marks[:]
            if kind == RE_ATOM:
                j = run_regex(op[1], s, i, inner, begin, end, False)
            else:
                low, high = place_bounds(None, s, begin, end) if REGEX_BOUNDS else (begin, end)
                if op[2]:
                    j = run_regex(op[1], s, i, inner, low, high, False)
                else:
                    j = look_behind(op[1], s, i, inner, low)
            if (j >= 0) == (kind == RE_ATOM or op[3]):
                if j >= 0:
                    for k in range(len(marks)):
                        if marks[k] != inner[k]:
                            trail.append(((marks[k] + 1) * base + k) * 4 + 3)
                            marks[k] = inner[k]
                if kind == RE_ATOM:
                    i = j
                pc += 1
                continue
        elif not whole or i == end:
            return i
        # Back to the last choice.
        while True:
            if not trail:
                return -1
            last = trail.pop()
            kind = last & 3
            i, pc = (last >> 2) // base, (last >> 2) % base
            if (REGEX_GROUPS or REGEX_REPEATS) and kind == 3:
                marks[pc] = i - 1
                continue
            if kind == 1:
                if i > trail[-1]:
                    trail.append(((i - 1) * base + pc) * 4 + 1)
                else:
                    trail.pop()
            elif REGEX_RELUCTANT and kind == 2:
                most = trail[-1]
                if REGEX_HITS and i >= end:
                    regex_hit()
                if i >= end or not program[pc][1](s[i]):
                    trail.pop()
                    continue
                i += 1
                if i < most:
                    trail.append((i * base + pc) * 4 + 2)
                else:
                    trail.pop()
                pc += 1
            break


def look_behind(program, s, i, marks, begin):
    for j in range(i, begin - 1, -1):
        if run_regex(program, s, j, marks, begin, i, True) >= 0:
            return j
    return -1


class RegexState:
    # Of the match that runs: whether it came to the end, whether more text could undo it, which bounds it has.
    hit = require = transparent = False
    anchoring = True
    last = -1  # the end of the match before, for \G; -1 where this one begins


def regex_hit():
    RegexState.hit = True


def place_hit(test, s, i, end):
    # Java's nodes for places note where they looked for more.
    if test in (at_word_edge, off_word_edge):
        hit = require = i == end
    elif test is at_text_end:
        hit, require = i == end, False
    elif test is at_line_end:
        hit = require = i == end
    else:
        hit = require = test is at_last_line_end and test(s, i, 0, end)
    RegexState.hit = RegexState.hit or hit
    RegexState.require = RegexState.require or require


def place_bounds(test, s, begin, end):
    # What a test of a place, or a look ahead or behind (None), may see.
    if test in (None, at_word_edge, off_word_edge):
        wide = RegexState.transparent
    else:
        wide = not RegexState.anchoring
    return (0, len(s)) if wide else (begin, end)


def at_text_begin(s, i, begin, end):
    return i == begin


def at_text_end(s, i, begin, end):
    return i == end


def at_last_end(s, i, begin, end):
    return i == RegexState.last


def off_word_edge(s, i, begin, end):
    return not at_word_edge(s, i, begin, end)


def at_line_begin(s, i, begin, end):
    # Never at the end, not even of an empty text.
    return i < end and (i == begin or (s[i - 1] == "\n" or (s[i - 1] == "\r" and s[i] != "\n")))


def at_line_end(s, i, begin, end):
    return i == end or s[i] in "\r\u0085\u2028\u2029" or (s[i] == "\n" and (i == begin or s[i - 1] != "\r"))


def at_last_line_end(s, i, begin, end):
    if i == end - 2:
        return s[i:end] == "\r\n"
    if i == end - 1:
        return s[i] in "\r\u0085\u2028\u2029" or (s[i] == "\n" and (i == begin or s[i - 1] != "\r"))
    return i == end


def at_word_edge(s, i, begin, end):
    return (i > begin and is_word_char(s[i - 1])) != (i < end and is_word_char(s[i]))
