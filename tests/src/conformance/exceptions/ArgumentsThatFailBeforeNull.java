import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A field that is null for a while: what a call's arguments are checked for is found first. */
public class ArgumentsThatFailBeforeNull {
  static List<Integer> numbers = (List<Integer>) null;
  private StringBuilder text = new StringBuilder();

  static String says(Runnable action) {
    try {
      action.run();
      return "fine";
    } catch (NullPointerException e) {
      return "null";
    } catch (RuntimeException e) {
      return e.getMessage();
    }
  }

  void close() {
    text = null;
  }

  public static void main(String[] args) {
    System.out.println(says(() -> numbers.add(Math.toIntExact(1L << 62))));
    System.out.println(says(() -> numbers.add(Integer.parseInt("12x"))));
    System.out.println(says(() -> numbers.add(Integer.parseInt("12"))));
    numbers = new ArrayList<>();
    System.out.println(says(() -> numbers.add(Math.addExact(1, 2))) + numbers);
    ArgumentsThatFailBeforeNull a = new ArgumentsThatFailBeforeNull();
    System.out.println(says(() -> a.text.append(Math.negateExact(Integer.MIN_VALUE))));
    a.close();
    System.out.println(says(() -> a.text.append(Objects.checkIndex(3, 2))));
    System.out.println(says(() -> a.text.append(Objects.checkIndex(1, 2))));
  }
}
