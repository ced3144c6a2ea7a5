import java.util.ArrayList;
import java.util.List;

/** Fields that never change and may be null: a loop finds that out where it comes to them, if ever. */
public class NullFieldsInLoops {
  static int count;

  private final int[] numbers;
  private final String text;
  private final List<Integer> list;

  NullFieldsInLoops(int[] numbers, String text, List<Integer> list) {
    this.numbers = numbers;
    this.text = text;
    this.list = list;
  }

  void numbers(int n) {
    for (int i = 0; i < n; i++) {
      count++;
      if (i > 1) {
        int sum = 0;
        for (int j = 0; j < numbers.length; j++) {
          sum += numbers[i];
        }
        count += sum;
      }
    }
  }

  void text(int n) {
    for (int i = 0; i < n; i++) {
      count++;
      if (i > 1) {
        int sum = 0;
        for (int j = 0; j < text.length(); j++) {
          sum += text.charAt(i);
        }
        count += sum;
      }
    }
  }

  void list(int n) {
    for (int i = 0; i < n; i++) {
      count++;
      if (i > 1) {
        int sum = 0;
        for (int j = 0; j < list.size(); j++) {
          sum += list.get(i);
        }
        count += sum;
      }
    }
  }

  static int rows(List<List<Integer>> rows, int n) {
    int sum = 0;
    for (int i = 0; i < rows.size(); i++) {
      count++;
      for (int j = 0; j < n; j++) {
        sum += rows.get(i).get(j);
      }
    }
    return sum;
  }

  static boolean[] flags = {false, false, true};
  static short[] nothing = null;

  static void nothing(int n, int k) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < flags.length; j++) {
        count++;
        if (flags[i]) {
          for (int h = 0; h < nothing.length; h++) {
            flags[h] = nothing[k] != nothing[h / 2];
          }
        }
      }
    }
  }

  static void show(Runnable action) {
    try {
      action.run();
      System.out.println("fine " + count);
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + " " + count);
    }
  }

  public static void main(String[] args) {
    NullFieldsInLoops all = new NullFieldsInLoops(new int[4], "text", List.of(1, 2, 3, 4));
    NullFieldsInLoops none = new NullFieldsInLoops(null, null, null);
    for (NullFieldsInLoops o : new NullFieldsInLoops[] {all, none}) {
      for (int n = 1; n < 6; n++) {
        int turns = n;
        show(() -> o.numbers(turns));
        show(() -> o.text(turns));
        show(() -> o.list(turns));
      }
    }
    for (int n = 0; n < 5; n++) {
      int turns = n;
      show(() -> nothing(turns, 1));
    }
    List<List<Integer>> rows = new ArrayList<>();
    rows.add(List.of(1, 2));
    rows.add(null);
    for (int n = 0; n < 4; n++) {
      int turns = n;
      show(() -> rows(rows, turns));
    }
  }
}
