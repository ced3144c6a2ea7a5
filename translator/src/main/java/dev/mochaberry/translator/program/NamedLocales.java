package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which languages and regions a program names: by constants of Locale, or by texts that are tags,
 * or codes of languages and countries.
 */
public final class NamedLocales {
  private static final Map<String, Locale> CONSTANTS =
      Map.ofEntries(
          Map.entry("ROOT", Locale.ROOT),
          Map.entry("FRENCH", Locale.FRENCH),
          Map.entry("GERMAN", Locale.GERMAN),
          Map.entry("ITALIAN", Locale.ITALIAN),
          Map.entry("JAPANESE", Locale.JAPANESE),
          Map.entry("KOREAN", Locale.KOREAN),
          Map.entry("CHINESE", Locale.CHINESE),
          Map.entry("SIMPLIFIED_CHINESE", Locale.SIMPLIFIED_CHINESE),
          Map.entry("TRADITIONAL_CHINESE", Locale.TRADITIONAL_CHINESE),
          Map.entry("FRANCE", Locale.FRANCE),
          Map.entry("GERMANY", Locale.GERMANY),
          Map.entry("ITALY", Locale.ITALY),
          Map.entry("JAPAN", Locale.JAPAN),
          Map.entry("KOREA", Locale.KOREA),
          Map.entry("UK", Locale.UK),
          Map.entry("CHINA", Locale.CHINA),
          Map.entry("PRC", Locale.PRC),
          Map.entry("TAIWAN", Locale.TAIWAN),
          Map.entry("CANADA", Locale.CANADA),
          Map.entry("CANADA_FRENCH", Locale.CANADA_FRENCH));

  private static final String CURRENCY = "java/util/Currency";
  private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2,3}");
  private static final Pattern TAG =
      Pattern.compile("[a-zA-Z]{2,3}([-_][A-Za-z]{4})?[-_][A-Za-z]{2}");

  /** The classes of ours that ask for words. */
  private static final Set<String> USERS =
      Set.of(
          "java/time/format/TextPart",
          "java/time/format/LocalizedPart",
          "java/time/temporal/WeekFields",
          "java/text/Collator",
          "java/text/DateFormat",
          "java/text/DateFormatSymbols",
          "java/util/Calendar",
          "java/util/DateFormats");

  private final Set<String> languages = new TreeSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Map<String, Locale> found = new HashMap<>();

  /** Whether the program asks for words of languages. */
  private boolean asks;

  private NamedLocales() {}

  /** The locales of which the JDK has words; none where the program writes no dates. */
  public static List<Locale> of(ClassPool pool, Reachable program) {
    NamedLocales locales = new NamedLocales();
    locales.asks = program.bodies().keySet().stream().anyMatch(m -> USERS.contains(m.owner()));
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (!pool.isTranslatedFromJdk(m.owner())) {
                IrWalk.expressions(body, locales::visit, s -> {});
              }
            });
    return locales.asks ? locales.all() : List.of();
  }

  private List<Locale> all() {
    if (languages.isEmpty()) {
      return sorted();
    }
    Set<Locale> known =
        Arrays.stream(Locale.getAvailableLocales()).collect(Collectors.toUnmodifiableSet());
    languages.forEach(l -> add(new Locale(l), known));
    for (String language : languages) {
      countries.forEach(c -> add(new Locale(language, c), known));
    }
    return sorted();
  }

  private List<Locale> sorted() {
    return found.values().stream().sorted(Comparator.comparing(Locale::toString)).toList();
  }

  private void add(Locale locale, Set<Locale> known) {
    if (known.contains(locale)) {
      found.put(locale.toString(), locale);
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.FieldRead f && f.field().owner().equals("java/util/Locale")) {
      Locale constant = CONSTANTS.get(f.field().name());
      if (constant != null) {
        found.put(constant.toString(), constant);
      }
    } else if (e instanceof Expr.Const c && c.value() instanceof String s) {
      text(s);
    } else if (e instanceof Expr.Call c) {
      asks |= c.method().owner().equals(CURRENCY) && c.method().name().equals("getSymbol");
      asks |= c.method().name().equals("setCurrency");
    }
  }

  private void text(String s) {
    if (CODE.matcher(s).matches()) {
      languages.add(s.toLowerCase(Locale.ROOT));
      countries.add(s.toUpperCase(Locale.ROOT));
    } else if (TAG.matcher(s).matches()) {
      Locale tagged = Locale.forLanguageTag(s.replace('_', '-'));
      found.put(tagged.toString(), tagged);
      String[] parts = s.split("[-_]");
      languages.add(parts[0].toLowerCase(Locale.ROOT));
      countries.add(parts[parts.length - 1].toUpperCase(Locale.ROOT));
    }
  }
}
