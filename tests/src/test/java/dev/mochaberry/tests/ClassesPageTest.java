package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.library.MemberBinding;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/classes.md}: which classes of the JDK a program may use, and which of their
 * methods are not there.
 */
class ClassesPageTest {
  private static final int JDK = 17;
  private static final String STAND_INS = "dev.mochaberry.standins.";

  private static final List<String> PACKAGES =
      List.of(
          "java.lang",
          "java.util",
          "java.util.function",
          "java.util.stream",
          "java.util.regex",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.io",
          "java.math",
          "java.nio",
          "java.nio.charset",
          "java.nio.file",
          "java.security",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "java.awt",
          "java.awt.geom",
          "javax.crypto",
          "javax.crypto.spec");

  /** What a program can do with a class. */
  private record Support(boolean whole, String missing) {}

  private final SuiteFolders folders = SuiteFolders.find("classes");
  private final Library library = Library.load(folders.libraryPath());

  @Test
  void thePageIsUpToDate() throws IOException {
    int current = Jdk.current().version();
    assumeTrue(current == JDK, "the page is about JDK " + JDK + ", and this is JDK " + current);
    StringBuilder page = new StringBuilder();
    page.append("<!-- Written by ClassesPageTest from the declarations of the library. -->\n");
    page.append("# Classes of the JDK, one by one\n\n");
    page.append(
        "What programs may use of the JDK's own classes, those of JDK 17. A class that is\n");
    page.append("not here cannot be used; `mochaberry check` says so, and what to use instead.\n");
    page.append("Behind a class stand the methods that are missing, constructors as `new`.\n");
    for (String name : PACKAGES) {
      appendPackage(name, page);
    }
    GoldenFile document =
        new GoldenFile(folders.programs().resolve("../../../docs/classes.md").normalize());
    document.check(page.toString());
  }

  private void appendPackage(String name, StringBuilder page) throws IOException {
    Map<String, Support> all = new LinkedHashMap<>();
    for (Class<?> c : publicClasses(name)) {
      support(c).ifPresent(s -> all.put(c.getCanonicalName().substring(name.length() + 1), s));
    }
    assertThat(all).as(name).isNotEmpty();
    page.append("\n## ").append(name).append("\n\n");
    String whole =
        all.entrySet().stream()
            .filter(e -> e.getValue().whole())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    if (!whole.isEmpty()) {
      page.append("Whole: ").append(whole).append(".\n");
    }
    boolean parts = all.values().stream().anyMatch(s -> !s.whole());
    if (parts) {
      page.append(whole.isEmpty() ? "" : "\n").append("| class | without |\n|---|---|\n");
      all.forEach((c, s) -> page.append(s.whole() ? "" : "| " + c + " | " + s.missing() + " |\n"));
    }
  }

  private static List<Class<?>> publicClasses(String name) throws IOException {
    Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
    String module = name.startsWith("java.awt") ? "java.desktop" : "java.base";
    try (Stream<Path> files = Files.list(modules.resolve(module).resolve(name.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
          .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(ClassesPageTest::load)
          .filter(ClassesPageTest::isNameable)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ClassesPageTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNameable(Class<?> c) {
    boolean visible = Modifier.isPublic(c.getModifiers()) && c.getCanonicalName() != null;
    return visible && (c.getDeclaringClass() == null || isNameable(c.getDeclaringClass()));
  }

  /** Empty if a program cannot use the class. */
  private Optional<Support> support(Class<?> c) {
    String name = internal(c);
    boolean declared = library.binding(name).isPresent();
    boolean translated = library.isTranslatedFromJdk(name);
    boolean usable = declared && library.unsupported(name).isEmpty();
    if (!usable && !translated) {
      return Optional.empty();
    }
    TreeSet<String> missing = new TreeSet<>();
    Stream.concat(Arrays.stream(c.getDeclaredMethods()), Arrays.stream(c.getDeclaredConstructors()))
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
        .filter(m -> !isSupported(c, m))
        .forEach(m -> missing.add(signature(m)));
    return Optional.of(new Support(missing.isEmpty(), String.join(", ", missing)));
  }

  private boolean isSupported(Class<?> c, Executable m) {
    String name = m instanceof Method ? m.getName() : "<init>";
    String descriptor =
        m instanceof Method method
            ? MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString()
            : MethodType.methodType(void.class, m.getParameterTypes()).toMethodDescriptorString();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(c));
    while (!left.isEmpty()) {
      Class<?> next = left.pop();
      Optional<MemberBinding> binding =
          library.binding(internal(next)).flatMap(b -> b.method(name, descriptor));
      if (binding.isPresent()) {
        return binding.get().unsupported() == null;
      }
      if (hasItsOwnCode(next, m, name) || isSupplemented(next, m, name, descriptor)) {
        return true;
      }
      if (m instanceof Method && next != Object.class) {
        Stream.of(next.getInterfaces()).forEach(left::add);
        left.add(next.getSuperclass() == null ? Object.class : next.getSuperclass());
      }
    }
    return false;
  }

  /** Whether the method is translated: the JDK's own, or that of a class of ours in its place. */
  private boolean hasItsOwnCode(Class<?> c, Executable m, String name) {
    if (!library.isTranslatedFromJdk(internal(c)) || library.isException(internal(c), name)) {
      return false;
    }
    Class<?> own;
    try {
      own = Class.forName(STAND_INS + c.getName().replaceFirst("^java\\.", ""));
    } catch (ClassNotFoundException e) {
      return true; // the JDK's
    }
    return Stream.concat(
            Arrays.stream(own.getDeclaredMethods()), Arrays.stream(own.getDeclaredConstructors()))
        .anyMatch(
            o ->
                (o instanceof Method ? o.getName() : "<init>").equals(name)
                    && o.getParameterCount() == m.getParameterCount());
  }

  private boolean isSupplemented(Class<?> c, Executable m, String name, String descriptor) {
    if (m instanceof java.lang.reflect.Constructor<?>) {
      String made = descriptor.substring(0, descriptor.length() - 1) + c.descriptorString();
      return library.supplement(internal(c), "construct" + made).isPresent();
    }
    String receiver = "(" + (Modifier.isStatic(m.getModifiers()) ? "" : c.descriptorString());
    return library.supplement(internal(c), name + receiver + descriptor.substring(1)).isPresent();
  }

  private static String internal(Class<?> c) {
    return c.getName().replace('.', '/');
  }

  private static String signature(Executable m) {
    String parameters =
        Arrays.stream(m.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    return "`" + (m instanceof Method ? m.getName() : "new") + "(" + parameters + ")`";
  }
}
