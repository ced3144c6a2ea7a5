/** What a method makes is another object with each call, except boxes of the cache. */
public class ObjectsOfEachCall {
  static Integer box(int n) {
    return n;
  }

  static String text(int n) {
    return "n" + n;
  }

  static <T> T itself(T t) {
    return t;
  }

  public static void main(String[] args) {
    System.out.println((box(1000) == box(1000)) + " " + (box(5) == box(5)));
    System.out.println((box(1000) != box(1000)) + " " + box(1000).equals(box(1000)));
    System.out.println(text(1) == text(1));
    String word = "hello";
    System.out.println((word.substring(0) == word) + " " + (word.substring(1) == word.substring(1)));
    Object[] objects = itself(new String[] {"a"});
    try {
      objects[0] = 1;
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
  }
}
