package lib.util;

public class Item {
  private static int count = 100;

  public static int count() {
    return count;
  }

  public static void bump() {
    count++;
  }
}
