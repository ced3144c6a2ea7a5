import java.util.*;
public class TextsAndBoxesApart {
  static Object any(String s) { return s.isEmpty() ? 5 : s; }
  public static void main(String[] args) {
    List<Object> xs = new ArrayList<>(List.of("a", 5, 5000, 2.0, 'c', true, 7L));
    for (Object x : xs) {
      System.out.println((x == new String("a")) + " " + (x == (Object) 5) + " " + (x == (Object) 5000) + " " + (x == (Object) 2.0)
       + " " + (x == (Object) 'c') + " " + (x == (Object) true) + " " + (x == (Object) 7L) + " " + (x == (Object) (byte) 5) + (x == (Object) (short) 5));
    }
    System.out.println(any("") == (Object) 5);
    System.out.println(any("q") == new String("q"));
  }
}
