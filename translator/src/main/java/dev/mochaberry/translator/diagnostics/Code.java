package dev.mochaberry.translator.diagnostics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything there is to say about a program, by its stable code: 01 inputs, 02 language, 03
 * library, 04 asynchronous code, 05 what is legal and costs or endangers the program on the board.
 * Each has its {@link Page}.
 */
public enum Code {
  /** A path of the command line, or its kind. */
  MB0100(Severity.ERROR, "an input cannot be used"),
  /** In the compiler's words. */
  MB0101(Severity.ERROR, "the Java does not compile"),
  /** Broken, truncated, or newer than Mochaberry. */
  MB0102(Severity.ERROR, "a class file or jar cannot be read"),
  /** JVMS 4.2.1. */
  MB0103(Severity.ERROR, "a class has a name that cannot be"),
  /** Inputs without classes. */
  MB0104(Severity.ERROR, "there is nothing to translate"),
  /** {@code --main} and its like. */
  MB0105(Severity.ERROR, "the main class cannot be started"),
  /** Which one to start. */
  MB0106(Severity.ERROR, "several classes have a main method"),
  /** A JRE instead of a JDK. */
  MB0107(Severity.ERROR, "there is no Java compiler"),
  /** Faults of the file system. */
  MB0108(Severity.ERROR, "a file cannot be read"),
  /** What no Java compiler of today writes. */
  MB0201(Severity.ERROR, "bytecode that cannot be translated"),
  /** Code of the computer, not of Java. */
  MB0202(Severity.ERROR, "a native method"),
  /** Bootstrap methods of other languages. */
  MB0203(Severity.ERROR, "an unknown kind of dynamic call"),
  /** A class of the JDK without a counterpart. */
  MB0301(Severity.ERROR, "the board has no such class"),
  /** A member of the JDK without a counterpart. */
  MB0302(Severity.ERROR, "the board has no such method or field"),
  /** Neither an input nor on the class path. */
  MB0303(Severity.ERROR, "a class is missing"),
  /** What annotations say that stands for Java in Python. */
  MB0304(Severity.ERROR, "a binding contradicts itself or the member it is on"),
  /** Somebody else's code, most of which may never run. */
  MB0305(Severity.WARNING, "a library uses what the board has not"),
  /** The colour of a call. */
  MB0401(Severity.ERROR, "a method that may wait is called where nothing can wait"),
  /** The colour of a family of methods. */
  MB0402(Severity.ERROR, "a method and what it overrides disagree about @Async"),
  /** The JVM does not wait. */
  MB0403(Severity.ERROR, "main cannot be @Async"),
  /** All tasks stand still. */
  MB0501(Severity.WARNING, "an @Async method blocks all tasks"),
  /** Seven digits. */
  MB0502(Severity.WARNING, "double is single precision on the board"),
  /** Some 30 calls. */
  MB0503(Severity.WARNING, "the recursion is deeper than the board's stack"),
  /** Quadratic time and memory. */
  MB0504(Severity.WARNING, "a string grows in a loop"),
  /** Started, never run. */
  MB0505(Severity.WARNING, "nothing waits for the task"),
  /** Other tasks never run. */
  MB0506(Severity.WARNING, "a loop never lets other tasks run"),
  /** A task that cannot be cancelled. */
  MB0507(Severity.WARNING, "the cancellation of a task is swallowed"),
  /** The event loop is one. */
  MB0508(Severity.WARNING, "the event loop is started inside itself"),
  /** Threads' way of excluding each other, which tasks do not know. */
  MB0509(Severity.WARNING, "a task waits while it holds a monitor");

  private static final int SUGGESTIONS = 3;

  private final Severity severity;
  private final String title;

  Code(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  /** How bad it is, unless the user wants it otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What it is about, without a full stop. */
  public String title() {
    return title;
  }

  /** The explanation of this code. */
  public Page page() {
    return Page.of(this);
  }

  /** The code a user names, in any case, with or without the letters. */
  public static Optional<Code> named(String name) {
    String digits = digits(name);
    return Arrays.stream(values()).filter(c -> c.name().equals("MB" + digits)).findFirst();
  }

  /** The codes that look most like a name that is none, or whose titles have the word. */
  public static List<Code> nearest(String name) {
    String wanted = digits(name);
    if (!wanted.matches("\\d+")) {
      String word = name.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(c -> c.title().toLowerCase(Locale.ROOT).contains(word))
          .limit(SUGGESTIONS)
          .toList();
    }
    return Arrays.stream(values())
        .sorted(Comparator.comparingInt(c -> difference(c.name().substring(2), wanted)))
        .limit(SUGGESTIONS)
        .toList();
  }

  private static String digits(String name) {
    String digits = name.strip().toUpperCase(Locale.ROOT).replaceFirst("^MB", "");
    return digits.matches("\\d{1,3}") ? "0".repeat(4 - digits.length()) + digits : digits;
  }

  /** Differing places, the earlier ones count more. */
  private static int difference(String code, String wanted) {
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      boolean same = i < wanted.length() && wanted.charAt(i) == code.charAt(i);
      int apart = i < wanted.length() ? Math.abs(wanted.charAt(i) - code.charAt(i)) : 10;
      sum += same ? 0 : (10 + Math.min(apart, 10)) << (code.length() - 1 - i);
    }
    return sum;
  }
}
