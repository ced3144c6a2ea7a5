import java.util.ArrayList;
import java.util.List;

/** Raw types put a text where a number belongs; Java notices when it comes out again. */
public class HeapPollution {
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    List<Integer> numbers = new ArrayList<>();
    ((List) numbers).add("text");
    try {
      Integer wrong = numbers.get(0);
      System.out.println(wrong);
    } catch (ClassCastException e) {
      System.out.println("heap pollution");
    }
  }
}
