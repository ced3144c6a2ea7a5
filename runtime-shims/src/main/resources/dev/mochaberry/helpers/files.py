# java.io's and java.nio.file's files, over the interpreter's own.
import os


def open_file(name, mode):
    path = text(non_null(name))
    try:
        if mode[0] == "r" and file_mode(path) == 0x4000:
            raise OSError(21)  # MicroPython opens directories, to read nothing
        return open(path, mode)
    except OSError as e:
        words = {2: "No such file or directory", 13: "Permission denied", 21: "Is a directory"}
        raise FileNotFoundException(path + " (" + words.get(e.errno, str(e)) + ")")


def open_path(path, mode):
    # As Files does: what is not there is told by another exception.
    try:
        return open(non_null(path).path, mode)
    except OSError as e:
        raise path_fault(e, path)


def path_fault(e, path):
    if e.errno == 2:
        return NoSuchFileException(path.path)
    if e.errno == 17:
        return FileAlreadyExistsException(path.path)
    if e.errno == 39:
        return DirectoryNotEmptyException(path.path)
    words = {13: "Permission denied", 20: "Not a directory", 21: "Is a directory"}
    return FileSystemException(path.path, None, words.get(e.errno, str(e)))


class FileSystemException(IOException):
    java_name = "java.nio.file.FileSystemException"
    written = "file", "reason"

    def __init__(self, file, other=None, reason=None):
        super().__init__(file if reason is None else file + ": " + reason)
        self.file, self.reason = file, reason


class NoSuchFileException(FileSystemException):
    java_name = "java.nio.file.NoSuchFileException"


class FileAlreadyExistsException(FileSystemException):
    java_name = "java.nio.file.FileAlreadyExistsException"


class DirectoryNotEmptyException(FileSystemException):
    java_name = "java.nio.file.DirectoryNotEmptyException"


class FileReader(Reader):
    def close(self):
        self.closed = True
        self.file.close()


def file_reader(name):
    return FileReader(open_file(name, "r"))


class FileWriter(Writer):
    def __init__(self, file):
        self.file = file
        if SURROGATES:
            self.units = UnitWriter(file)

    def write_text(self, s):
        self.check_open()
        if SURROGATES:
            self.units.write(s)
            return
        self.file.write(s)

    def flush(self):
        self.check_open()
        self.file.flush()

    def close(self):
        self.closed = True
        self.file.close()


def file_writer(name, appends=False):
    return FileWriter(open_file(name, "a" if appends else "w"))


class FileInputStream(InputStream):
    def read(self):
        self.check_open("Stream Closed")
        return super().read()

    def available(self):
        self.check_open("Stream Closed")
        here = self.file.tell()
        left = self.file.seek(0, 2) - here
        self.file.seek(here)
        return max(left, 0)

    def skip(self, count):
        # Moves on, beyond the end too, or back.
        self.check_open("Stream Closed")
        place = self.file.tell() + count
        if place < 0:
            raise IOException("Invalid argument")
        self.file.seek(place)
        return count

    def close(self):
        self.closed = True
        self.file.close()


class FileOutputStream(OutputStream):
    def __init__(self, file):
        self.file = file

    def write(self, b):
        self.check_open("Stream Closed")
        self.file.write(bytes([b & 255]))

    def write_all(self, data):
        self.check_open("Stream Closed")
        self.file.write(bytes(data))

    def write_text(self, s):
        self.write_all(join_pairs(s).encode() if SURROGATES else s.encode())

    def flush(self):
        if not self.closed:
            self.file.flush()

    def close(self):
        self.closed = True
        self.file.close()


def file_mode(path):
    # The kind of the file: 0x8000 a plain one, 0x4000 a directory, 0 none.
    try:
        return os.stat(path)[0] & 0xF000
    except OSError:
        return 0


def file_in(folder, name):
    # Java has no name for a file in the folder "": it is the root.
    return File(name if folder is None else joined_path(folder or "/", name))


def path_in(folder):
    return None if folder is None else folder.path


def file_size(path):
    return os.stat(path)[6]


def disk_space(path, which):
    # Of statvfs: blocks in all, those that are free, those for everybody.
    try:
        numbers = os.statvfs(path)
    except OSError:
        return 0
    return numbers[which] * numbers[1]


def clean_path(s):
    # Without doubled and last slashes.
    parts = [p for p in non_null(s).split("/") if p]
    return ("/" if s.startswith("/") else "") + "/".join(parts)


def joined_path(a, b):
    if b == "" or a == "":
        return a or b
    return clean_path(a + "/" + b)


def plain_path(s):
    # Without the parts . and .., as far as they have others to take away.
    out, root = [], "/" if s.startswith("/") else ""
    for p in s.split("/"):
        if p == ".." and out and out[-1] != "..":
            out.pop()
        elif p and p != "." and not (root and p == ".."):
            out.append(p)
    return root + "/".join(out)


class AnyPath:
    # What java.io.File and java.nio.file.Path share.
    def __init__(self, path):
        self.path = clean_path(path)

    def name(self):
        return self.path[self.path.rfind("/") + 1 :]

    def above(self):
        # The path of the parent, or None.
        i = self.path.rfind("/")
        return self.path[:i] if i > 0 else "/" if i == 0 and self.path != "/" else None

    def above_path(self):
        s = self.above()
        return None if s is None else type(self)(s)

    def absolute(self):
        return self.path if self.path.startswith("/") else joined_path(os.getcwd(), self.path)

    def canonical(self):
        return plain_path(self.absolute())

    def compareTo(self, other):
        return compare_strings(self.path, other.path)

    def __str__(self):
        return self.path

    def __eq__(self, other):
        return type(other) is type(self) and other.path == self.path

    def __hash__(self):
        return hash_code(self.path) ^ 1234321


class File(AnyPath):
    java_name = "java.io.File"

    def written_by(self, out, name):
        out.put_form(self, name, (self.path,), (">H", (47,), ()))

    def of_form(values, data, items):
        return File(values[0])

    def exists(self):
        return file_mode(self.path) != 0

    def delete(self):
        try:
            if file_mode(self.path) == 0x4000:
                os.rmdir(self.path)
            else:
                os.remove(self.path)
            return True
        except OSError:
            return False

    def mkdir(self):
        try:
            os.mkdir(self.path)
            return True
        except OSError:
            return False

    def mkdirs(self):
        if self.exists():
            return False
        above = self.above_path()
        if above is not None and not above.exists():
            above.mkdirs()
        return self.mkdir()

    def create(self):
        if self.exists():
            return False
        open_file(self.path, "w").close()
        return True

    def rename(self, other):
        try:
            os.rename(self.path, other.path)
            return True
        except OSError:
            return False

    def names(self):
        return os.listdir(self.path) if file_mode(self.path) == 0x4000 else None

    def files(self, wanted=None):
        names = self.names()
        if names is None:
            return None
        found = [File(joined_path(self.path, n)) for n in names]
        return [f for f in found if wanted(f)] if wanted else found


class Path(AnyPath):
    java_name = "sun.nio.fs.UnixPath"

    def resolve(self, other):
        other = text(other)
        return Path(other if other.startswith("/") else joined_path(self.path, other))

    def sibling(self, other):
        above = self.above_path()
        return Path(text(other)) if above is None else above.resolve(other)

    def parts(self):
        return [p for p in self.path.split("/") if p]

    def sub_path(self, start, end):
        parts = self.parts()
        if not 0 <= start < end <= len(parts):
            raise IllegalArgumentException()
        return Path("/".join(parts[start:end]))

    def normalized(self):
        return Path(plain_path(self.path))

    def starts_with(self, other):
        parts = Path(text(other)).parts()
        return self.parts()[: len(parts)] == parts and text(other).startswith("/") == self.path.startswith("/")

    def ends_with(self, other):
        parts = Path(text(other)).parts()
        return self.parts()[-len(parts) :] == parts

    def relative(self, other):
        a, b = self.parts(), other.parts()
        while a and b and a[0] == b[0]:
            a, b = a[1:], b[1:]
        return Path("/".join([".."] * len(a) + b))

    def iterator(self):
        return java_iterator([Path(p) for p in self.parts()])


def path_of(first, *more):
    path = Path(first)
    for s in more:
        path = Path(joined_path(path.path, s))
    return path


def write_mode(path, options):
    # The mode to open for StandardOpenOptions.
    names = [text(o) for o in options]
    there = file_mode(path.path) != 0
    if "CREATE_NEW" in names and there:
        raise FileAlreadyExistsException(path.path)
    if names and not there and "CREATE" not in names and "CREATE_NEW" not in names:
        raise NoSuchFileException(path.path)
    return "a" if "APPEND" in names else "w"


def write_path(path, data, *options):
    mode = write_mode(path, options)
    file = open_path(path, mode if isinstance(data, str) else mode + "b")
    if SURROGATES and isinstance(data, str):
        data = join_pairs(data)
    file.write(data if isinstance(data, str) else bytes(data))
    file.close()
    return path


def write_lines(path, lines, *options):
    return write_path(path, "".join([text(s) + "\n" for s in lines]), *options)


def read_path(path):
    file = open_path(path, "r")
    try:
        s = split_pairs(file.read()) if SURROGATES else file.read()
    except UnicodeError:
        raise MalformedInputException()
    file.close()
    return s


def read_path_bytes(path):
    file = open_path(path, "rb")
    data = file.read()
    file.close()
    return data


def path_lines(path):
    try:
        return list(FileReader(open_path(path, "r")).all_lines())
    except UnicodeError:
        raise MalformedInputException()


def path_reader(path):
    return FileReader(open_path(path, "r"))


def path_writer(path, *options):
    return FileWriter(open_path(path, write_mode(path, options)))


def delete_path(path):
    try:
        if file_mode(path.path) == 0x4000:
            os.rmdir(path.path)
        else:
            os.remove(path.path)
    except OSError as e:
        raise path_fault(e, path)


def delete_path_if_there(path):
    if file_mode(path.path) == 0:
        return False
    delete_path(path)
    return True


def path_size(path):
    try:
        return file_size(path.path)
    except OSError as e:
        raise path_fault(e, path)


def make_directory(path):
    try:
        os.mkdir(path.path)
    except OSError as e:
        raise path_fault(e, path)
    return path


def make_directories(path):
    if file_mode(path.path) != 0x4000:
        above = path.above_path()
        if above is not None:
            make_directories(above)
        make_directory(path)
    return path


def create_path(path):
    write_path(path, "", *["CREATE_NEW"])
    return path


def paths_in(path):
    try:
        return [path.resolve(n) for n in os.listdir(path.path)]
    except OSError as e:
        raise path_fault(e, path)


def copy_path(source, target, *options):
    if file_mode(target.path) and "REPLACE_EXISTING" not in [text(o) for o in options]:
        raise FileAlreadyExistsException(target.path)
    return write_path(target, read_path_bytes(source))


def move_path(source, target, *options):
    copy_path(source, target, *options)
    delete_path(source)
    return target


def temporary_path(folder, prefix, suffix):
    n = 1
    while file_mode(joined_path(folder, prefix + str(n) + suffix)):
        n += 1
    return joined_path(folder, prefix + str(n) + suffix)
