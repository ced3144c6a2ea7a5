package dev.mochaberry.library.io;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.Unsupported;
import java.io.File;
import java.io.FileFilter;
import java.nio.file.Path;

/** How {@code java.io.File} maps to Python. */
@Mirror("java.io.File")
@PythonClass(name = "File")
abstract class FileMirror {
  @PythonExpression("File({0})")
  FileMirror(String path) {}

  @PythonExpression("file_in({0}, {1})")
  FileMirror(String parent, String child) {}

  @PythonExpression("file_in(path_in({0}), {1})")
  FileMirror(File parent, String child) {}

  @PythonExpression("\"/\"")
  static String separator;

  @PythonExpression("47")
  static char separatorChar;

  @PythonExpression("\":\"")
  static String pathSeparator;

  @PythonExpression("58")
  static char pathSeparatorChar;

  @PythonExpression("{this}.name()")
  native String getName();

  @PythonExpression("{this}.path")
  native String getPath();

  @PythonExpression("{this}.above()")
  @MayReturnNull
  native String getParent();

  @PythonExpression("{this}.above_path()")
  @MayReturnNull
  native File getParentFile();

  @PythonExpression("{this}.absolute()")
  native String getAbsolutePath();

  @PythonExpression("{this}.canonical()")
  native String getCanonicalPath();

  @PythonExpression("File({this}.absolute())")
  native File getAbsoluteFile();

  @PythonExpression("Path({this}.path)")
  native Path toPath();

  @PythonExpression("{this}.exists()")
  native boolean exists();

  @PythonExpression("file_mode({this}.path) == 0x8000")
  native boolean isFile();

  @PythonExpression("file_mode({this}.path) == 0x4000")
  native boolean isDirectory();

  @PythonExpression("{this}.path.startswith(\"/\")")
  native boolean isAbsolute();

  @PythonExpression("{this}.name().startswith(\".\")")
  native boolean isHidden();

  @PythonExpression("{this}.exists()")
  native boolean canRead();

  @PythonExpression("{this}.exists()")
  native boolean canWrite();

  @PythonExpression("file_size({this}.path) if {this}.exists() else 0")
  native long length();

  @PythonImport("os")
  @PythonExpression("os.stat({this}.path)[8] * 1000 if {this}.exists() else 0")
  native long lastModified();

  @Unsupported(
      why = "MicroPython's files have no permissions that a program may set",
      instead = "a name or a folder that tells which files the program leaves alone")
  native boolean setReadOnly();

  @Unsupported(
      why = "MicroPython's files have no permissions that a program may set",
      instead = "a name or a folder that tells which files the program leaves alone")
  native boolean setWritable(boolean value);

  @Unsupported(
      why = "MicroPython's files have no permissions that a program may set",
      instead = "a name or a folder that tells which files the program leaves alone")
  native boolean setWritable(boolean first, boolean second);

  @Unsupported(
      why = "MicroPython's files have no permissions that a program may set",
      instead = "a name or a folder that tells which files the program leaves alone")
  native boolean setReadable(boolean value);

  @Unsupported(
      why = "MicroPython's files have no permissions that a program may set",
      instead = "a name or a folder that tells which files the program leaves alone")
  native boolean setReadable(boolean first, boolean second);

  @Unsupported(
      why = "MicroPython's files have no permissions that a program may set",
      instead = "a name or a folder that tells which files the program leaves alone")
  native boolean setExecutable(boolean value);

  @Unsupported(
      why = "MicroPython's files have no permissions that a program may set",
      instead = "a name or a folder that tells which files the program leaves alone")
  native boolean setExecutable(boolean first, boolean second);

  @Unsupported(
      why = "MicroPython sets the time of a file when it is written, and never else",
      instead = "a file that is written anew, or times in a file of your own")
  native boolean setLastModified(long time);

  @PythonExpression("disk_space({this}.path, 2)")
  native long getTotalSpace();

  @PythonExpression("disk_space({this}.path, 3)")
  native long getFreeSpace();

  @PythonExpression("disk_space({this}.path, 4)")
  native long getUsableSpace();

  @PythonExpression("{this}.delete()")
  native boolean delete();

  @PythonExpression("{this}.mkdir()")
  native boolean mkdir();

  @PythonExpression("{this}.mkdirs()")
  native boolean mkdirs();

  @PythonExpression("{this}.create()")
  native boolean createNewFile();

  @PythonExpression("{this}.names()")
  @MayReturnNull
  native String[] list();

  @PythonExpression("{this}.files()")
  @MayReturnNull
  native File[] listFiles();

  @PythonExpression("{this}.files({0})")
  @MayReturnNull
  native File[] listFiles(FileFilter filter);

  @PythonExpression("{this}.rename({0})")
  native boolean renameTo(File other);

  @PythonExpression("None")
  native void deleteOnExit();

  @PythonExpression("{this}.compareTo({0})")
  native int compareTo(File other);
}
