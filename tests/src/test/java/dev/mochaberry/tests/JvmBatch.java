package dev.mochaberry.tests;

import dev.mochaberry.tests.ConformanceProgram.Clock;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The child JVM's side of {@link JvmReference}: compiles (where nobody has) and runs many programs
 * in one process, each in a class loader of its own, and leaves {@code run.stdout} and {@code
 * run.error} in each program's folder, or javac's words about it in {@link #REJECTED}. A program
 * that hangs on the clock runs in virtual time, and must print the same in real time; see {@link
 * #REAL_TIME}.
 */
final class JvmBatch {

  static final String REJECTED = "javac.error";

  /** The exit code when a program did not end: what it still does would be in the way of others. */
  static final int OVER_LIMIT = 97;

  /** In place of a peer's script: there is none. */
  static final String ALONE = "-";

  /** When a program that still runs is given up, if nothing else is said. */
  static final int LIMIT_SECONDS = 90;

  /** What a program prints in real time, where that is not what it prints in virtual time. */
  static final String REAL_TIME = "real-time.stdout";

  private static final int REAL_TIME_TRIES = 3;

  private static final Locale USUAL_LOCALE = Locale.getDefault();

  private JvmBatch() {}

  /**
   * Arguments: the {@link Compilation}, the list file, and the seconds a program has; each of the
   * list's lines is main class (none: only compile), folder, class path (where the classes go
   * first), arguments, sources, file with the standard input, whether assertions are checked, the
   * {@link Clock}, the script of the {@link Peer} or {@link #ALONE}.
   */
  public static void main(String[] args) throws Exception {
    Compilation compilation = Compilation.valueOf(args[0]);
    int limit = Integer.parseInt(args[2]);
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] fields = line.split("\t", -1);
      Path folder = Path.of(fields[1]);
      String classes = fields[2].split(File.pathSeparator)[0];
      String rejected =
          isCompiled(Path.of(classes))
              ? ""
              : compilation.compile(
                  fields[2], classes, List.of(fields[4].split(File.pathSeparator)));
      if (!rejected.isEmpty()) {
        Files.writeString(folder.resolve(REJECTED), rejected);
      }
      if (!rejected.isEmpty() || fields[0].isEmpty()) {
        continue;
      }
      Clock clock = Clock.valueOf(fields[7]);
      System.setProperty("mochaberry.clock", clock == Clock.NONE ? "real" : "virtual");
      String error = runInto(folder.resolve("run.stdout"), fields, limit);
      Files.writeString(folder.resolve("run.error"), error);
      if (error.startsWith(Outcome.NO_END)) {
        Runtime.getRuntime().halt(OVER_LIMIT);
      }
      if (clock == Clock.BOTH) {
        runInRealTime(folder, fields, limit);
      }
    }
  }

  private static boolean isCompiled(Path classes) throws IOException {
    try (Stream<Path> files = Files.list(classes)) {
      return files.findAny().isPresent();
    }
  }

  private static String inTime(Callable<String> program, int limit) throws Exception {
    FutureTask<String> task = new FutureTask<>(program);
    Thread thread = new Thread(task, "main");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return Outcome.NO_END + " after " + limit + " s";
    }
  }

  private static void runInRealTime(Path folder, String[] fields, int limit) throws Exception {
    Path real = folder.resolve(REAL_TIME);
    Path virtual = folder.resolve("run.stdout");
    for (int i = 0; i < REAL_TIME_TRIES; i++) {
      System.setProperty("mochaberry.clock", "real");
      runInto(real, fields, limit);
      if (Files.mismatch(real, virtual) < 0) {
        Files.delete(real);
        return;
      }
      System.setProperty("mochaberry.clock", "virtual");
      runInto(
          virtual, fields, limit); // its connections are real: a busy machine may have been late
    }
  }

  /** Runs one program; the uncaught exception as {@link Outcome#error} has it. */
  private static String runInto(Path stdout, String[] fields, int limit) throws Exception {
    PrintStream console = System.out;
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(stdout), false, StandardCharsets.UTF_8)) {
      System.setOut(out);
      // Buffered as the JVM's own is, which can be closed.
      System.setIn(
          new BufferedInputStream(
              new ByteArrayInputStream(Files.readAllBytes(Path.of(fields[5])))));
      List<String> arguments = new ArrayList<>(fields[3].isEmpty() ? List.of() : words(fields[3]));
      boolean assertions = Boolean.parseBoolean(fields[6]);
      if (fields[8].equals(ALONE)) {
        return inTime(() -> run(fields[0], fields[2], arguments, assertions), limit);
      }
      try (Peer peer = Peer.start(fields[8])) {
        arguments.addAll(peer.arguments());
        return inTime(() -> run(fields[0], fields[2], arguments, assertions), limit);
      }
    } finally {
      System.setOut(console);
      // What a program leaves set is no matter of the next one's.
      Locale.setDefault(USUAL_LOCALE);
      TimeZone.setDefault(null);
    }
  }

  private static List<String> words(String arguments) {
    return List.of(arguments.split(" "));
  }

  private static String run(
      String mainClass, String classPath, List<String> arguments, boolean assertions)
      throws IOException, ReflectiveOperationException {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
      Thread.currentThread().setContextClassLoader(loader);
      loader.setDefaultAssertionStatus(assertions);
      start(loader.loadClass(mainClass), arguments.toArray(String[]::new));
      return "";
    } catch (InvocationTargetException e) {
      return e.getCause().toString();
    } catch (Error e) { // of the main class's own initialiser: nothing is wrapped round it
      return e.toString();
    }
  }

  /**
   * As the JVM starts a class: since Java 25, main may be an object's, and take nothing; one that
   * takes arguments goes before (JLS 12.1.4).
   */
  private static void start(Class<?> type, String[] arguments) throws ReflectiveOperationException {
    Method main = main(type, String[].class);
    boolean takesArguments = main != null;
    main = takesArguments ? main : main(type);
    if (main == null) {
      throw new NoSuchMethodException(type.getName() + ".main");
    }
    main.setAccessible(true);
    Object object = null;
    if (!Modifier.isStatic(main.getModifiers())) {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      object = constructor.newInstance();
    }
    main.invoke(object, takesArguments ? new Object[] {arguments} : new Object[0]);
  }

  private static Method main(Class<?> type, Class<?>... parameters) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method m : c.getDeclaredMethods()) {
        if (m.getName().equals("main") && Arrays.equals(m.getParameterTypes(), parameters)) {
          return m;
        }
      }
    }
    return null;
  }
}
