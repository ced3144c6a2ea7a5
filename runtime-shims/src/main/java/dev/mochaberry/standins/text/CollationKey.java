package dev.mochaberry.standins.text;

/** {@code java.text.CollationKey}: a text, compared as its collator does. */
public class CollationKey implements Comparable<CollationKey> {
  private final RuleBasedCollator collator;
  private final String source;

  CollationKey(RuleBasedCollator collator, String source) {
    this.collator = (RuleBasedCollator) collator.clone();
    this.source = source;
  }

  public String getSourceString() {
    return source;
  }

  @Override
  public int compareTo(CollationKey other) {
    return Integer.signum(collator.compare(source, other.source));
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof CollationKey k && compareTo(k) == 0;
  }

  @Override
  public int hashCode() {
    return collator.hashCode();
  }
}
