import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ListIdioms {
  static int total(List<Integer> numbers) {
    int sum = 0;
    for (int n : numbers) {
      sum += n;
    }
    return sum;
  }

  public static void main(String[] args) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      numbers.add(i * i);
    }
    numbers.add(0, 99);
    System.out.println(numbers.get(1) + numbers.size());
    System.out.println(numbers.contains(16) + " " + numbers.isEmpty());
    Collections.sort(numbers);
    System.out.println(numbers);
    List<String> words = List.of("pear", "fig");
    for (String w : words) {
      System.out.println(w + " " + w.length());
    }
    System.out.println(total(numbers));
  }
}
