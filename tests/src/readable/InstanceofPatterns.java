public class InstanceofPatterns {
  static class Animal {
    String name() {
      return "animal";
    }
  }

  static class Dog extends Animal {
    int tricks = 3;

    void bark() {
      System.out.println("woof");
    }
  }

  static void meet(Animal animal) {
    if (animal instanceof Dog dog) {
      dog.bark();
    }
    if (animal instanceof Dog) {
      ((Dog) animal).bark();
      Dog d = (Dog) animal;
      System.out.println(d.tricks);
    }
    if (!(animal instanceof Dog d)) {
      return;
    }
    System.out.println(d.tricks);
  }

  static boolean isClever(Animal a) {
    return a instanceof Dog d && d.tricks > 2;
  }

  public static void main(String[] args) {
    meet(new Dog());
    System.out.println(isClever(new Animal()));
  }
}
