package lib.model;

public class Box {
  public int value = 7;

  public static Box make() {
    return new Box();
  }
}
