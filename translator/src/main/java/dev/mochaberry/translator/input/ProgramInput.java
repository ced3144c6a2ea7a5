package dev.mochaberry.translator.input;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.EntryPoint;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A program as it came in: its classes, its sources, and the classes around it. */
public final class ProgramInput implements Closeable {
  private final Map<String, ClassModel> classes;
  private final Map<String, byte[]> files;
  private final List<SourceFile> compiled;
  private final List<SourceFile> sources;
  private final ClassFiles around;
  private final ClassFiles ownAround;
  private final Optional<String> mainClass;
  private final List<Path> compiledClasses;
  private final boolean unchecked;
  private final ClassStore store;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> own = new ConcurrentHashMap<>();

  ProgramInput(
      Map<String, ClassModel> classes,
      Map<String, byte[]> files,
      List<SourceFile> compiled,
      List<SourceFile> beside,
      ClassFiles around,
      ClassFiles ownAround,
      Optional<String> mainClass,
      List<Path> compiledClasses,
      boolean unchecked,
      ClassStore store) {
    this.classes = new LinkedHashMap<>(classes);
    this.files = files;
    this.compiled = compiled;
    this.sources = Stream.concat(compiled.stream(), beside.stream()).toList();
    this.around = around;
    this.ownAround = ownAround;
    this.mainClass = mainClass;
    this.compiledClasses = compiledClasses;
    this.unchecked = unchecked;
    this.store = store;
  }

  /**
   * A program that a compiler has just made.
   *
   * @param files its class files, by internal name
   * @param sources what they were compiled from
   * @param around finds all other classes but the JDK's
   * @param libraryPath the API, behind the others
   * @param store the classes that were read before
   * @throws IOException if a jar of the library cannot be read
   * @throws dev.mochaberry.translator.bytecode.MalformedClassException if a file cannot be read
   */
  public static ProgramInput compiled(
      Map<String, byte[]> files,
      List<SourceFile> sources,
      ClassFiles around,
      List<Path> libraryPath,
      ClassStore store)
      throws IOException {
    Map<String, ClassModel> classes = new LinkedHashMap<>();
    files.forEach((name, bytes) -> classes.put(name, store.read(bytes)));
    List<String> mains =
        classes.values().stream()
            .filter(EntryPoint::isDeclared)
            .map(ClassModel::internalName)
            .toList();
    Optional<String> main = mains.size() == 1 ? Optional.of(mains.get(0)) : Optional.empty();
    return new ProgramInput(
        classes,
        files,
        sources,
        List.of(),
        around.before(new ClassPath(libraryPath)),
        new ClassPath(List.of()),
        main,
        List.of(),
        false,
        store);
  }

  /** The internal names of the program's own classes, in order of the inputs. */
  public Set<String> classNames() {
    return Collections.unmodifiableSet(classes.keySet());
  }

  /** The class files of the program's own classes. */
  public Iterable<byte[]> classFiles() {
    return files.values();
  }

  /** The Java files, in order of the inputs. */
  public List<SourceFile> sources() {
    return sources;
  }

  /** Internal name of the class whose {@code main} is started. */
  public Optional<String> mainClass() {
    return mainClass;
  }

  /** The class path entries the program's own classes lie on. */
  public List<Path> compiledClasses() {
    return compiledClasses;
  }

  /**
   * Whether the compiler could not check all uses of generic types: variables may hold what their
   * types do not allow (JLS 4.12.2). Of class files nobody knows.
   */
  public boolean usesTypesUnchecked() {
    return unchecked;
  }

  /** Whether the class is the author's: of the inputs, or of the class path's own part. */
  public boolean isOwn(String internalName) {
    return classes.containsKey(internalName)
        || own.computeIfAbsent(internalName, n -> ownAround.find(n).isPresent());
  }

  /** Whether the class comes from the inputs or their class path: not from the JDK. */
  public boolean belongs(String internalName) {
    return classes.containsKey(internalName)
        || known.computeIfAbsent(internalName, n -> around.find(n).isPresent());
  }

  /**
   * A class of the program, its class path or the running JDK.
   *
   * @throws dev.mochaberry.translator.bytecode.MalformedClassException if its file is broken
   */
  public Optional<ClassModel> find(String internalName) {
    ClassModel own = classes.get(internalName);
    if (own != null) {
      return Optional.of(own);
    }
    return around
        .find(internalName)
        .or(() -> around.find(StandIn.of(internalName)).map(StandIn::renamed))
        .map(store::read)
        .or(() -> store.ofJdk(internalName));
  }

  /**
   * Whether a JVM would find the names of locals in the class's file, if they are there: what is
   * compiled here has them for the translator's sake, and javac would have left them out.
   */
  public boolean mayNameLocals(String internalName) {
    return sourceOf(internalName).filter(compiled::contains).isEmpty();
  }

  /** The Java file a class was compiled from. */
  public Optional<SourceFile> sourceOf(String internalName) {
    ClassModel model = isOwn(internalName) ? find(internalName).orElse(null) : null;
    if (model == null || model.sourceFile() == null) {
      return Optional.empty();
    }
    int slash = internalName.lastIndexOf('/');
    String packagePath = slash < 0 ? "" : internalName.substring(0, slash);
    return sources.stream()
        .filter(s -> s.packagePath().equals(packagePath))
        .filter(s -> s.path().getFileName().toString().equals(model.sourceFile()))
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    around.close();
    ownAround.close();
  }
}
