# What a board's firmware does around a program: the flash, boot.py and main.py, the friendly and the raw REPL.
#
# Run by MicroPython's unix port: firmware.py MARK IMAGE START ID FIRMWARE ERASE [CUT]
#   MARK   bytes that never occur in a program's output; one letter behind it tells the other end of the
#          pipes how things stand: R a program runs, B it runs and takes Ctrl-C as a byte, N it sends bytes that are no
#          text, I the REPL waits, X the REPL is raw from here on, Y it is friendly, W it writes to a flash whose power will be cut, P the power goes, H it resets,
#          F and A it resets softly, in the friendly or the raw REPL; from P, H, F and A on it waits to be killed
#   IMAGE  the file behind the flash, made with its full size
#   START  "hard" after power came, "friendly" or "raw" after a soft reset in that mode, "interrupted_friendly" or
#          "interrupted_raw" after an interrupt in that mode that the interpreter did not survive: the program has ended
#   ID     the board's id in hexadecimal digits
#   FIRMWARE  "micropython" or "circuitpython", and the version to pretend
#   ERASE  milliseconds that the flash takes for a block
#   CUT    the power goes in the middle of that write to the flash, counted from 1
import builtins
import gc
import io
import micropython
import os
import sys
import time
import vfs
from collections import namedtuple
from line_editor import LineEditor, goes_on

SOFT_FRIENDLY, SOFT_RAW = b"F", b"A"
BLOCK = 4096
WINDOW = 128
CALLS = 40  # that fit into the stack: as many as on a board when a program is imported, which takes more here
FAILED, DONE, EXITED = range(3)
RAW_GREETING = b"raw REPL; CTRL-B to exit\r\n>"
INTERRUPTED = b"Traceback (most recent call last):\r\nKeyboardInterrupt: \r\n"
MOST_OPEN = 16  # files that a soft reset closes; a board closes all it finds in its heap

arguments = sys.argv[1:]
sys.argv[:] = []  # as on a board
mark = arguments[0].encode()
fin, fout = sys.stdin.buffer, sys.stdout.buffer
globals_of_main = {"__name__": "__main__"}
opened = []
state = b"I"


def tell(letter):
    fout.write(mark + letter)


def die(letter):
    # Interrupts that were on their way are late.
    tell(letter)
    while True:
        try:
            system_time.sleep(1)
        except KeyboardInterrupt:
            pass


def enter(letter):
    global state
    state = letter
    tell(letter)


def send(data):
    # Bytes of a program that are sent as they are: no line ends of text.
    fout.write(mark + b"N" + bytes(data) + mark + state)
    return len(data)


class Bytes:
    def write(self, data, *part):
        # The part is a length, or an offset and a length.
        data = data.encode() if isinstance(data, str) else data
        if part:
            data = memoryview(data)[sum(part[:-1]) :][: part[-1]]
        return send(data)


class Terminal(io.IOBase):
    buffer = Bytes()

    def write(self, text):
        return (system_out if isinstance(text, str) else fout).write(text)


class Flash:
    def __init__(self, path, erase, cut):
        self.erase = erase
        self.file = builtins.open(path, "r+b")
        self.blocks = self.file.seek(0, 2) // BLOCK
        self.cut = cut

    def readblocks(self, n, buf, offset=0):
        self.file.seek(n * BLOCK + offset)
        self.file.readinto(buf)

    def writeblocks(self, n, buf, offset=0):
        self.file.seek(n * BLOCK + offset)
        if self.cut:
            self.cut -= 1
            tell(b"W")
            if self.cut == 0:
                self.file.write(memoryview(buf)[: len(buf) // 2])
                self.file.flush()
                die(b"P")
        self.file.write(buf)

    def ioctl(self, op, arg):
        if op == 4:
            return self.blocks
        if op == 5:
            return BLOCK
        if op == 3:
            self.file.flush()
        if op == 6 and self.erase:
            time.sleep_ms(self.erase)
        return 0


def mount(path, erase, cut):
    flash = Flash(path, erase, cut)
    try:
        disk = vfs.VfsLfs2(flash)
    except OSError:
        vfs.VfsLfs2.mkfs(flash)
        disk = vfs.VfsLfs2(flash)
    sys.path[:] = ["", ".frozen", "/lib"]
    vfs.umount("/")
    vfs.mount(disk, "/")
    os.chdir("/")


def open_and_remember(*args, **settings):
    file = system_open(*args, **settings)
    if type(file).__name__ in ("FileIO", "TextIOWrapper"):  # not those of a file system written in Python
        opened.append(file)
    del opened[:-MOST_OPEN]
    return file


def module(name, original, *without):
    class Module:
        pass

    copy = Module()
    for attribute in dir(original):
        if attribute not in without:
            setattr(copy, attribute, getattr(original, attribute))
    sys.modules[name] = copy
    return copy


def keyboard_interrupt(character):
    enter(b"B" if character == -1 else b"R")


def ask(prompt=""):
    print(prompt, end="")
    end, text = LineEditor(lambda: fin.read(1)).line(send, b"")
    if end == b"\x03":
        raise KeyboardInterrupt
    if end == b"\x04":
        raise EOFError
    return text


def reset(*_):
    # At once: no handler and no finally of the program sees it, and what it has not written is lost.
    die(b"H")


def report(error):
    text = io.StringIO()
    sys.print_exception(error, text)
    for line in text.getvalue().split("\n"):
        if line and "firmware.py" not in line:
            print(line)


def depth(n):
    try:
        return depth(n + 1)
    except RuntimeError:
        return n


def below(n, compiled):
    if n <= 0:
        return compiled()
    return below(n - 1, compiled)


def run(compiled, ending=b""):
    # Runs a program's code, with as much of the stack as a board has; what ends it is printed behind the ending.
    error = None
    enter(b"R")
    try:
        below(depth(0) - CALLS, compiled)
    except SystemExit:
        enter(b"I")
        return EXITED
    except BaseException as e:
        error = e
    enter(b"B")
    fout.write(ending)
    if error:
        report(error)
    enter(b"I")
    return FAILED if error else DONE


def run_text(text, name, kind="exec", ending=b""):
    return run(lambda: exec(compile(text, name, kind), globals_of_main), ending)


def run_file(name):
    try:
        os.stat(name)
    except OSError:
        return DONE
    return run(lambda: execfile(name, globals_of_main))


def read():
    try:
        c = fin.read(1)
    except KeyboardInterrupt:
        return b"\x03"
    if not c:
        sys.exit(0)
    return c


def raw_repl(greeting):
    fout.write(greeting)
    line = bytearray()
    while True:
        c = read()
        if c == b"\x01":
            if line == b"\x05A":
                pasted()
                fout.write(b">")
            elif line[:1] == b"\x05" and len(line) == 2:
                fout.write(b"R\x00>")
            else:
                fout.write(RAW_GREETING)
            line = bytearray()
        elif c == b"\x02":
            fout.write(b"\r\n")
            return
        elif c == b"\x03":
            line = bytearray()
        elif c == b"\x04":
            fout.write(b"OK")
            if not line:
                fout.write(b"\r\n")
                soft_reset(SOFT_RAW)
            text, line = line, bytearray()
            finish(text)
            fout.write(b">")
        else:
            line += c


def pasted():
    # Code that comes in windows, each asked for when the one before it is half used up.
    fout.write(b"R\x01" + bytes((WINDOW, 0)) + b"\x01")
    text, room = bytearray(), WINDOW
    while True:
        c = read()
        if c == b"\x04":
            break
        if c == b"\x03":
            fout.write(b"\x04\x04KeyboardInterrupt: \r\n\x04")
            return
        text += c
        room -= 1
        if room == 0:
            fout.write(b"\x01")
            room = WINDOW
    fout.write(b"\x04")
    finish(text)


def finish(text):
    gc.collect()
    if run_text(text.decode(), "<stdin>", "exec", b"\x04") == EXITED:
        fout.write(b"\x04\x04")
        soft_reset(SOFT_RAW)
    fout.write(b"\x04")


def soft_reset(letter):
    fout.write(b"MPY: soft reboot\r\n")
    for file in opened:
        file.close()
    die(letter)


def banner():
    if kind == "micropython":
        fout.write(b"MicroPython v%s (simulated); Raspberry Pi Pico W with RP2040\r\n" % version)
        fout.write(b'Type "help()" for more information.\r\n')
    else:
        fout.write(b"Adafruit CircuitPython %s (simulated); Raspberry Pi Pico W with rp2040\r\n" % version)


def friendly_repl():
    banner()
    while True:
        end, text = editor.line(fout.write, b">>> ")
        if end == b"\x05":
            paste_mode()
        elif end != b"\r":
            fout.write(b"\r\n")
            if end == b"\x01":
                return
            elif end == b"\x02":
                banner()
            elif end == b"\x04":
                soft_reset(SOFT_FRIENDLY)
        elif text:
            while end == b"\r" and goes_on(text):
                end, more = editor.line(fout.write, b"... ", text + "\n")
                text += "\n" + more
            if end == b"\x03":
                fout.write(b"\r\n")
            elif run_text(text, "<stdin>", "single") == EXITED:
                soft_reset(SOFT_FRIENDLY)


def paste_mode():
    fout.write(b"\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ")
    text = bytearray()
    while True:
        c = read()
        if c == b"\x03":
            fout.write(b"\r\n")
            break
        if c == b"\x04":
            fout.write(b"\r\n")
            if run_text(text.decode(), "<stdin>") == EXITED:
                soft_reset(SOFT_FRIENDLY)
            break
        if c == b"\r":
            c = b"\n"
        fout.write(b"\r\n=== " if c == b"\n" else c)
        text += c


def start_programs(raw):
    try:
        booted = run_file("boot.py")
        if booted == EXITED or booted == DONE and not raw and run_file("main.py") == EXITED:
            soft_reset(SOFT_RAW if raw else SOFT_FRIENDLY)
    except KeyboardInterrupt:
        pass  # it came when the program had just ended


def main(start):
    raw = start.endswith("raw")
    greeting = RAW_GREETING
    if not start.startswith("interrupted"):
        start_programs(raw)
    elif raw:
        greeting = b"\x04" + INTERRUPTED + b"\x04>"
    else:
        fout.write(INTERRUPTED)
    while True:
        try:
            tell(b"X" if raw else b"Y")
            if raw:
                raw_repl(greeting)
                greeting = RAW_GREETING
            else:
                friendly_repl()
            raw = not raw
        except KeyboardInterrupt:
            pass  # as late


def implementation(mpy):
    format = mpy & ~0xFF | (6 if numbers >= (1, 19) else 5)  # of compiled modules
    names = ("name", "version", "_machine", "_mpy")
    return namedtuple("implementation", names)(kind, numbers + ("",), "Raspberry Pi Pico W with RP2040", format)


def forget(*names):
    # Modules that the pretended firmware has not.
    for name in list(sys.modules):
        if name.split(".")[0] in names:
            del sys.modules[name]
    sys.path.remove(".frozen")


kind, version = arguments[4].split(" ")
numbers = tuple(int(n) for n in version.split("."))
system_open, system_out, system_time = builtins.open, sys.stdout, time
editor = LineEditor(read)
del sys.modules["line_editor"]
board = __import__("machine")
__import__("network")  # while it can be found: programs look on the flash only
board.reset = reset
board.soft_reset = sys.exit
board.unique_id = lambda: bytes(int(arguments[3][i : i + 2], 16) for i in range(0, len(arguments[3]), 2))
board.reset_cause = lambda: 1
module("micropython", micropython).kbd_intr = keyboard_interrupt
system_module = module("sys", sys, "atexit", "exc_info", "executable")
system_module.platform = "rp2"
system_module.stdout = system_module.stderr = Terminal()  # a board has one stream
clock = module("time", time, "clock")
clock.time = lambda: int(system_time.time())
clock.gmtime = lambda *seconds: system_time.gmtime(*seconds)[:8]
clock.localtime = lambda *seconds: system_time.localtime(*seconds)[:8]
system_module.implementation = implementation(sys.implementation._mpy)
system = module("os", os, "errno", "getenv", "putenv", "unsetenv", "system")
system.uname = lambda: ("rp2", "rp2", version, "v" + version, "Raspberry Pi Pico W with RP2040")
mount(arguments[1], int(arguments[5]), int(arguments[6]) if len(arguments) > 6 else 0)
builtins.open, builtins.input = open_and_remember, ask
if kind != "micropython":
    forget("asyncio", "machine", "network", "vfs")
elif numbers < (1, 21):
    forget("asyncio")
gc.collect()
main(arguments[2])
