package dev.mochaberry.translator.trace;

import dev.mochaberry.translator.trace.PythonRepr.Thrown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One traceback of a program, told as the JVM would tell it. */
final class JavaTrace {
  /** So deep are only recursions without end: they fill the memory where Java's fill the stack. */
  private static final int ENDLESS = 1000;

  private static final String LAMBDA = "<lambda>";

  private final Traceback traceback;
  private final ProgramMap map;
  private final TraceOptions options;

  JavaTrace(Traceback traceback, ProgramMap map, TraceOptions options) {
    this.traceback = traceback;
    this.map = map;
    this.options = options;
  }

  /** The lines of the stack trace. */
  List<String> lines() {
    List<String> out = new ArrayList<>();
    boolean ends = !traceback.exception().isEmpty();
    boolean main = !traceback.frames().isEmpty() && isModule(traceback.frames().get(0));
    String before = main ? "Exception in thread \"main\" " : "";
    if (ends && failsEarly()) {
      out.add(before + "java.lang.ExceptionInInitializerError");
      before = "Caused by: ";
    }
    Optional<Thrown> thrown =
        PythonRepr.read(traceback.exceptionClass(), traceback.words())
            .filter(
                t ->
                    map.exception(t.name()).isPresent()
                        || JavaNames.ofNative(t.name(), "") == null);
    out.add(before + (ends ? headline(thrown) : "(the end of the traceback is missing)"));
    out.addAll(frames());
    thrown.ifPresent(t -> others(t, "", out));
    return out;
  }

  private String headline(Optional<Thrown> thrown) {
    return thrown.isPresent() ? text(thrown.get()) : text();
  }

  private String text(Thrown thrown) {
    String name = JavaNames.of(thrown.name(), map);
    return thrown.message() == null ? name : name + ": " + thrown.message();
  }

  /** Where they happened is not in the traceback. */
  private void others(Thrown thrown, String indent, List<String> out) {
    for (int i = 1; i < thrown.others().size(); i++) {
      out.add(indent + "\tSuppressed: " + text(thrown.others().get(i)));
      others(thrown.others().get(i), indent + "\t", out);
    }
    Thrown cause = thrown.others().isEmpty() ? null : thrown.others().get(0);
    if (cause != null) {
      out.add(indent + "Caused by: " + text(cause));
      others(cause, indent, out);
    }
  }

  private String text() {
    String python = traceback.exceptionClass();
    String words = traceback.words();
    boolean ofNone = words.contains("NoneType");
    if ((python.equals("AttributeError") || python.equals("TypeError")) && ofNone) {
      return withMessage("java.lang.NullPointerException", nullMessage().orElse(""));
    }
    boolean endless = python.equals("MemoryError") && traceback.frames().size() > ENDLESS;
    if (endless || python.equals("RuntimeError") && words.contains("recursion")) {
      return "java.lang.StackOverflowError";
    }
    String known = JavaNames.ofNative(python, words);
    if (known != null) {
      return known;
    }
    String name = JavaNames.of(python, map);
    boolean byHelper = name.equals("java.lang.NullPointerException") && raisedByHelper();
    return withMessage(name, words.isEmpty() && byHelper ? nullMessage().orElse("") : words);
  }

  private static String withMessage(String name, String message) {
    return message.isEmpty() ? name : name + ": " + message;
  }

  /** What the program itself throws says what it says; {@code require} is Java's requireNonNull. */
  private boolean raisedByHelper() {
    Traceback.Frame last = traceback.frames().get(traceback.frames().size() - 1);
    return origin(last).isEmpty() && !last.function().equals("require");
  }

  private Optional<String> nullMessage() {
    List<Traceback.Frame> frames = traceback.frames();
    String function = frames.get(frames.size() - 1).function();
    for (int i = frames.size() - 1; i >= 0; i--) {
      Optional<ProgramMap.Origin> origin = origin(frames.get(i));
      if (origin.isPresent()) {
        List<ProgramMap.NullPlace> nulls = map.nulls(origin.get(), frames.get(i).function());
        return new NullMessage(nulls, traceback.exception(), function).best();
      }
    }
    return Optional.empty();
  }

  /** Whether a static initialiser failed before main began: it is code of the module itself. */
  private boolean failsEarly() {
    return traceback.frames().stream()
            .filter(f -> map.isOf(f.file()) && f.function().equals("<module>"))
            .findFirst()
            .flatMap(this::origin)
            .filter(o -> o.method().endsWith(".<clinit>"))
            .isPresent()
        && JavaNames.of(traceback.exceptionClass(), map).endsWith("Exception");
  }

  /**
   * Whether the frame threw what it had caught: it is there a second time, where that came from.
   */
  private boolean isCaughtHere(int i) {
    Traceback.Frame f = traceback.frames().get(i);
    return i + 1 < traceback.frames().size()
        && map.isOf(f.file())
        && map.rethrows(f.line())
        && map.isOf(traceback.frames().get(i + 1).file())
        && traceback.frames().get(i + 1).function().equals(f.function());
  }

  private List<String> frames() {
    List<String> out = new ArrayList<>();
    Map<Traceback.Frame, Integer> lambdas = new HashMap<>();
    for (int i = 0; i < traceback.frames().size(); i++) {
      Traceback.Frame f = traceback.frames().get(i);
      if (isCaughtHere(i)) {
        continue;
      }
      int around = f.function().equals(LAMBDA) ? lambdas.merge(f, 1, Integer::sum) - 1 : 0;
      out.addAll(0, frame(f, around));
    }
    // The error of an initialiser comes from where the class is used first.
    boolean initialiser = traceback.exceptionClass().equals("ExceptionInInitializerError");
    while (initialiser && !out.isEmpty() && out.get(0).contains(".<clinit>(")) {
      out.remove(0);
    }
    return out;
  }

  private List<String> frame(Traceback.Frame f, int lambdas) {
    Optional<ProgramMap.Origin> origin = origin(f);
    String method = origin.map(o -> method(o, f, lambdas)).orElse("");
    if (method.isEmpty()) {
      String python = f.function() + "(" + f.file() + ":" + f.line() + ")";
      return options.all() ? List.of("\tat python " + python) : List.of();
    }
    ProgramMap.Origin o = origin.get();
    List<String> lines = new ArrayList<>();
    lines.add(
        "\tat " + method + "(" + o.fileName() + (o.javaLine() > 0 ? ":" + o.javaLine() : "") + ")");
    options
        .sources()
        .line(o.javaFile(), o.javaLine())
        .filter(text -> !text.isBlank())
        .ifPresent(text -> lines.add("\t    | " + text.strip()));
    return lines;
  }

  private static String method(ProgramMap.Origin origin, Traceback.Frame f, int lambdas) {
    if (!f.function().equals(LAMBDA)) {
      return origin.method();
    }
    List<String> all = origin.lambdas();
    return all.isEmpty() ? "" : all.get(Math.min(lambdas, all.size() - 1));
  }

  private Optional<ProgramMap.Origin> origin(Traceback.Frame f) {
    return map.isOf(f.file()) ? map.origin(f.line()) : Optional.empty();
  }

  private static boolean isModule(Traceback.Frame f) {
    return f.function().equals("<module>");
  }
}
