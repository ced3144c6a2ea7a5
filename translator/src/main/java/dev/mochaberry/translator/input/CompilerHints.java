package dev.mochaberry.translator.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What helps against the errors of the Java compiler that are about inputs and class paths. */
final class CompilerHints {
  private static final Pattern SYMBOL = Pattern.compile("symbol: (?:class|variable) (\\p{Lu}\\w*)");
  private static final Pattern FILE = Pattern.compile("declared in a file named (\\S+)");

  private CompilerHints() {}

  /**
   * The nearest way that works; empty if the error is about the program itself.
   *
   * @param code the compiler's own name of the error
   * @param details the lines that follow its first one
   */
  static String help(String code, String words, List<String> details, Optional<SourceFile> source) {
    if (code == null) {
      return "";
    }
    return switch (code) {
      case "compiler.err.doesnt.exist" -> "name the folder or jar that has it with -cp";
      case "compiler.err.class.public.should.be.in.file" -> rename(words);
      case "compiler.err.cant.resolve.location", "compiler.err.cant.resolve" ->
          source.map(s -> missing(String.join(" ", details), s)).orElse("");
      default -> "";
    };
  }

  private static String rename(String words) {
    Matcher m = FILE.matcher(words);
    return m.find() ? "rename the file to " + m.group(1) + ", or the class" : "";
  }

  /** A class of the same package that no input has: perhaps it lies beside the file. */
  private static String missing(String details, SourceFile source) {
    Matcher m = SYMBOL.matcher(details);
    if (!m.find()) {
      return "";
    }
    Path beside = source.path().resolveSibling(m.group(1) + ".java");
    return Files.exists(beside)
        ? beside + " is not among the inputs: add it, or name the folder"
        : "";
  }
}
