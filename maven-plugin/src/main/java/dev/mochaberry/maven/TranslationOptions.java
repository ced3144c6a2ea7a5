package dev.mochaberry.maven;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.Warnings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/** What a pom says, as what the translator takes; a mistake is told with what there is. */
final class TranslationOptions {
  private TranslationOptions() {}

  /**
   * One of an enumeration, in any case of letters.
   *
   * @param parameter what it is called in the pom
   */
  static <E extends Enum<E>> E choice(Class<E> type, String parameter, String value)
      throws MojoFailureException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value.strip())) {
        return constant;
      }
    }
    String known =
        Stream.of(type.getEnumConstants())
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new MojoFailureException(wrong(parameter, value) + "there is " + known);
  }

  static int optimization(int level) throws MojoFailureException {
    if (level < 0 || level > 2) {
      throw new MojoFailureException(
          wrong("optimization", String.valueOf(level)) + "there is 0, 1 and 2");
    }
    return level;
  }

  static String asyncio(String module) throws MojoFailureException {
    if (!module.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw new MojoFailureException(wrong("asyncio", module) + "it is the name of a module");
    }
    return module;
  }

  static Warnings warnings(List<String> silenced, boolean areErrors) throws MojoFailureException {
    EnumSet<Code> codes = EnumSet.noneOf(Code.class);
    for (String name : silenced) {
      Code code =
          Code.named(name.strip())
              .orElseThrow(
                  () ->
                      new MojoFailureException(
                          wrong("noWarn", name) + "no warning has this code, like MB0504"));
      if (code.severity() == Severity.ERROR) {
        throw new MojoFailureException(
            wrong("noWarn", name) + "it is an error, which cannot be silenced");
      }
      codes.add(code);
    }
    return new Warnings(codes, areErrors);
  }

  /** All that the output depends on, in words that are the same whenever the options are. */
  static String describe(Options options) {
    List<String> words = new ArrayList<>();
    words.add("target=" + options.target());
    words.add("asyncio=" + options.asyncioModule());
    words.add("plain=" + options.plain());
    words.add("optimization=" + options.optimization());
    words.add("assertions=" + options.assertions());
    words.add("checks=" + options.checks());
    words.add("noWarn=" + options.warnings().silenced().stream().map(Code::name).sorted().toList());
    words.add("werror=" + options.warnings().areErrors());
    return String.join(" ", words);
  }

  private static String wrong(String parameter, String value) {
    return "<" + parameter + ">" + value + "</" + parameter + ">: ";
  }
}
