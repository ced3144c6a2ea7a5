package dev.mochaberry.translator.input;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MalformedClassException;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Gathers a program from its inputs. */
public final class InputReader {

  private static final int SHOWN = 3;

  private final ClassStore store;
  private final Diagnostics diagnostics;
  private final List<SourceFile> sources = new ArrayList<>();
  private final Map<String, ClassModel> classes = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Path> entries = new ArrayList<>();
  private String manifestMain;

  private InputReader(ClassStore store, Diagnostics diagnostics) {
    this.store = store;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the inputs; what is wrong with them goes to the diagnostics.
   *
   * @param classPath what the inputs are compiled against
   * @param own the part of the class path that is the author's
   * @param libraryPath the API, behind the class path
   * @param sourcePath where sources of classes are that are compiled already
   * @param mainClass the class to start, with dots or slashes, if one is named
   * @param scratch gives a folder for compiled classes, when one is needed
   * @param compilations the compilations before this one
   * @param store the classes that were read before
   */
  public static ProgramInput read(
      List<Path> inputs,
      List<Path> classPath,
      Set<Path> own,
      List<Path> libraryPath,
      List<Path> sourcePath,
      Optional<String> mainClass,
      ScratchFolder scratch,
      Compilations compilations,
      ClassStore store,
      Diagnostics diagnostics)
      throws IOException {
    InputReader reader = new InputReader(store, diagnostics);
    for (Path input : inputs) {
      reader.addOrSayWhyNot(input);
    }
    List<Path> around = new ArrayList<>(classPath);
    around.addAll(libraryPath);
    around.removeIf(entry -> !reader.isReadable(entry));
    boolean unchecked = false;
    if (!reader.sources.isEmpty() && !diagnostics.hasErrors()) {
      List<Path> all = new ArrayList<>(reader.entries);
      all.addAll(around);
      Path compiled = scratch.create();
      unchecked = compilations.compile(reader.sources, all, compiled, diagnostics);
      if (!diagnostics.hasErrors()) {
        reader.addClasses(compiled);
      }
    }
    List<Path> told = new ArrayList<>(sourcePath);
    reader.entries.stream()
        .filter(e -> e.toString().endsWith(".jar"))
        .forEach(e -> told.add(SourcesOnly.beside(e)));
    Optional<String> main =
        diagnostics.hasErrors() ? Optional.empty() : reader.chooseMain(mainClass, shown(inputs));
    return new ProgramInput(
        reader.classes,
        reader.files,
        List.copyOf(reader.sources),
        SourcesOnly.read(told),
        new ClassPath(around),
        new ClassPath(around.stream().filter(own::contains).toList()),
        main,
        List.copyOf(reader.entries),
        unchecked,
        store);
  }

  /** Whether a class path entry is a folder or a whole jar; says so where it is not. */
  private boolean isReadable(Path entry) {
    if (!Files.isRegularFile(entry)) {
      return true; // what does not exist has no classes, as for the JVM
    }
    try (ZipFile zip = new ZipFile(entry.toFile())) {
      return zip.size() >= 0;
    } catch (IOException e) {
      brokenJar(entry, e);
      return false;
    }
  }

  private void brokenJar(Path jar, IOException e) {
    errorIn(
        jar,
        Code.MB0102,
        "not a jar that can be read: " + e.getMessage(),
        "build it again, or name the folder with its classes");
  }

  private void addOrSayWhyNot(Path input) {
    try {
      add(input);
    } catch (IOException | UncheckedIOException e) {
      Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
      errorIn(input, Code.MB0108, "cannot be read: " + reason(cause, input), "");
    }
  }

  /** Java's file exceptions have the file's name for a message. */
  private static String reason(Throwable e, Path input) {
    if (e instanceof AccessDeniedException denied) {
      return "permission denied" + of(denied.getFile(), input);
    } else if (e instanceof NoSuchFileException missing) {
      return "no such file" + of(missing.getFile(), input);
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String of(String file, Path input) {
    return file == null || file.equals(input.toString()) ? "" : ": " + file;
  }

  private void add(Path input) throws IOException {
    String name = input.toString();
    if (!Files.exists(input)) {
      errorIn(input, Code.MB0100, "no such file or folder", NearFiles.help(input));
    } else if (Files.isDirectory(input)) {
      addFolder(input);
    } else if (name.endsWith(".java")) {
      sources.add(SourceFile.read(input));
    } else if (name.endsWith(".class")) {
      addClass(input, Files.readAllBytes(input));
      addEntryOf(input);
    } else if (name.endsWith(".jar")) {
      addJar(input);
    } else {
      errorIn(
          input,
          Code.MB0100,
          "not a .java or .class file, a jar or a folder",
          name.matches(".*\\.(kt|kts|groovy|scala|clj)")
              ? "compile it with its own compiler, and name the folder or jar with the class files"
              : "");
    }
  }

  private void addFolder(Path folder) throws IOException {
    boolean compiled = false;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.filter(Files::isRegularFile).sorted().toList()) {
        if (p.toString().endsWith(".java") && !isDescription(p)) {
          sources.add(SourceFile.read(p));
        } else if (p.toString().endsWith(".class")) {
          compiled = true;
        }
      }
    }
    if (compiled) {
      addClasses(folder);
    }
  }

  private static boolean isDescription(Path p) {
    String name = p.getFileName().toString();
    return name.equals("module-info.java") || name.equals("package-info.java");
  }

  private void addClasses(Path folder) throws IOException {
    entries.add(folder);
    try (Stream<Path> all = Files.walk(folder)) {
      Comparator<Path> order = Comparator.comparing(p -> p.toString().replace(".class", ""));
      for (Path p : all.filter(Files::isRegularFile).sorted(order).toList()) {
        if (p.toString().endsWith(".class")) {
          addClass(p, Files.readAllBytes(p));
        }
      }
    }
  }

  private static String shown(List<Path> inputs) {
    List<String> names = inputs.stream().map(Path::toString).limit(SHOWN).toList();
    return String.join(", ", names) + (inputs.size() > SHOWN ? ", …" : "");
  }

  /** The folder a lone class file is found in by the JVM. */
  private void addEntryOf(Path file) {
    Path root = file.toAbsolutePath().normalize().getParent();
    for (var c : classes.entrySet()) {
      Path relative = Path.of(c.getKey() + ".class");
      if (file.toAbsolutePath().normalize().endsWith(relative)) {
        for (int i = 1; i < relative.getNameCount(); i++) {
          root = root.getParent();
        }
      }
    }
    if (!entries.contains(root)) {
      entries.add(root);
    }
  }

  private void addJar(Path jar) throws IOException {
    try (JarFile zip = new JarFile(jar.toFile())) {
      Manifest manifest = zip.getManifest();
      if (manifest != null) {
        manifestMain = manifest.getMainAttributes().getValue("Main-Class");
      }
      entries.add(jar);
      for (ZipEntry e : zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        if (e.getName().endsWith(".class") && !e.getName().startsWith("META-INF/")) {
          try (InputStream in = zip.getInputStream(e)) {
            addClass(Path.of(jar + "!" + e.getName()), in.readAllBytes());
          }
        }
      }
    } catch (ZipException e) {
      brokenJar(jar, e);
    }
  }

  private void addClass(Path file, byte[] bytes) {
    String simple = file.getFileName().toString();
    if (simple.equals("module-info.class") || simple.equals("package-info.class")) {
      return;
    }
    try {
      ClassModel model = store.read(bytes);
      if (!isClassName(model.internalName())) {
        errorIn(file, Code.MB0103, "'" + model.internalName() + "' is not a class name", "");
        return;
      }
      if (classes.putIfAbsent(model.internalName(), model) == null) {
        files.put(model.internalName(), bytes);
      }
    } catch (MalformedClassException e) {
      errorIn(file, Code.MB0102, e.getMessage(), e.help());
    }
  }

  /** The rule for binary names in class files, JVMS 4.2.1. */
  private static boolean isClassName(String internalName) {
    for (String part : internalName.split("/", -1)) {
      if (part.isEmpty() || part.matches(".*[.;\\[\\\\:\\x00-\\x1f].*")) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> chooseMain(Optional<String> wanted, String inputs) {
    if (classes.isEmpty()) {
      error(
          Code.MB0104,
          "there is nothing to translate: no class in " + inputs,
          "name Java files, class files, or folders and jars with either");
      return Optional.empty();
    }
    List<String> mains =
        classes.values().stream()
            .filter(EntryPoint::isDeclared)
            .map(ClassModel::internalName)
            .toList();
    Optional<String> name =
        wanted.or(
            () ->
                Optional.ofNullable(manifestMain).filter(m -> mains.contains(m.replace('.', '/'))));
    if (name.isPresent()) {
      Optional<String> found = startable(name.get());
      if (found.isEmpty()) {
        error(
            Code.MB0105,
            "class "
                + name.get()
                + " with a public static void main(String[]) is not among the inputs",
            mains.isEmpty() ? "" : "there is " + dotted(mains));
      }
      return found;
    }
    if (mains.size() > 1) {
      error(
          Code.MB0106,
          "several classes have a main method: " + dotted(mains),
          "name one with --main");
    }
    return mains.stream().findFirst();
  }

  /** The named class, if it has a main method of its own or inherits one. */
  private Optional<String> startable(String name) {
    String internal = name.replace('.', '/');
    return classes.values().stream()
        .filter(
            c ->
                c.internalName().equals(internal)
                    || c.internalName().replace('$', '/').equals(internal))
        .filter(c -> EntryPoint.of(c, n -> Optional.ofNullable(classes.get(n))).isPresent())
        .map(ClassModel::internalName)
        .findFirst();
  }

  private static String dotted(List<String> names) {
    return String.join(", ", names.stream().map(n -> n.replace('/', '.')).toList());
  }

  private void error(Code code, String message, String help) {
    diagnostics.add(Diagnostic.of(code, message, help, Optional.empty()));
  }

  private void errorIn(Path file, Code code, String message, String help) {
    Optional<SourcePosition> place = Optional.of(SourcePosition.inFile(file.toString(), 0));
    diagnostics.add(Diagnostic.of(code, message, help, place));
  }
}
