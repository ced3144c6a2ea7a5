package lib.util;

public final class Texts {
  public static final int LIMIT = 12;

  private Texts() {}

  public static String twice(String s) {
    return s + s;
  }
}
