import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders within folders: streams of their files, visitors, filters. */
public class FoldersOfFiles {
  static String names(Stream<Path> paths, Path top) {
    return paths.map(p -> top.relativize(p).toString()).sorted().collect(Collectors.joining(" "));
  }

  public static void main(String[] args) throws IOException {
    Path top = Path.of("folders-of-files.tmp");
    Files.createDirectories(top.resolve("a/b"));
    Files.writeString(top.resolve("one.txt"), "one");
    Files.writeString(top.resolve("a/two.txt"), "two two");
    Files.writeString(top.resolve("a/b/three.md"), "");
    Files.writeString(top.resolve("a/.hidden"), "h");
    try (Stream<Path> all = Files.walk(top)) {
      System.out.println(names(all, top));
    }
    try (Stream<Path> all = Files.walk(top, 1)) {
      System.out.println(names(all, top));
    }
    try (Stream<Path> all = Files.find(top, 5, (p, facts) -> facts.isRegularFile() && facts.size() > 2)) {
      System.out.println(names(all, top));
    }
    List<String> visited = new ArrayList<>();
    Files.walkFileTree(top, new SimpleFileVisitor<Path>() {
      @Override
      public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes facts) throws IOException {
        visited.add("in " + d.getFileName());
        return d.endsWith("b") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path f, BasicFileAttributes facts) throws IOException {
        visited.add(f.getFileName() + " " + facts.size() + facts.isDirectory());
        return super.visitFile(f, facts);
      }

      @Override
      public FileVisitResult postVisitDirectory(Path d, IOException e) throws IOException {
        visited.add("out " + d.getFileName());
        return FileVisitResult.CONTINUE;
      }
    });
    System.out.println(visited.size() + " " + new TreeSet<>(visited));
    for (String glob : new String[] {"*.txt", "{one,a}*", "?ne.*", "*.md", "[a-b]"}) {
      List<String> found = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(top, glob)) {
        stream.forEach(p -> found.add(p.getFileName().toString()));
      }
      System.out.println(glob + " " + new TreeSet<>(found));
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(top, p -> Files.isDirectory(p))) {
      for (Path p : stream) {
        System.out.println(p.getFileName());
      }
    }
    try (OutputStream out = Files.newOutputStream(top.resolve("bytes"))) {
      out.write(new byte[] {1, 2, 3});
    }
    try (OutputStream out = Files.newOutputStream(top.resolve("bytes"), StandardOpenOption.APPEND)) {
      out.write(4);
    }
    try (InputStream in = Files.newInputStream(top.resolve("bytes"))) {
      System.out.println(Arrays.toString(in.readAllBytes()));
    }
    System.out.println(Files.copy(new ByteArrayInputStream("copied".getBytes()), top.resolve("copy")));
    try {
      Files.copy(new ByteArrayInputStream(new byte[2]), top.resolve("copy"));
    } catch (FileAlreadyExistsException e) {
      System.out.println("there: " + Path.of(e.getMessage()).getFileName());
    }
    Files.copy(new ByteArrayInputStream("anew".getBytes()), top.resolve("copy"), StandardCopyOption.REPLACE_EXISTING);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.out.println(Files.copy(top.resolve("copy"), bytes) + " " + bytes);
    try {
      Files.newInputStream(top.resolve("none"));
    } catch (NoSuchFileException e) {
      System.out.println("no " + Path.of(e.getMessage()).getFileName());
    }
    System.out.println(Files.isSameFile(top, top.resolve("a/..")) + " " + Files.isHidden(top.resolve("a/.hidden"))
        + " " + Files.mismatch(top.resolve("one.txt"), top.resolve("a/two.txt")) + " "
        + Files.mismatch(top.resolve("copy"), top.resolve("copy")) + Files.isSymbolicLink(top));
    File folder = top.toFile();
    String[] texts = folder.list((d, name) -> name.endsWith(".txt"));
    System.out.println(Arrays.toString(texts) + folder.listFiles((d, name) -> name.startsWith("b")).length);
    Path temporary = Files.createTempFile(top, "pre", ".suf");
    System.out.println(temporary.getFileName().toString().startsWith("pre") + " " + Files.size(temporary));
    System.out.println(File.createTempFile("abc", null, folder).getName().endsWith(".tmp"));
    BasicFileAttributes facts = Files.readAttributes(top, BasicFileAttributes.class);
    System.out.println(facts.isDirectory() + " " + (facts.lastModifiedTime().toMillis() > 0));
    List<Path> all;
    try (Stream<Path> walk = Files.walk(top)) {
      all = new ArrayList<>(walk.toList());
    }
    all.sort((p, q) -> q.compareTo(p));
    for (Path p : all) {
      Files.delete(p);
    }
    System.out.println(Files.exists(top));
  }
}
