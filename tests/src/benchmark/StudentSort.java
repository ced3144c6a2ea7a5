import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Objects sorted by two keys. */
public class StudentSort {
  static class Student {
    private final String name;
    private final int grade;

    Student(String name, int grade) {
      this.name = name;
      this.grade = grade;
    }

    String getName() {
      return name;
    }

    int getGrade() {
      return grade;
    }
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int round = 0; round < 40; round++) {
      List<Student> all = new ArrayList<>();
      int seed = 17 + round;
      for (int i = 0; i < 100; i++) {
        seed = (seed * 137 + 43) % 1009;
        all.add(new Student("s" + seed % 50, seed % 7));
      }
      all.sort(Comparator.comparing(Student::getGrade).thenComparing(Student::getName));
      for (int i = 0; i < 10; i++) {
        sum += all.get(i).getName().length() + all.get(i).getGrade();
      }
    }
    System.out.println(sum);
  }
}
