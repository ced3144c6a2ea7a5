public class ArrowSwitch {
  static void greet(String language) {
    switch (language) {
      case "de" -> System.out.println("Hallo");
      case "fr", "ca" -> System.out.println("Salut");
      default -> {
        System.out.println("(" + language + ")");
        System.out.println("Hello");
      }
    }
  }

  static int price(int size, boolean milk) {
    int price =
        switch (size) {
          case 0 -> 2;
          case 1 -> {
            int p = 3;
            if (milk) {
              p++;
            }
            yield p;
          }
          default -> 4 + size;
        };
    return price * 10;
  }

  static String size(int n) {
    return switch (n) {
      case 0 -> "none";
      case 1, 2, 3 -> "few";
      default -> {
        String text = "n=" + n;
        yield n < 100 ? text : "many";
      }
    };
  }

  public static void main(String[] args) {
    greet("fr");
    System.out.println(price(1, true));
    System.out.println(size(4));
  }
}
