package dev.mochaberry.translator.library;

import dev.mochaberry.translator.python.HelperLibrary;
import dev.mochaberry.translator.python.NamedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** All declarations of how Java maps to Python, and the Python helpers they name. */
public final class Library {
  private static final String HELPERS = "dev/mochaberry/helpers/";
  private static final Pattern OF_SOME_JDKS = Pattern.compile(".*\\.(since|before)(\\d+)\\.py");

  private static final String STAND_INS = "dev/mochaberry/standins/";
  private static final String UNSUPPORTED = "dev/mochaberry/library/unsupported-packages.txt";
  private static final String TRANSLATED = "dev/mochaberry/library/translated-classes.txt";
  private static final String PYTHON_CLASSES = "dev/mochaberry/library/python-classes.txt";

  private final Map<String, ClassBinding> bindings = new TreeMap<>();

  /** The same without order: looked up more often than anything else. */
  private final Map<String, ClassBinding> byName = new HashMap<>();

  private final Map<String, String> mirrors = new HashMap<>();
  private final Map<String, Set<String>> translated = new HashMap<>();

  /** By class of the JDK, the classes of ours that have its methods in Java, with those methods. */
  private final Map<String, Map<String, String>> supplements = new HashMap<>();

  /** What methods of our own code are called by helpers, by class, name and descriptor. */
  private final Map<String, String> overrides = new HashMap<>();

  private final Map<String, List<String>> hidden = new TreeMap<>();
  private final HelperLibrary helpers;
  private final UnsupportedPackages unsupported;

  private Library(Map<String, byte[]> files) {
    List<NamedText> texts = new ArrayList<>();
    for (var file : files.entrySet()) {
      String standIn = standsInFor(file.getKey());
      if (standIn != null) {
        addTranslated(standIn);
        addSupplement(standIn, file.getValue());
      } else if (file.getKey().endsWith(".class")) {
        add(file.getValue());
      } else if (file.getKey().equals(TRANSLATED)) {
        classesIn(file.getValue()).forEach(this::addTranslated);
      } else if (file.getKey().equals(PYTHON_CLASSES)) {
        classesIn(file.getValue())
            .map(line -> line.split(" = "))
            .forEach(words -> hidden.put(words[0], List.of(words[1].split(", "))));
      } else if (!file.getKey().equals(UNSUPPORTED)) {
        String name = file.getKey().substring(HELPERS.length());
        if (isOfAnotherJdk(name)) {
          continue;
        }
        texts.add(new NamedText(name, new String(file.getValue(), StandardCharsets.UTF_8)));
      }
    }
    bindings.values().forEach(this::inherit);
    texts.sort(Comparator.comparing(NamedText::name));
    this.helpers = HelperLibrary.of(texts);
    this.unsupported =
        UnsupportedPackages.parse(
            new String(files.getOrDefault(UNSUPPORTED, new byte[0]), StandardCharsets.UTF_8));
  }

  /** The lines of a list of classes, without comments, as internal names. */
  private static Stream<String> classesIn(byte[] list) {
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip().replace('.', '/'))
        .filter(line -> !line.isEmpty());
  }

  private Library(Library other) {
    bindings.putAll(other.bindings);
    byName.putAll(other.bindings);
    mirrors.putAll(other.mirrors);
    translated.putAll(other.translated);
    supplements.putAll(other.supplements);
    overrides.putAll(other.overrides);
    hidden.putAll(other.hidden);
    this.helpers = other.helpers;
    this.unsupported = other.unsupported;
  }

  /** The same declarations, to which a program adds its own. */
  public Library copy() {
    return new Library(this);
  }

  /**
   * Whether the helpers do what the running JDK does not: a file name such as {@code
   * float_digits.since19.py} or {@code float_digits.before19.py} tells where JDKs differ.
   */
  private static boolean isOfAnotherJdk(String name) {
    Matcher m = OF_SOME_JDKS.matcher(name);
    if (!m.matches()) {
      return false;
    }
    boolean reached = Runtime.version().feature() >= Integer.parseInt(m.group(2));
    return reached != m.group(1).equals("since");
  }

  /**
   * Reads the declarations and helpers in jars and folders.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  public static Library load(List<Path> libraryPath) {
    Map<String, byte[]> files = new HashMap<>();
    for (Path p : libraryPath) {
      try {
        if (Files.isDirectory(p)) {
          readFolder(p, files);
        } else {
          readJar(p, files);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Library(files);
  }

  /** Adds what a class of the program itself declares. */
  public void add(byte[] classFile) {
    ClassNode c = new ClassNode();
    new ClassReader(classFile)
        .accept(c, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    // Declarations name classes that the JDK of the build may lack by their stand-ins.
    c.methods.forEach(m -> m.desc = withJdkNames(m.desc));
    List<String> mirrored = ClassBinding.mirrored(c);
    if (!mirrored.isEmpty() || ClassBinding.bind(c)) {
      List<String> names = mirrored.isEmpty() ? List.of(c.name) : mirrored;
      mirrors.put(c.name, names.get(0));
      for (String name : names) {
        ClassBinding binding = new ClassBinding(name, c);
        bindings.put(name, binding);
        byName.put(name, binding);
      }
    }
  }

  /** A mirror that extends another declares what that does. */
  private void inherit(ClassBinding binding) {
    String superclass = mirrors.get(binding.declaredSuperclass());
    if (superclass != null) {
      inherit(bindings.get(superclass));
      binding.inherit(bindings.get(superclass));
    }
  }

  private static void readFolder(Path folder, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(p).toString().replace('\\', '/');
        if (isWanted(name)) {
          files.putIfAbsent(name, Files.readAllBytes(p));
        }
      }
    }
  }

  private static void readJar(Path jar, Map<String, byte[]> files) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry e : (Iterable<ZipEntry>) zip.stream().map(x -> (ZipEntry) x)::iterator) {
        if (isWanted(e.getName())) {
          try (InputStream in = zip.getInputStream(e)) {
            files.putIfAbsent(e.getName(), in.readAllBytes());
          }
        }
      }
    }
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("-info.class")
        || name.startsWith(HELPERS) && name.endsWith(".py")
        || name.equals(TRANSLATED)
        || name.equals(PYTHON_CLASSES)
        || name.equals(UNSUPPORTED);
  }

  /** How the class maps to Python, if declared. */
  public Optional<ClassBinding> binding(String internalName) {
    return Optional.ofNullable(byName.get(internalName));
  }

  /**
   * The superclass of a class that the running JDK may be too old to have: that of its declaration.
   */
  public Optional<String> superclass(String internalName) {
    return binding(internalName).map(ClassBinding::declaredSuperclass).map(mirrors::get);
  }

  /**
   * Whether the class of the JDK is plain Java that may be translated from its own bytecode, as the
   * library's list says; a nested class stands there itself, or goes with its outermost.
   */
  public boolean isTranslatedFromJdk(String internalName) {
    int nested = internalName.indexOf('$');
    return (translated.containsKey(internalName)
            || nested >= 0 && translated.containsKey(internalName.substring(0, nested)))
        && binding(internalName).isEmpty();
  }

  /** The class of the JDK that a file has our own code for, or null. */
  private static String standsInFor(String file) {
    return file.startsWith(STAND_INS)
        ? withJdkNames(file.substring(0, file.length() - ".class".length()))
        : null;
  }

  /** Names or descriptors with the classes of the JDK in place of our own code for them. */
  private static String withJdkNames(String names) {
    return names
        .replace(STAND_INS + "internal/", "jdk/internal/")
        .replace(STAND_INS + "javax/", "javax/")
        .replace(STAND_INS, "java/");
  }

  private void addTranslated(String line) {
    String[] words = line.split("[ ,]+");
    Set<String> exceptions = translated.computeIfAbsent(words[0], k -> new HashSet<>());
    for (int i = 2; i < words.length; i++) {
      exceptions.add(words[i]);
    }
  }

  private void addSupplement(String standIn, byte[] classFile) {
    ClassNode c = new ClassNode();
    new ClassReader(classFile)
        .accept(c, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Annotations annotations = new Annotations(c.visibleAnnotations, c.invisibleAnnotations);
    for (MethodNode m : c.methods) {
      String name =
          new Annotations(m.visibleAnnotations, m.invisibleAnnotations)
              .text("PythonOverride", "value");
      if (name != null) {
        overrides.put(standIn + "." + m.name + withJdkNames(m.desc), name);
      }
    }
    for (String of : annotations.texts("Supplements", "value")) {
      Map<String, String> methods =
          supplements.computeIfAbsent(of.replace('.', '/'), k -> new HashMap<>());
      c.methods.forEach(m -> methods.put(m.name + withJdkNames(m.desc), standIn));
    }
  }

  /**
   * The class of ours that has a method of a class of the JDK, in Java.
   *
   * @param signature the name and the descriptor of the static method
   */
  public Optional<String> supplement(String internalName, String signature) {
    return Optional.ofNullable(supplements.getOrDefault(internalName, Map.of()).get(signature));
  }

  /**
   * The Python name that a method of a class in our own code shares with mapped classes below it,
   * as formats of numbers have what all formats have.
   *
   * @param signature the name and the descriptor of the method
   */
  public Optional<String> override(String internalName, String signature) {
    return Optional.ofNullable(overrides.get(internalName + "." + signature));
  }

  /** All names of {@link #override}. */
  public Set<String> overrides() {
    return new HashSet<>(overrides.values());
  }

  /** Whether the method of a class translated from the JDK is left to the declarations. */
  public boolean isException(String internalName, String method) {
    return translated.getOrDefault(internalName, Set.of()).contains(method);
  }

  /** All declarations, by name of the class. */
  public Collection<ClassBinding> bindings() {
    return bindings.values();
  }

  /**
   * What the Python classes stand for that no declaration names, because no program can: classes of
   * the JDK by the name of the Python class.
   */
  public Map<String, List<String>> hiddenClasses() {
    return Collections.unmodifiableMap(hidden);
  }

  /** Why there is nothing for a class, and what to use instead, if the library says so. */
  public Optional<Unsupported> unsupported(String internalName) {
    Optional<ClassBinding> own = binding(internalName);
    return own.isPresent() ? own.map(ClassBinding::unsupported) : unsupported.of(internalName);
  }

  /** Why a class that there is has no such method, if the library says so. */
  public Optional<Unsupported> unsupportedMethod(String internalName, String method) {
    return unsupported.ofMethod(internalName, method);
  }

  /** The Python helpers. */
  public HelperLibrary helpers() {
    return helpers;
  }
}
