public class NewBeforeItsArguments {
  static class Counter {
    static int count = say("counter", 5);
  }

  static class Made {
    static int made = say("made", 1);
    int value;

    Made(int value) {
      this.value = value;
    }
  }

  static class Again {
    static int made = say("again", 1);

    Again(int value) {}
  }

  static int say(String s, int value) {
    System.out.println(s);
    return value;
  }

  public static void main(String[] args) {
    System.out.println(new Made(Counter.count++).value);
    Counter.count = 3;
    new Again(
        switch (args.length) {
          case 0 -> {
            System.out.println("argument");
            yield 1;
          }
          default -> 2;
        });
  }
}
