package dev.mochaberry.translator.tables;

import java.text.CollationElementIterator;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.util.List;
import java.util.Locale;

/**
 * The module {@code collations}: how languages sort characters, as the running JDK has it. For each
 * run of characters the first one's code, and the weights of each, all hexadecimal.
 */
public final class CollationTable {
  private static final int UNKNOWN = 0x7FFF0000;
  private static final int LINE = 100;

  private CollationTable() {}

  /** The module's tables: that of the root, and those of locales that sort otherwise. */
  public static String of(List<Locale> locales) {
    StringBuilder out = new StringBuilder("TABLES = {\n");
    String root = ((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules();
    table(out, Locale.ROOT);
    for (Locale locale : locales) {
      String rules = ((RuleBasedCollator) Collator.getInstance(locale)).getRules();
      if (!rules.equals(root)) {
        table(out, locale);
      }
    }
    return out.append("}\n").toString();
  }

  private static void table(StringBuilder out, Locale locale) {
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(locale);
    StringBuilder text = new StringBuilder();
    int last = Character.MAX_VALUE;
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Character.isSurrogate((char) c)) {
        continue;
      }
      String weights = weights(collator, (char) c);
      if (weights != null) {
        if (c != last + 1) {
          text.append(text.isEmpty() ? "" : ";").append(Integer.toHexString(c));
        }
        text.append(' ').append(weights);
        last = c;
      }
    }
    out.append("    \"").append(locale).append("\": (\n");
    for (int i = 0; i < text.length(); i += LINE) {
      out.append("        \"").append(text, i, Math.min(i + LINE, text.length())).append("\"\n");
    }
    out.append("    ),\n");
  }

  /** The weights of a character, or null where its code is all there is. */
  private static String weights(RuleBasedCollator collator, char c) {
    CollationElementIterator elements = collator.getCollationElementIterator(String.valueOf(c));
    StringBuilder text = new StringBuilder();
    int element = elements.next();
    if (element == UNKNOWN) {
      return null;
    }
    for (; element != CollationElementIterator.NULLORDER; element = elements.next()) {
      text.append(text.isEmpty() ? "" : "+").append(Integer.toHexString(element));
    }
    return text.toString();
  }
}
