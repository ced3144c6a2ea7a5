package dev.mochaberry.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * A way to make class files of the suite's programs. What is said about a program on the JVM and
 * what is translated then are the same class files.
 *
 * @param options what the compiler is told, beside class path and folder
 * @param everything whether the programs are written for it: what it rejects is wrong
 */
enum Compilation {
  /** As the suite's programs are meant to be compiled. */
  JAVAC(List.of(), true),

  /** No names of locals, no lines. */
  NO_DEBUG(List.of("-g:none"), false),

  /** What javac wrote for the JVM of 2014: access methods, {@code StringBuilder} chains. */
  RELEASE_8(List.of("--release", "8", "-g"), false),

  /** The Eclipse compiler, which lays out loops, switches and finally blocks its own way. */
  ECLIPSE(List.of("-g", "-source", version(), "-target", version()), false);

  private static final ToolProvider JAVAC_TOOL = ToolProvider.findFirst("javac").orElseThrow();

  private final List<String> options;
  private final boolean everything;

  Compilation(List<String> options, boolean everything) {
    this.options = options;
    this.everything = everything;
  }

  boolean takesEverything() {
    return everything;
  }

  /** Compiles, with the compiler of the JVM that asks; what it says of errors, or nothing. */
  String compile(String classPath, String folder, List<String> sources) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-nowarn", "-proc:none", "-d", folder, "-cp", classPath));
    arguments.addAll(sources);
    String[] words = arguments.toArray(String[]::new);
    StringWriter said = new StringWriter();
    boolean good =
        this == ECLIPSE
            ? BatchCompiler.compile(words, new PrintWriter(said), new PrintWriter(said), null)
            : JAVAC_TOOL.run(new PrintWriter(said), new PrintWriter(said), words) == 0;
    return good ? "" : said.toString().isEmpty() ? "the compiler fails" : said.toString();
  }

  /**
   * What the JVM is told that runs the class files. Which of a line's nulls failed is found through
   * lines: without them the text that names it is left out, there and here.
   */
  List<String> jvmOptions() {
    return this == NO_DEBUG ? List.of("-XX:-ShowCodeDetailsInExceptionMessages") : List.of();
  }

  /** The part of the output that is this one's alone; none for the usual one. */
  String folder() {
    return this == JAVAC ? "" : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String version() {
    return String.valueOf(Runtime.version().feature());
  }
}
