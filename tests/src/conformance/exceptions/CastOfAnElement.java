import java.util.ArrayList;
import java.util.List;

/** An author's cast of a list's element fails, and names classes that stand in others. */
public class CastOfAnElement {
  abstract static class Animal {}
  static class Cat extends Animal {}
  static class Dog extends Animal {
    int age = 3;
  }

  public static void main(String[] args) {
    List<Animal> animals = new ArrayList<>();
    animals.add(new Dog());
    animals.add(new Cat());
    for (int i = 0; i < 2; i++) {
      System.out.println(((Dog) animals.get(i)).age);
    }
  }
}
