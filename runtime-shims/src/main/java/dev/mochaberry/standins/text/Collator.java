package dev.mochaberry.standins.text;

import java.util.Comparator;
import java.util.Locale;

/** {@code java.text.Collator}: compares as languages sort. */
public abstract class Collator implements Comparator<Object>, Cloneable {
  public static final int PRIMARY = 0;
  public static final int SECONDARY = 1;
  public static final int TERTIARY = 2;
  public static final int IDENTICAL = 3;
  public static final int NO_DECOMPOSITION = 0;
  public static final int CANONICAL_DECOMPOSITION = 1;
  public static final int FULL_DECOMPOSITION = 2;

  private int strength = TERTIARY;
  private int decomposition = NO_DECOMPOSITION;

  protected Collator() {}

  public static Collator getInstance() {
    return getInstance(Locale.getDefault());
  }

  public static Collator getInstance(Locale locale) {
    return new RuleBasedCollator(locale);
  }

  public abstract int compare(String a, String b);

  @Override
  public int compare(Object a, Object b) {
    return compare((String) a, (String) b);
  }

  public abstract CollationKey getCollationKey(String text);

  public boolean equals(String a, String b) {
    return compare(a, b) == 0;
  }

  public int getStrength() {
    return strength;
  }

  public void setStrength(int strength) {
    if (strength < PRIMARY || strength > IDENTICAL) {
      throw new IllegalArgumentException("Incorrect comparison level.");
    }
    this.strength = strength;
  }

  public int getDecomposition() {
    return decomposition;
  }

  public void setDecomposition(int mode) {
    if (mode < NO_DECOMPOSITION || mode > FULL_DECOMPOSITION) {
      throw new IllegalArgumentException("Wrong decomposition mode.");
    }
    decomposition = mode;
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public boolean equals(Object o) {
    return this == o
        || o != null
            && getClass() == o.getClass()
            && strength == ((Collator) o).strength
            && decomposition == ((Collator) o).decomposition;
  }

  @Override
  public abstract int hashCode();
}
