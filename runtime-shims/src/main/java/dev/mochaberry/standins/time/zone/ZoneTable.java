package dev.mochaberry.standins.time.zone;

/**
 * What the translating JDK says of the time zones that a program names: declared, for it comes as a
 * module of its own.
 */
public final class ZoneTable {
  private ZoneTable() {}

  /**
   * The rules of a region, or null: the first standard and wall offset; how many changes of the
   * standard offset, and for each its time and the offset behind; the same of the wall offset; how
   * many rules for all later years, and eight numbers for each. Offsets are seconds, times seconds
   * since 1970.
   */
  static native long[] rules(String id);

  /** The id in {@code java.time} of what {@code java.util} calls so, or null. */
  public static native String zoneOf(String id);

  /**
   * The English names of a zone, or null: in standard time, long and short, in daylight saving
   * time, of both, and its text as {@code java.util} has it, and the generic names.
   */
  public static native String[] names(String id);

  /**
   * The longest English name of a zone that stands in a text at an index, or null: the index behind
   * it, D for daylight saving time, S for standard time or B for both, and the ids of the zones
   * that {@code java.time} and {@code java.util} take it for, with blanks between.
   */
  public static native String named(String text, int index);

  /** All ids of {@code java.util}. */
  public static native String[] ids();

  /** Those of a standard offset in milliseconds. */
  public static native String[] ids(int rawOffset);

  /** All ids of {@code java.time}. */
  static native String[] regions();
}
