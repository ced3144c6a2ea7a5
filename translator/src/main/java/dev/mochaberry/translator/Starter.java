package dev.mochaberry.translator;

import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.NamedLocales;
import dev.mochaberry.translator.program.NamedZones;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.tables.CollationTable;
import dev.mochaberry.translator.tables.LocaleTable;
import dev.mochaberry.translator.tables.TimeZoneTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that start a program: {@code main.py}; {@code faults.py}, which tells of exceptions as
 * Java does and is only loaded when there is one to tell of; {@code deep.py} for what recurses;
 * {@code guards.py}, put together of the guards that the program needs; {@code pieces.py} for large
 * modules, whose import would need twice the memory that they need afterwards.
 */
final class Starter {
  /** The modules a program may not be named like. */
  static final Set<String> NAMES =
      Set.of(
          "main",
          "faults",
          "deep",
          "guards",
          "bins",
          "timsort",
          "pieces",
          "time_zones",
          "locale_words",
          "collations");

  /**
   * Kilobytes of stack for a program that recurses: some 10,000 calls of 32-bit MicroPython, about
   * as deep as a JVM's default.
   */
  private static final int DEEP = 3584;

  /**
   * Kilobytes for a program that waits for its stack to overflow. On MicroPython larger frames live
   * in the heap, and a full heap is searched through at each call: a shallower stack ends sooner.
   */
  private static final int OVERFLOWING = 2048;

  private static final String LOADING = "$1import pieces\n\n$1pieces.load(PROGRAM_NAME)\n";

  /** Characters of a module from which on it is loaded in pieces. */
  private static final int LARGE = 150_000;

  private Starter() {}

  /**
   * What a module loads when it must: the bins of a HashMap that overflow, Java's sort for long
   * lists.
   */
  static List<OutputFile> loadedBy(String moduleText) {
    return Stream.of("bins", "timsort")
        .filter(name -> moduleText.contains("import " + name + "\n"))
        .map(name -> Translator.file(name + ".py", resource(name + ".py")))
        .toList();
  }

  /** What the program needs of the tables of the translating JDK. */
  static List<OutputFile> tables(String moduleText, LoweredProgram lowered) {
    List<OutputFile> files = new ArrayList<>();
    if (moduleText.contains("import locale_words\n")) {
      String table = LocaleTable.of(NamedLocales.of(lowered.pool(), lowered.program()));
      files.add(Translator.file("locale_words.py", resource("locale_words.py") + table));
    }
    if (moduleText.contains("import collations\n")) {
      String table = CollationTable.of(NamedLocales.of(lowered.pool(), lowered.program()));
      files.add(Translator.file("collations.py", resource("collations.py") + table));
    }
    if (moduleText.contains("import time_zones\n")) {
      files.add(Translator.file("time_zones.py", timeZones(moduleText, lowered)));
    }
    return files;
  }

  private static String timeZones(String moduleText, LoweredProgram lowered) {
    Set<String> zones = NamedZones.of(lowered.pool(), lowered.program(), TimeZoneTable::ids);
    String table =
        TimeZoneTable.of(
            zones,
            moduleText.contains("time_zones.names("),
            moduleText.contains("time_zones.named("),
            moduleText.contains("time_zones.ids(") || moduleText.contains("time_zones.regions("));
    return resource("time_zones.py") + table;
  }

  /**
   * Whether a module is better loaded in pieces: MicroPython holds all that it read of a file until
   * all of it is compiled. One large function would be held as text beside.
   */
  static boolean isForPieces(String moduleText) {
    return moduleText.length() > LARGE
        && Arrays.stream(moduleText.split("\n\n\n")).mapToInt(String::length).max().orElse(0)
            < moduleText.length() / 2;
  }

  /**
   * What starts a program.
   *
   * @param large whether the module is loaded in pieces
   */
  static List<OutputFile> files(
      String module, boolean large, Reachable program, LoweredProgram lowered, String asyncio) {
    Set<String> guards = lowered.guards();
    boolean guarded = !guards.isEmpty();
    boolean deep = lowered.deep();
    String main =
        resource(deep ? "main_deep.py" : "main.py")
            .replace("GUARDS\n", guarded ? (deep ? "        " : "    ") + "import guards\n" : "")
            .replaceAll("( *)import PROGRAM\n", large ? LOADING : "$0")
            .replace("PROGRAM_NAME", '"' + module + '"')
            .replace("PROGRAM", module)
            .replace("STACK", String.valueOf(catchesOverflow(program) ? OVERFLOWING : DEEP));
    List<OutputFile> files = new ArrayList<>();
    files.add(Translator.file("main.py", main));
    files.add(Translator.file("faults.py", resource("faults.py")));
    if (guarded) {
      files.add(Translator.file("guards.py", guards(guards, asyncio)));
    }
    if (large) {
      files.add(Translator.file("pieces.py", resource("pieces.py")));
    }
    if (deep) {
      files.add(Translator.file("deep.py", resource("deep.py")));
    }
    return files;
  }

  private static String guards(Set<String> names, String asyncio) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append("\n")
          .append(text.isEmpty() ? "" : "\n")
          .append(resource("guards/" + name + ".py"));
    }
    String imports =
        (asyncio.equals("asyncio") ? "import asyncio\n" : "import " + asyncio + " as asyncio\n")
            + (text.indexOf("sys.") < 0 ? "" : "import sys\n");
    return "# What MicroPython's asyncio leaves to its users, as Java promises it.\n"
        + imports
        + "\ncore = asyncio.core\n"
        + text;
  }

  private static boolean catchesOverflow(Reachable program) {
    boolean[] found = {false};
    for (List<Stmt> body : program.bodies().values()) {
      IrWalk.expressions(
          body,
          e -> {},
          s ->
              found[0] |=
                  s instanceof Stmt.Try t
                      && t.catches().stream()
                          .flatMap(c -> c.types().stream())
                          .anyMatch(
                              c ->
                                  c.internalName().equals("java/lang/StackOverflowError")
                                      || c.internalName().equals("java/lang/VirtualMachineError")));
    }
    return found[0];
  }

  private static String resource(String name) {
    try (InputStream in = Starter.class.getResourceAsStream("start/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
