package dev.mochaberry.standins.text;

import java.text.Normalizer;
import java.util.Locale;

/** {@code java.text.RuleBasedCollator} of a language; its rules come from a table. */
public class RuleBasedCollator extends Collator {
  private final Locale locale;

  RuleBasedCollator(Locale locale) {
    if (locale == null) {
      throw new NullPointerException();
    }
    this.locale = locale;
  }

  private String decomposed(String text) {
    return switch (getDecomposition()) {
      case CANONICAL_DECOMPOSITION -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case FULL_DECOMPOSITION -> Normalizer.normalize(text, Normalizer.Form.NFKD);
      default -> text;
    };
  }

  @Override
  public int compare(String a, String b) {
    if (a == null || b == null) {
      throw new NullPointerException();
    }
    String first = decomposed(a);
    String second = decomposed(b);
    int result = CollationTable.compare(first, second, getStrength(), locale);
    if (result == 0 && getStrength() == IDENTICAL) {
      int bySign = first.compareTo(second);
      return getDecomposition() == NO_DECOMPOSITION ? bySign : Integer.signum(bySign);
    }
    return result;
  }

  @Override
  public CollationKey getCollationKey(String text) {
    return text == null ? null : new CollationKey(this, text);
  }

  @Override
  public boolean equals(Object o) {
    return super.equals(o) && locale.equals(((RuleBasedCollator) o).locale);
  }

  @Override
  public int hashCode() {
    return locale.hashCode();
  }
}
