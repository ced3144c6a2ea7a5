package lib.model;

public class Item {
  private static int count;
  private final String name;

  public Item(String name) {
    this.name = name;
    count++;
  }

  protected String secret() {
    return "secret";
  }

  String hidden() {
    return "lib hidden";
  }

  public String describe() {
    return name + " " + secret() + " " + hidden() + " " + helper();
  }

  public static int count() {
    return count;
  }

  private static String helper() {
    return "lib helper";
  }
}
