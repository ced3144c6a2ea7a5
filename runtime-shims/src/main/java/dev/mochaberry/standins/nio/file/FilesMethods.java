package dev.mochaberry.standins.nio.file;

import dev.mochaberry.annotations.Supplements;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What of {@code java.nio.file.Files} programs seldom ask for. */
@Supplements("java.nio.file.Files")
final class FilesMethods {
  private FilesMethods() {}

  static InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    checkThere(path);
    return new FileInputStream(path.toFile());
  }

  static OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    List<OpenOption> wanted = Arrays.asList(options);
    boolean creates =
        options.length == 0
            || wanted.contains(StandardOpenOption.CREATE)
            || wanted.contains(StandardOpenOption.CREATE_NEW);
    if (wanted.contains(StandardOpenOption.CREATE_NEW) && Files.exists(path)) {
      throw new FileAlreadyExistsException(path.toString());
    } else if (!creates) {
      checkThere(path);
    }
    return new FileOutputStream(path.toFile(), wanted.contains(StandardOpenOption.APPEND));
  }

  static SeekableByteChannel newByteChannel(Path path, OpenOption... options) throws IOException {
    return FileChannel.open(path, options);
  }

  static SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return FileChannel.open(path, options, attributes);
  }

  private static void checkThere(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
  }

  static FileTime getLastModifiedTime(Path path, LinkOption... options) throws IOException {
    checkThere(path);
    return FileTime.fromMillis(path.toFile().lastModified());
  }

  static long copy(InputStream in, Path target, CopyOption... options) throws IOException {
    boolean replaces = Arrays.asList(options).contains(StandardCopyOption.REPLACE_EXISTING);
    if (Files.exists(target) && !replaces) {
      throw new FileAlreadyExistsException(target.toString());
    }
    byte[] data = in.readAllBytes();
    Files.write(target, data);
    return data.length;
  }

  static long copy(Path source, OutputStream out) throws IOException {
    byte[] data = Files.readAllBytes(source);
    out.write(data);
    return data.length;
  }

  static boolean isSameFile(Path a, Path b) throws IOException {
    if (a.equals(b)) {
      return true;
    }
    checkThere(a);
    checkThere(b);
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }

  static boolean isWritable(Path path) {
    return Files.exists(path);
  }

  static boolean isExecutable(Path path) {
    return Files.isDirectory(path);
  }

  static boolean isHidden(Path path) throws IOException {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  static boolean isSymbolicLink(Path path) {
    return false;
  }

  static long mismatch(Path a, Path b) throws IOException {
    byte[] first = Files.readAllBytes(a);
    byte[] second = Files.readAllBytes(b);
    return Arrays.mismatch(first, second);
  }

  static Path createTempFile(
      Path folder, String prefix, String suffix, FileAttribute<?>... attributes)
      throws IOException {
    return Files.createFile(free(folder, prefix, suffix == null ? ".tmp" : suffix));
  }

  static Path createTempDirectory(Path folder, String prefix, FileAttribute<?>... attributes)
      throws IOException {
    return Files.createDirectory(free(folder, prefix, ""));
  }

  private static Path free(Path folder, String prefix, String suffix) {
    Path found;
    do {
      String name = (prefix == null ? "" : prefix) + (long) (Math.random() * 1e15) + suffix;
      found = folder.resolve(name);
    } while (Files.exists(found));
    return found;
  }

  /** What is in a folder. */
  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  static Stream<Path> walk(Path start, FileVisitOption... options) throws IOException {
    return walk(start, Integer.MAX_VALUE, options);
  }

  static Stream<Path> walk(Path start, int depth, FileVisitOption... options) throws IOException {
    checkThere(start);
    if (depth < 0) {
      throw new IllegalArgumentException("'maxDepth' is negative");
    }
    List<Path> found = new ArrayList<>();
    collect(start, depth, found);
    return found.stream();
  }

  private static void collect(Path path, int depth, List<Path> found) throws IOException {
    found.add(path);
    if (depth > 0 && Files.isDirectory(path)) {
      for (Path child : children(path)) {
        collect(child, depth - 1, found);
      }
    }
  }

  static Stream<Path> find(
      Path start,
      int depth,
      BiPredicate<Path, BasicFileAttributes> matcher,
      FileVisitOption... options)
      throws IOException {
    List<Path> found = new ArrayList<>();
    collect(start, depth, found);
    found.removeIf(p -> !matcher.test(p, new FileFacts(p)));
    return found.stream();
  }

  static Path walkFileTree(Path start, FileVisitor<? super Path> visitor) throws IOException {
    visit(start, Integer.MAX_VALUE, visitor);
    return start;
  }

  static Path walkFileTree(
      Path start, Set<FileVisitOption> options, int depth, FileVisitor<? super Path> visitor)
      throws IOException {
    visit(start, depth, visitor);
    return start;
  }

  private static FileVisitResult visit(Path path, int depth, FileVisitor<? super Path> visitor)
      throws IOException {
    if (!Files.exists(path)) {
      return visitor.visitFileFailed(path, new NoSuchFileException(path.toString()));
    }
    BasicFileAttributes facts = new FileFacts(path);
    if (depth == 0 || !facts.isDirectory()) {
      return visitor.visitFile(path, facts);
    }
    FileVisitResult result = visitor.preVisitDirectory(path, facts);
    if (result != FileVisitResult.CONTINUE) {
      return result == FileVisitResult.SKIP_SUBTREE ? FileVisitResult.CONTINUE : result;
    }
    for (Path child : children(path)) {
      result = visit(child, depth - 1, visitor);
      if (result == FileVisitResult.TERMINATE) {
        return result;
      } else if (result == FileVisitResult.SKIP_SIBLINGS) {
        break;
      }
    }
    result = visitor.postVisitDirectory(path, null);
    return result == FileVisitResult.SKIP_SIBLINGS ? FileVisitResult.CONTINUE : result;
  }

  @SuppressWarnings("unchecked")
  static <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    checkThere(path);
    return (A) new FileFacts(path);
  }

  static DirectoryStream<Path> newDirectoryStream(Path folder) throws IOException {
    return new PathStream(inFolder(folder));
  }

  private static List<Path> inFolder(Path folder) throws IOException {
    checkThere(folder);
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    return children(folder);
  }

  static DirectoryStream<Path> newDirectoryStream(Path folder, String glob) throws IOException {
    List<Path> found = new ArrayList<>(inFolder(folder));
    String pattern = PathStream.pattern(glob);
    found.removeIf(p -> !p.getFileName().toString().matches(pattern));
    return new PathStream(found);
  }

  static DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path p : inFolder(folder)) {
      if (filter.accept(p)) {
        found.add(p);
      }
    }
    return new PathStream(found);
  }
}
