package dev.mochaberry.translator.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The files of one run of the compiler: class files stay in memory, by the Java file they come
 * from, and classes that were compiled before are in front of the class path.
 */
final class CompiledFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final List<ClassFile> before = new ArrayList<>();
  private final Map<Path, List<ClassFile>> made = new LinkedHashMap<>();

  /**
   * @param before class files that are there already, by name with dots
   */
  CompiledFiles(StandardJavaFileManager files, Map<String, byte[]> before) {
    super(files);
    before.forEach((name, bytes) -> this.before.add(new ClassFile(name, bytes)));
  }

  /** What was compiled: by Java file the class files, by name with dots. */
  Map<Path, Map<String, byte[]>> made() {
    Map<Path, Map<String, byte[]>> all = new LinkedHashMap<>();
    made.forEach(
        (source, files) -> {
          Map<String, byte[]> classes = new LinkedHashMap<>();
          files.forEach(f -> classes.put(f.className, f.bytes()));
          all.put(source, classes);
        });
    return all;
  }

  /** The file that an object of the compiler's means. */
  static Path path(FileObject file) {
    return Path.of(file.toUri()).toAbsolutePath().normalize();
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      JavaFileManager.Location location,
      String className,
      JavaFileObject.Kind kind,
      FileObject sibling) {
    ClassFile file = new ClassFile(className, new byte[0]);
    made.computeIfAbsent(path(sibling), p -> new ArrayList<>()).add(file);
    return file;
  }

  @Override
  public Iterable<JavaFileObject> list(
      JavaFileManager.Location location,
      String packageName,
      Set<JavaFileObject.Kind> kinds,
      boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> others = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
      return others;
    }
    List<JavaFileObject> all = new ArrayList<>();
    before.stream().filter(f -> f.packageName().equals(packageName)).forEach(all::add);
    others.forEach(all::add);
    return all;
  }

  @Override
  public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
    return file instanceof ClassFile c ? c.className : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a instanceof ClassFile || b instanceof ClassFile ? a == b : super.isSameFile(a, b);
  }

  /** A class file in memory. */
  private static final class ClassFile extends SimpleJavaFileObject {
    private final String className;
    private final byte[] before;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    ClassFile(String className, byte[] before) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
      this.className = className;
      this.before = before;
    }

    String packageName() {
      return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    byte[] bytes() {
      return written.toByteArray();
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(before);
    }

    @Override
    public OutputStream openOutputStream() {
      return written;
    }

    /** Newer than any source: it is what the source became. */
    @Override
    public long getLastModified() {
      return Long.MAX_VALUE;
    }
  }
}
