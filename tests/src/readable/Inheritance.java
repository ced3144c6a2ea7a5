public class Inheritance {
  abstract static class Animal {
    protected final String name;

    Animal(String name) {
      this.name = name;
    }

    abstract String sound();

    String speak() {
      return name + " says " + sound();
    }
  }

  static class Dog extends Animal {
    private int tricks;

    Dog(String name, int tricks) {
      super(name);
      this.tricks = tricks;
    }

    @Override
    String sound() {
      return "woof";
    }

    @Override
    String speak() {
      return super.speak() + " and knows " + tricks + " tricks";
    }
  }

  static class Cat extends Animal {
    Cat() {
      super("Tom");
    }

    @Override
    String sound() {
      return "meow";
    }
  }

  public static void main(String[] args) {
    Animal[] animals = {new Dog("Rex", 3), new Cat()};
    for (Animal a : animals) {
      System.out.println(a.speak());
    }
  }
}
