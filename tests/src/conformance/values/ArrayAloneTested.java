/** The only array of a program, tested for just the type it was made with. */
public class ArrayAloneTested {
  static class Item {}

  public static void main(String[] args) {
    Item[] items = new Item[2];
    Object same = items;
    System.out.println(same instanceof Item[]);
  }
}
