package dev.mochaberry.junit.session;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.junit.board.BoardProgram;
import dev.mochaberry.junit.translation.MethodPlace;
import dev.mochaberry.junit.translation.TestMembers;
import dev.mochaberry.junit.translation.TestProgram;
import dev.mochaberry.junit.translation.values.Passages;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * The tests of one class on MicroPython. They share an interpreter; when one ends it, by a crash or
 * because its time is up, the next test finds a new one.
 *
 * <p>JUnit's instances of test classes have their likes over there: each is made when something of
 * it is first called.
 */
public final class BoardSession implements AutoCloseable {
  private static final int NONE = -1;

  /** The last frame of what is thrown over there. */
  private static final String WORLD = "MicroPython";

  private final TestProgram program;
  private final Settings settings;

  /** What came of the {@code @BeforeAll} methods of a class in the running interpreter. */
  private final Map<Class<?>, Optional<Throwable>> begun = new LinkedHashMap<>();

  private final Map<Object, Integer> instances = new IdentityHashMap<>();
  private final Map<Object, List<Object>> constructorArguments = new IdentityHashMap<>();
  private int made;
  private BoardProcess process;

  /** All that the running interpreter was told. */
  private final List<String> told = new ArrayList<>();

  /** The instance a test ended the interpreter of: what is called of it afterwards is left out. */
  private Object lost;

  /**
   * How tests are run.
   *
   * @param interpreter what runs them
   * @param timeLimit after which a call is ended, and the interpreter with it
   * @param heapBytes MicroPython's heap
   * @param injected what methods around all tests get for a parameter of a type
   */
  public record Settings(
      LocalInterpreter interpreter,
      Duration timeLimit,
      long heapBytes,
      Function<Class<?>, Object> injected) {}

  /** A session whose interpreter is started when it is needed. */
  public BoardSession(TestProgram program, Settings settings) {
    this.program = program;
    this.settings = settings;
  }

  /** With which arguments JUnit made an instance of a test class, without the one around it. */
  public synchronized void constructed(Object instance, List<Object> arguments) {
    if (!arguments.isEmpty()) {
      constructorArguments.put(instance, arguments);
    }
  }

  /**
   * Calls a method.
   *
   * @param target JUnit's instance; null for a static method
   * @param enclosing that and the instances around it and in it, the outermost first
   * @param arguments what JUnit would pass
   * @throws Throwable what the method throws
   */
  public synchronized void call(
      Method method, Object target, List<Object> enclosing, List<Object> arguments)
      throws Throwable {
    Optional<String> refusal = TestMembers.refusal(method);
    if (refusal.isPresent()) {
      throw at(method, new ParameterResolutionException(refusal.get()));
    }
    if (program.refused().containsKey(method)) {
      throw program.refused().get(method);
    }
    Object innermost = enclosing.isEmpty() ? null : enclosing.get(enclosing.size() - 1);
    if (innermost != null && innermost == lost) {
      return;
    }
    for (Object instance : enclosing) {
      begin(instance.getClass());
    }
    int around = NONE;
    for (Object instance : enclosing) {
      around = instance(instance, around);
    }
    try {
      call(method, target == null ? NONE : instances.get(target), arguments);
    } catch (BoardLost e) {
      lost = innermost;
      throw e.saysWhere() ? e : at(method, e);
    }
  }

  private void call(Method method, int target, List<Object> arguments) throws Throwable {
    int number =
        program
            .members()
            .number(method)
            .orElseThrow(
                () -> new IllegalStateException(method + " was not translated for MicroPython"));
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    List<String> words = new ArrayList<>();
    try {
      for (int i = 0; i < arguments.size(); i++) {
        words.add(Passages.of(method, i).orElseThrow().literal(arguments.get(i)));
      }
    } catch (IllegalArgumentException e) {
      throw at(method, new ParameterResolutionException(e.getMessage()));
    }
    try {
      perform("call", number, isStatic ? NONE : target, NONE, words, spelled(method));
    } catch (Throwable t) {
      throw inside(method, t);
    }
  }

  /** The same, happened at the method: what is around this code says nothing to its author. */
  private static <T extends Throwable> T at(Method method, T thrown) {
    thrown.setStackTrace(new StackTraceElement[] {MethodPlace.of(method)});
    return thrown;
  }

  /** What no line of a test is known of, such as that every task waits, happened in the method. */
  private static Throwable inside(Method method, Throwable t) {
    StackTraceElement[] frames = t.getStackTrace();
    if (frames.length == 1 && frames[0].getClassName().equals(WORLD)) {
      t.setStackTrace(new StackTraceElement[] {MethodPlace.of(method), frames[0]});
    }
    return t;
  }

  private static String spelled(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "()";
  }

  /** Runs what comes before all tests of a class, if that has not happened in this interpreter. */
  private void begin(Class<?> type) throws Throwable {
    ensureProcess();
    if (!begun.containsKey(type)) {
      begun.put(type, Optional.empty());
      try {
        fill(type, null);
        callAll(beforeAll(type), true, NONE);
      } catch (Throwable t) {
        begun.put(type, Optional.of(t));
      }
    }
    if (begun.get(type).isPresent()) {
      throw begun.get(type).get();
    }
  }

  private static List<Method> beforeAll(Class<?> type) {
    return AnnotationSupport.findAnnotatedMethods(
        type, BeforeAll.class, HierarchyTraversalMode.TOP_DOWN);
  }

  /** Calls those of the methods that are static, or those that are not. */
  private void callAll(List<Method> methods, boolean ofClass, int target) throws Throwable {
    for (Method method : methods) {
      if (Modifier.isStatic(method.getModifiers()) == ofClass) {
        call(
            method,
            target,
            Stream.of(method.getParameterTypes()).map(settings.injected()).toList());
      }
    }
  }

  /** The number of the instance over there; it is made if there is none yet. */
  private int instance(Object instance, int around) throws Throwable {
    Integer known = instances.get(instance);
    if (known != null) {
      return known;
    }
    Class<?> type = instance.getClass();
    Optional<String> refusal = TestMembers.refusal(TestMembers.constructor(type));
    if (refusal.isPresent()) {
      throw new ParameterResolutionException(refusal.get());
    }
    if (around == NONE) {
      perform("world", 0, NONE, NONE, List.of(), "the beginning of a test");
    }
    int number = made++;
    List<Object> arguments = constructorArguments.getOrDefault(instance, List.of());
    Constructor<?> constructor = TestMembers.constructor(type);
    int outer = TestMembers.outerParameters(type);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      words.add(Passages.of(constructor, i + outer).orElseThrow().literal(arguments.get(i)));
    }
    perform(
        "create",
        program.members().number(type).orElseThrow(),
        number,
        around,
        words,
        "new " + type.getSimpleName());
    instances.put(instance, number);
    fill(type, instance);
    callAll(beforeAll(type), false, number);
    return number;
  }

  /**
   * Hands over what JUnit put into fields, such as those for temporary folders.
   *
   * @param instance null for static fields
   */
  private void fill(Class<?> type, Object instance) throws Throwable {
    List<Field> fields = program.members().fields();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.getDeclaringClass().isAssignableFrom(type)
          && Modifier.isStatic(field.getModifiers()) == (instance == null)) {
        field.setAccessible(true);
        String value = Passages.of(field.getType()).orElseThrow().literal(field.get(instance));
        int number = instance == null ? NONE : instances.get(instance);
        perform("set", i, number, NONE, List.of(value), "filling " + field.getName());
      }
    }
  }

  /** JUnit has no more use for an instance. */
  public synchronized void forget(Object instance) throws Exception {
    constructorArguments.remove(instance);
    Integer number = instances.remove(instance);
    if (number != null && isRunning()) {
      try {
        perform("forget", 0, number, NONE, List.of(), "the end of a test");
      } catch (Throwable t) {
        throw asException(t);
      }
    }
  }

  /** What callbacks of JUnit may throw; errors are thrown at once. */
  private static Exception asException(Throwable t) {
    if (t instanceof Error error) {
      throw error;
    }
    return t instanceof Exception e
        ? e
        : new ThrownOnBoard(t.getClass().getName(), t.getMessage(), t);
  }

  /** All tests of a class have been: runs what comes after, and throws what that throws. */
  public synchronized void end(Class<?> type) throws Exception {
    try {
      callAfterAll(type);
    } catch (Throwable t) {
      throw asException(t);
    }
  }

  private void callAfterAll(Class<?> type) throws Throwable {
    Optional<Throwable> failure = begun.getOrDefault(type, Optional.of(new Throwable()));
    if (isRunning() && failure.isEmpty()) {
      begun.remove(type);
      List<Method> methods =
          AnnotationSupport.findAnnotatedMethods(
              type, AfterAll.class, HierarchyTraversalMode.BOTTOM_UP);
      for (Map.Entry<Object, Integer> instance : List.copyOf(instances.entrySet())) {
        if (instance.getKey().getClass() == type) {
          callAll(methods, false, instance.getValue());
        }
      }
      callAll(methods, true, NONE);
    }
  }

  private boolean isRunning() {
    return process != null && process.isAlive();
  }

  private void ensureProcess() throws IOException {
    if (!isRunning()) {
      stop();
      process =
          new BoardProcess(
              settings.interpreter(),
              program.folder().resolve(BoardStart.FILE),
              settings.heapBytes());
    }
  }

  private void stop() {
    if (process != null) {
      process.kill();
      process = null;
    }
    told.clear();
    begun.clear();
    instances.clear();
  }

  private void perform(
      String name, int member, int instance, int around, List<String> values, String what)
      throws Throwable {
    ensureProcess();
    String line =
        String.format(
            "(\"%s\", %d, %d, %d, (%s))",
            name,
            member,
            instance,
            around,
            String.join("", values.stream().map(v -> v + ", ").toList()));
    ReportReader report = new ReportReader(this::isOfTest);
    try {
      told.add(line);
      process.send(line);
      long limit = System.nanoTime() + settings.timeLimit().toNanos();
      while (!report.hasEnded()) {
        String said = process.report(TimeUnit.NANOSECONDS.toMillis(limit - System.nanoTime()));
        if (said == null) {
          throw timeIsUp(what);
        } else if (said.isEmpty()) {
          throw ended(what);
        }
        report.line(said);
      }
    } catch (InterruptedException e) {
      stop(); // JUnit's own time limit: what runs over there has to end too
      throw e;
    } catch (IOException e) {
      throw ended(what);
    }
    if (report.thrown().isPresent()) {
      throw fromMicroPython(report.thrown().get());
    }
  }

  private BoardLost timeIsUp(String what) throws InterruptedException {
    List<String> all = List.copyOf(told);
    stop();
    BoardLost lost = BoardLost.timeIsUp(what, settings.timeLimit());
    new HangSearch(
            settings.interpreter(),
            program.folder().resolve(BoardStart.ON_MAIN_THREAD),
            settings.heapBytes(),
            () -> new ReportReader(this::isOfTest))
        .interrupted(all)
        .ifPresent(t -> lost.happenedAt(fromMicroPython(t).getStackTrace()));
    return lost;
  }

  /** The last frame says in which world it was: not every report shows the name of the half. */
  private Throwable fromMicroPython(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    StackTraceElement[] all = Arrays.copyOf(frames, frames.length + 1);
    all[frames.length] = new StackTraceElement(WORLD, "run", program.module(), -1);
    thrown.setStackTrace(all);
    return thrown;
  }

  /** Whether a frame is one of the test's: neither of what calls it nor of what it asserts with. */
  private boolean isOfTest(StackTraceElement frame) {
    String type = frame.getClassName();
    return !type.equals(program.mainClass())
        && !type.equals(BoardProgram.class.getName())
        && !type.startsWith("org.junit.")
        && !type.startsWith("org.opentest4j.");
  }

  private BoardLost ended(String what) throws InterruptedException {
    String words = process.lastWords();
    stop();
    return BoardLost.ended(what, words);
  }

  @Override
  public synchronized void close() {
    if (process != null) {
      process.end();
    }
  }
}
