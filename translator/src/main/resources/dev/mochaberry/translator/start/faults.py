# What Java tells of a fault: its class, its message, where it happened. Loaded when somebody asks.
import io
import json
import sys

MOST_FRAMES = 256


class Trace(io.IOBase):
    # The lines of a traceback as MicroPython writes it: those that name a place.

    def __init__(self, e):
        self.rest = self.line = ""
        self.depth = 0
        self.places = []
        self.last = ""
        sys.print_exception(e, self)

    def write(self, data):
        lines = (self.rest + str(data, "utf-8")).split("\n")
        self.rest = lines.pop()
        for line in lines:
            if line.startswith('  File "'):
                self.add(line)
            else:
                self.last = line
        return len(data)

    def add(self, line):
        self.depth += 1
        if line != self.line:  # a recursion's frames are one object
            self.line = line
            file, number = line[8:].split('", line ', 1)
            number, function = number.split(", in ", 1) if ", in " in number else (number, "?")
            self.place = (file.split("/")[-1], int(number), function)
        if len(self.places) == 2 * MOST_FRAMES:
            self.places = self.places[MOST_FRAMES:]
        self.places.append(self.place)


class Program:
    # The program's source map; without its file, only the places in Python are known.

    def __init__(self, path):
        self.file = path.split("/")[-1] + ".py"
        self.sources = self.lines = self.methods = self.nulls = self.rethrows = ()
        try:
            with open(path + ".map.json") as f:
                found = json.load(f)
        except (OSError, ValueError, MemoryError):
            return
        self.sources = found["sources"]
        self.lines = found["lines"]
        self.methods = found["methods"]
        self.nulls = found["nulls"]
        self.rethrows = found.get("rethrows", ())

    def entry(self, number):
        # The map's entry for a line of the program: its own or the nearest above. None: a helper.
        low, high = 0, len(self.lines)
        while low < high:
            middle = (low + high) // 2
            if self.lines[middle][0] <= number:
                low = middle + 1
            else:
                high = middle
        return self.lines[low - 1] if low and self.lines[low - 1][1] >= 0 else None

    def frame(self, place, lambdas=0):
        # The frame as the JVM writes it; None for what is not the program's own code. A line may
        # have several lambdas: the outermost of its frames is that of the first.
        file, number, function = place
        if file != self.file:
            return None
        if not self.lines:
            return function + "(" + file + ":" + str(number) + ")"
        entry = self.entry(number)
        if entry is None:
            return None
        method = entry[3]
        if function == "<lambda>":
            method = entry[min(4 + lambdas, len(entry) - 1)] if len(entry) > 4 else -1
        if method < 0:
            return None  # what Java does without a method of its own
        return self.methods[method] + "(" + self.sources[entry[1]].split("/")[-1] + ":" + str(entry[2]) + ")"

    def frames(self, trace):
        found = []
        lambdas = {}
        for i in range(len(trace.places)):
            place = trace.places[i]
            if place[1] in self.rethrows and place[2] in [p[2] for p in trace.places[i + 1 : i + 2] if p[0] == self.file]:
                continue  # what it caught comes from the frame's own line
            around = 0
            if place[2] == "<lambda>":
                around = lambdas.get(place[1], 0)
                lambdas[place[1]] = around + 1
            frame = self.frame(place, around)
            if frame:
                found.append(frame)
        found.reverse()
        if is_initializer_error(trace.last):
            while found and ".<clinit>(" in found[0]:
                found.pop(0)  # it comes from where the class is used first
        return found[:MOST_FRAMES]

    def fails_early(self, trace):
        # Whether a static initialiser failed before main began: it is code of the module itself.
        for file, number, function in trace.places:
            if file == self.file and function == "<module>" and self.lines:
                entry = self.entry(number)
                return entry is not None and entry[3] >= 0 and self.methods[entry[3]].endswith(".<clinit>")
        return False

    def null_message(self, trace):
        # Which null it was: of the places where this line may meet one, the one that fits best.
        called = None  # what the program's line called
        for file, number, function in reversed(trace.places):
            entry = self.entry(number) if file == self.file and self.lines else None
            if entry is None:
                called = function
            else:
                here = self.nulls_in(entry, function)
                if trace.last.startswith("NullPointerException") and called not in FUNCTIONS:
                    runs = METHODS.get(called, (called,))
                    members = [n[2] for n in here]
                    if "<given>" not in members and ([m for m in members if m in runs] or self.is_method(called)):
                        return None  # the method of an object that is there refuses what it is given
                return best(here or self.tested(entry, trace), trace.last, trace.places[-1][2])
        return None

    def nulls_in(self, entry, function):
        # Those of the line; where it has several methods, of the one that ran.
        here = [n for n in self.nulls if n[0] == entry[1] and n[1] == entry[2]]
        ran = entry[4:] if function == "<lambda>" else entry[3:4]
        return [n for n in here if len(n) < 5 or n[4] in ran] or here

    def is_method(self, called):
        # Whether what a line called can only be a method: the program has no function of that name.
        module = sys.modules.get(self.file[:-3])
        return called is not None and called != "__init__" and module is not None and not hasattr(module, called)

    def tested(self, entry, trace):
        # A line that meets no null is the last one of a loop, whose test fails: the nearest line above that may.
        missing = attribute_of(trace.last)
        if missing is None or self.frame(trace.places[-1]) is None:
            return []
        found = [n for n in self.nulls if n[0] == entry[1] and n[1] < entry[2] and n[2] == missing]
        return [found[-1]] if found else []


# Helpers that are functions, and bear the name of the method that they stand for.
FUNCTIONS = ("add", "contains", "equals", "substring", "trim")

# Java's methods by those of Python that stand for them, where the names differ.
METHODS = {
    "__contains__": ("contains", "containsKey"),
    "__setitem__": ("put",),
    "append": ("add", "addLast", "append"),
    "endswith": ("endsWith",),
    "extend": ("addAll",),
    "find": ("indexOf",),
    "get": ("get", "getOrDefault"),
    "lower": ("toLowerCase",),
    "pop": ("remove", "removeLast", "pop"),
    "startswith": ("startsWith",),
    "strip": ("trim", "strip"),
    "upper": ("toUpperCase",),
}


def getter(attribute):
    # Java's method for what is an attribute in Python: the key of an entry.
    return "get" + attribute[:1].upper() + attribute[1:] if attribute else None


def attribute_of(words):
    return words.split("no attribute '", 1)[1].split("'")[0] if "no attribute '" in words else None


def is_initializer_error(words):
    return words.startswith("ExceptionInInitializerError")


def best(nulls, words, function):
    # Python's words name the attribute that None did not have, or what was done to None; where a
    # helper met it, its name says what was to be done. A null is [source, line, member, message].
    for n in nulls:
        if n[2] == "<given>":
            return n[3] or None  # what the library says of a null that is written there
    attribute = attribute_of(words)
    sure = [n for n in nulls if n[3].endswith(' because "null" is null') and (attribute is None or attribute.lstrip("_").startswith(n[2]))]
    if sure:
        return sure[0][3]  # a null that is written there
    found = [n for n in nulls if (n[2].endswith("Value") if attribute == "v" else n[2] in (attribute, getter(attribute)))]
    if attribute is not None and not found:
        # Where names would clash they have an underscore, or a number.
        found = [n for n in nulls if attribute.lstrip("_").startswith(n[2])] or [n for n in nulls if n[2] in METHODS.get(attribute, ())]
    elif function == "at_list":
        found = [n for n in nulls if n[2] == "get"]
    elif function in FUNCTIONS and [n for n in nulls if n[2] == function]:
        found = [n for n in nulls if n[2] == function]
    elif "no len()" in words:
        found = [n for n in nulls if n[2] in ("length", "size", "isEmpty")]
    elif "unsupported type" in words or "convert" in words:
        found = [n for n in nulls if n[2].endswith("Value")]
        if found:
            if "'NoneType', 'NoneType'" in words:
                found = found[-2:]  # the left is met first
            elif words.endswith(", 'NoneType'"):
                found = found[-1:]
            return found[0][3]
    elif function == "non_null":
        found = [n for n in nulls if n[2].endswith("Value")]
    elif "subscriptable" in words or function in ("at", "put", "store", "no_element"):
        found = [n for n in nulls if n[2] == "[]"]
    if not found:
        # Fields and the program's own methods are attributes, and would have been found.
        found = [n for n in nulls if n[3].startswith(LIBRARY)] or [n for n in nulls if "field" not in n[3].split('"')[0]]
    if not found:
        return None
    same = [n for n in found if n[2] == found[0][2]]
    return max(same, key=lambda n: depth(n[3].split(" because ")[-1], attribute is None))[3]


LIBRARY = ('Cannot invoke "java.', 'Cannot invoke "String.', 'Cannot invoke "Object.')


def depth(origin, helper):
    # Of a.b and a.b.b the longer is more often null: who wrote it looked at the shorter before.
    if origin.startswith("the return"):
        return 1000 if helper else 0
    return len(origin) - (20 if "<parameter" in origin else 0)


programs = {}


def program(path):
    if path not in programs:
        programs[path] = Program(path)
    return programs[path]


def null_message(e, file):
    # The JVM's message for a null that the program met; file is the program's own.
    source = program(file.rsplit(".", 1)[0])
    trace = Trace(e)
    if isinstance(e, (AttributeError, TypeError)) or raised_by_helper(trace, source):
        return source.null_message(trace)
    return None


def fills_memory_by_calls(trace):
    # Larger frames live in the heap: without end they fill it before the stack, and what is left may hold only the
    # last few of the traceback, all of the function that calls itself.
    return trace.depth > 1000 or trace.depth > 1 and len({place[2] for place in trace.places}) == 1


def is_deep(e):
    return fills_memory_by_calls(Trace(e))


def frames(e, file, made=lambda e: None):
    if hasattr(e, "untraced"):
        return []
    found = program(file.rsplit(".", 1)[0]).frames(Trace(getattr(e, "native", e)))
    return from_place(found, made(e))


def from_place(frames, place):
    # A trace begins where the exception was made, if that is known: in the method that threw it, in one around that, or
    # in one that it called.
    if place is None:
        return frames
    if isinstance(place, list):
        return [str(f) for f in place]  # the program has set it
    methods = [f.split("(")[0] for f in frames]
    made = place.split("(")[0]
    return [place] + frames[methods.index(made) + 1 if made in methods else 0 :]


def print_stack_trace(e, file, write, made=lambda e: None):
    tell(e, program(file.rsplit(".", 1)[0]), write, made=made)


def report(e, name):
    # Reports an exception nobody caught.
    source = program(__file__.rsplit("faults.", 1)[0] + name)
    if not source.lines:
        sys.print_exception(e, sys.stderr)  # on a board: who reads its output has the map
        return
    before = 'Exception in thread "main" '
    if is_exception(e) and source.fails_early(Trace(e)):
        write_error(before + "java.lang.ExceptionInInitializerError")
        before = "Caused by: "
    tell(e, source, write_error, before)


def write_error(line):
    print(line, file=sys.stderr)


def tell(e, source, write, before="", indent="", around=(), seen=(), made=lambda e: None):
    trace = Trace(getattr(e, "native", e))
    words = text(e, trace, source)
    if e in seen:
        write(indent + before + "[CIRCULAR REFERENCE: " + words + "]")
        return
    write(indent + before + words)
    suppressed = e.args[2:]
    keeping = suppressed[0] if suppressed and not isinstance(suppressed[0], BaseException) else None
    if keeping is not None:
        suppressed = suppressed[1:]
    traced = not hasattr(e, "untraced") and (keeping is None or keeping.trace)
    places = whole(from_place(source.frames(trace), made(e)), around) if traced else ()
    common = 0
    while common < min(len(places), len(around)) and places[-1 - common] == around[-1 - common]:
        common += 1
    for place in places[: len(places) - common]:
        write(indent + "\tat " + place)
    if common:
        write(indent + "\t... " + str(common) + " more")
    seen += (e,)
    for other in suppressed:
        tell(other, source, write, "Suppressed: ", indent + "\t", places, seen, made)
    cause = e.getCause() if hasattr(e, "getCause") else e.args[1] if len(e.args) > 1 else None
    if cause is not e and isinstance(cause, BaseException):
        tell(cause, source, write, "Caused by: ", indent, places, seen, made)


def whole(places, around):
    # A traceback ends where the exception was caught; what was around that knows the rest.
    if places:
        method = places[-1].split("(")[0]
        for i in range(len(around)):
            if around[i].split("(")[0] == method:
                return places + list(around[i + 1 :])
    return places


def is_exception(e):
    return isinstance(e, Exception) and not isinstance(e, (MemoryError, OverflowError)) and not is_overflow(e)


def is_overflow(e):
    return type(e) is RuntimeError and "recursion" in str(e)


NATIVE = (
    (ZeroDivisionError, "java.lang.ArithmeticException", "/ by zero"),
    (IndexError, "java.lang.IndexOutOfBoundsException", None),
    (MemoryError, "java.lang.OutOfMemoryError", "Java heap space"),
    (OverflowError, "java.lang.OutOfMemoryError", "Java heap space"),
    (RuntimeError, "java.lang.IllegalStateException", None),
    (ValueError, "java.lang.IllegalArgumentException", None),
    (EOFError, "java.io.EOFException", None),
)


NETWORK_FAULTS = {
    9: "java.net.SocketException: Socket closed",
    32: "java.net.SocketException: Broken pipe",
    98: "java.net.BindException: Address already in use",
    99: "java.net.BindException: Cannot assign requested address",
    101: "java.net.SocketException: Network is unreachable",
    104: "java.net.SocketException: Connection reset",
    107: "java.net.SocketException: Socket is not connected",
    110: "java.net.ConnectException: Connection timed out",
    111: "java.net.ConnectException: Connection refused",
    113: "java.net.NoRouteToHostException: No route to host",
}


def network_fault(e):
    number = e.errno
    if isinstance(number, str) and number.startswith("[addrinfo") or isinstance(number, int) and -100 <= number < 0:
        return "java.net.UnknownHostException: Name or service not known"
    if isinstance(number, int) and number < -100:
        return "javax.net.ssl.SSLException: the TLS connection failed"
    message = str(e)
    return NETWORK_FAULTS.get(number, "java.io.IOException" + (": " + message if message else ""))


def text(e, trace, source):
    if hasattr(type(e), "overrides_text"):
        return str(e)
    name = java_name(e)
    if name is not None:
        message = said(e)
        if message is None and name == "java.lang.NullPointerException" and raised_by_helper(trace, source):
            message = source.null_message(trace)
        return name if message is None else name + ": " + message
    if isinstance(e, (AttributeError, TypeError)) and ("NoneType" in str(e) or "must derive" in str(e)):
        message = source.null_message(trace)  # the latter of a null that is thrown
        return "java.lang.NullPointerException" + (": " + message if message else "")
    deep = isinstance(e, MemoryError) and fills_memory_by_calls(trace)
    if deep or is_overflow(e):
        return "java.lang.StackOverflowError"
    if isinstance(e, OSError):
        return network_fault(e)
    for native, name, message in NATIVE:
        if isinstance(e, native):
            message = message or str(e)
            return name + ": " + message if message else name
    return trace.last


PACKAGES = {
    "java.util": ("NoSuchElementException", "InputMismatchException", "ConcurrentModificationException", "EmptyStackException", "MissingResourceException", "IllformedLocaleException", "FormatterClosedException", "IllegalFormatException", "UnknownFormatConversionException", "MissingFormatArgumentException", "IllegalFormatConversionException", "FormatFlagsConversionMismatchException", "MissingFormatWidthException", "IllegalFormatPrecisionException", "IllegalFormatArgumentIndexException", "IllegalFormatWidthException", "IllegalFormatFlagsException", "DuplicateFormatFlagsException", "IllegalFormatCodePointException"),
    "java.util.regex": ("PatternSyntaxException",),
    "java.io": ("IOException", "EOFException", "FileNotFoundException", "UncheckedIOException", "UnsupportedEncodingException", "UTFDataFormatException", "ObjectStreamException", "NotSerializableException", "InvalidObjectException", "InvalidClassException", "StreamCorruptedException", "OptionalDataException", "NotActiveException"),
    "java.nio.file": ("FileSystemException", "NoSuchFileException", "FileAlreadyExistsException", "DirectoryNotEmptyException"),
    "java.nio.charset": ("CharacterCodingException", "UnsupportedCharsetException", "IllegalCharsetNameException", "MalformedInputException", "UnmappableCharacterException"),
    "java.text": ("ParseException",),
    "java.security": ("GeneralSecurityException", "NoSuchAlgorithmException"),
    "java.net": ("BindException", "ConnectException", "NoRouteToHostException", "SocketException", "UnknownHostException"),
    "javax.net.ssl": ("SSLException",),
    "java.util.concurrent": ("TimeoutException", "ExecutionException"),
    "dev.mochaberry.asyncio": ("CancelledError",),
}
NAMES = {"Exception": "Exception", "BaseException": "Throwable", "JavaException": "Exception", "JavaThrowable": "Throwable", "JavaAssertionError": "AssertionError"}


def java_name(e):
    # A program that never asks keeps no names of the library's classes; None: not Java's.
    kind = type(e)
    name = getattr(kind, "java_name", None)
    if name is not None:
        return name
    name = kind.__name__
    for package, names in PACKAGES.items():
        if name in names:
            return package + "." + name
    if kind in (Exception, BaseException) or not is_native(e):
        return "java.lang." + NAMES.get(name, name)
    return None


def is_native(e):
    try:
        e.is_native = False  # only classes written in Python have room for more attributes
    except AttributeError:
        return True
    return False


def said(e):
    for getter in ("getLocalizedMessage", "getMessage"):
        if hasattr(e, getter):
            return getattr(e, getter)()
    return e.args[0] if e.args else None


def raised_by_helper(trace, source):
    # Whether a helper met the null; what the program itself throws says what it says.
    if not trace.places or source.frame(trace.places[-1]) is not None:
        return False
    helper = trace.places[-1][2]
    if helper == "non_null" and len(trace.places) > 1:
        helper = trace.places[-2][2]
    return helper not in ("require", "list_of", "map_of", "set_copy", "fixed_entry", "merge")
