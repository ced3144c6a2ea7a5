# java.lang.System and the main thread.
import os
import sys
import time


EXITED = []


def exit_program(status):
    EXITED.append(status)
    sys.exit(status)


def current_time_millis():
    return time.time_ns() // 1000000 if hasattr(time, "time_ns") else time.ticks_ms()


def nano_time():
    return time.time_ns() if hasattr(time, "time_ns") else time.ticks_us() * 1000


def sleep_for(ms):
    if ms < 0:
        raise IllegalArgumentException("timeout value is negative")
    if not NANOSECONDS:
        time.sleep_ms(ms)
        return
    # MicroPython on a computer counts whole milliseconds, and wakes up to one too early.
    end = nano_time() + ms * 1000000
    time.sleep_ms(ms)
    left = end - nano_time()
    if left > 0:
        time.sleep_us(left // 1000 + 1)


def print_error(x):
    print(x, file=sys.stderr)


class MainThread:
    java_name = "java.lang.Thread"
    name = "main"
    priority = 5
    interrupted = False

    def rename(self, name):
        self.name = non_null(name)

    def set_priority(self, priority):
        if not 1 <= priority <= 10:
            raise IllegalArgumentException()
        self.priority = priority

    def interrupt(self):
        self.interrupted = True

    def was_interrupted(self):
        before, self.interrupted = self.interrupted, False
        return before

    def __str__(self):
        return thread_text(self.name, self.priority)


MAIN_THREAD = MainThread()


def system_property(name, default=None):
    known = known_properties()
    if name == "":
        raise IllegalArgumentException("key can't be empty")
    found = known.get(non_null(name))
    return default if found is None else found


def system_properties():
    # A copy of what there is.
    found, known = Properties(), known_properties()
    for key in known:
        found.put(key, known[key])
    return found


def known_properties():
    known = {
        "line.separator": "\n",
        "file.separator": "/",
        "path.separator": ":",
        "file.encoding": "UTF-8",
        "java.version": "17",
        "java.specification.version": "17",
        "java.class.version": "61.0",
        "java.io.tmpdir": "/tmp",
        "os.name": "MicroPython",
        "user.dir": os.getcwd(),
        "user.home": "/",
    }
    # Every Java has these as well; programs seldom ask for more than whether they are this or that.
    for key in "java.vendor java.vm.vendor java.vm.name java.vm.version os.arch os.version user.name java.home".split():
        known[key] = "Mochaberry"
    for key in "java.class.path java.library.path".split():
        known[key] = ""
    known.update(JDK_PROPERTIES)
    known.update(OWN_PROPERTIES)
    return known


JDK_PROPERTIES = {}  # those of a translating JDK that is newer
OWN_PROPERTIES = {}


def set_system_property(name, value):
    old = system_property(name)
    OWN_PROPERTIES[name] = value
    return old


def environment(name):
    return os.getenv(name) if hasattr(os, "getenv") else None
