package dev.mochaberry.standins.util.logging;

/** {@code java.util.logging.Level}. */
public class Level {
  public static final Level OFF = new Level("OFF", Integer.MAX_VALUE);
  public static final Level SEVERE = new Level("SEVERE", 1000);
  public static final Level WARNING = new Level("WARNING", 900);
  public static final Level INFO = new Level("INFO", 800);
  public static final Level CONFIG = new Level("CONFIG", 700);
  public static final Level FINE = new Level("FINE", 500);
  public static final Level FINER = new Level("FINER", 400);
  public static final Level FINEST = new Level("FINEST", 300);
  public static final Level ALL = new Level("ALL", Integer.MIN_VALUE);

  private final String name;
  private final int value;

  protected Level(String name, int value) {
    if (name == null) {
      throw new NullPointerException();
    }
    this.name = name;
    this.value = value;
  }

  public String getName() {
    return name;
  }

  public String getLocalizedName() {
    return name;
  }

  public final int intValue() {
    return value;
  }

  /** The level of that name or number. */
  public static Level parse(String text) {
    Level[] all = {OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST, ALL};
    for (Level level : all) {
      if (level.name.equals(text) || String.valueOf(level.value).equals(text)) {
        return level;
      }
    }
    try {
      return new Level(text, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Bad level \"" + text + "\"");
    }
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Level l && value == l.value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  @Override
  public final String toString() {
    return name;
  }
}
