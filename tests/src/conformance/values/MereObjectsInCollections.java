import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objects of just Object that only a collection or an array has hold of. */
public class MereObjectsInCollections {
  static boolean isPlain(String text) {
    return text.startsWith("java.lang.Object@");
  }

  public static void main(String[] args) {
    List<Object> list = new ArrayList<>();
    list.add(new Object());
    String text = "";
    text += list.get(0);
    System.out.println(isPlain(text));
    Object[] array = {new Object(), 1};
    System.out.println(isPlain("" + array[0]) + " " + array[1]);
    System.out.println(isPlain(Arrays.toString(array).substring(1)));
    System.out.println(isPlain(list.toString().substring(1)));
    List<Object> made = Stream.generate(Object::new).limit(2).collect(Collectors.toList());
    System.out.println(isPlain(made.toString().substring(1)) + " " + made.get(0).equals(made.get(1)));
  }
}
