package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.RawBytes;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.charset.Charset;
import java.nio.file.CopyOption;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.stream.Stream;

/** How {@code java.nio.file.Files} maps to Python. */
@Mirror("java.nio.file.Files")
abstract class FilesMirror {
  @PythonExpression("read_path({0})")
  static native String readString(Path path);

  @PythonExpression("read_path_in({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "read_path({0})")
  static native String readString(Path path, Charset charset);

  @PythonExpression("path_lines({0})")
  static native List readAllLines(Path path);

  @PythonExpression("path_lines_in({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "path_lines({0})")
  static native List readAllLines(Path path, Charset charset);

  @PythonExpression("Stream(iter(path_lines({0})))")
  static native Stream lines(Path path);

  @PythonExpression("Stream(iter(path_lines_in({0}, {1})))")
  @OnArgument(
      field = "java.nio.charset.StandardCharsets.UTF_8",
      value = "Stream(iter(path_lines({0})))")
  static native Stream lines(Path path, Charset charset);

  @PythonExpression("write_path({0}, text({1}), {*})")
  static native Path writeString(Path path, CharSequence text, OpenOption[] options);

  @PythonExpression("write_path_in({0}, text({1}), {2}, *{3})")
  @OnArgument(
      field = "java.nio.charset.StandardCharsets.UTF_8",
      value = "write_path({0}, text({1}), *{3})")
  static native Path writeString(
      Path path, CharSequence text, Charset charset, OpenOption[] options);

  @PythonExpression("write_path({0}, {1}, {*})")
  static native Path write(Path path, byte[] data, OpenOption[] options);

  @PythonExpression("write_lines({0}, {1}, {*})")
  static native Path write(Path path, Iterable lines, OpenOption[] options);

  @PythonExpression("write_lines_in({0}, {1}, {2}, *{3})")
  @OnArgument(
      field = "java.nio.charset.StandardCharsets.UTF_8",
      value = "write_lines({0}, {1}, *{3})")
  static native Path write(Path path, Iterable lines, Charset charset, OpenOption[] options);

  @PythonExpression("file_mode({0}.path) != 0")
  static native boolean exists(Path path, LinkOption[] options);

  @PythonExpression("file_mode({0}.path) == 0")
  static native boolean notExists(Path path, LinkOption[] options);

  @PythonExpression("file_mode({0}.path) == 0x4000")
  static native boolean isDirectory(Path path, LinkOption[] options);

  @PythonExpression("file_mode({0}.path) == 0x8000")
  static native boolean isRegularFile(Path path, LinkOption[] options);

  @PythonExpression("file_mode({0}.path) != 0")
  static native boolean isReadable(Path path);

  @PythonExpression("delete_path({0})")
  static native void delete(Path path);

  @PythonExpression("delete_path_if_there({0})")
  static native boolean deleteIfExists(Path path);

  @PythonExpression("path_size({0})")
  static native long size(Path path);

  @PythonExpression("make_directory({0})")
  static native Path createDirectory(Path path, FileAttribute[] attributes);

  @PythonExpression("make_directories({0})")
  static native Path createDirectories(Path path, FileAttribute[] attributes);

  @PythonExpression("create_path({0})")
  static native Path createFile(Path path, FileAttribute[] attributes);

  @PythonExpression("create_path(Path(temporary_path(\"/tmp\", {0} or \"\", {1} or \".tmp\")))")
  static native Path createTempFile(String prefix, String suffix, FileAttribute[] attributes);

  @PythonExpression("make_directory(Path(temporary_path(\"/tmp\", {0} or \"\", \"\")))")
  static native Path createTempDirectory(String prefix, FileAttribute[] attributes);

  @PythonExpression("Stream(iter(paths_in({0})))")
  static native Stream list(Path path);

  @PythonExpression("copy_path({0}, {1}, {*})")
  static native Path copy(Path source, Path target, CopyOption[] options);

  @PythonExpression("move_path({0}, {1}, {*})")
  static native Path move(Path source, Path target, CopyOption[] options);

  @PythonExpression("path_reader({0})")
  static native BufferedReader newBufferedReader(Path path);

  @PythonExpression("path_reader_in({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "path_reader({0})")
  static native BufferedReader newBufferedReader(Path path, Charset charset);

  @PythonExpression("path_writer({0}, {*})")
  static native BufferedWriter newBufferedWriter(Path path, OpenOption[] options);

  @PythonExpression("path_writer_in({0}, {1}, *{2})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "path_writer({0}, *{2})")
  static native BufferedWriter newBufferedWriter(Path path, Charset charset, OpenOption[] options);

  @PythonExpression("read_path_bytes({0})")
  @RawBytes
  static native byte[] readAllBytes(Path path);
}
