/** switch over strings, with colliding hash codes, fallthrough and null. */
public class StringSwitch {
  static int old(String s) {
    int result = 0;
    switch (s) {
      case "Aa":
        result += 1;
      case "BB":
        result += 10;
        break;
      case "AaAa":
      case "BBBB":
        result += 100;
        break;
      case "AaBB":
        return -1;
      default:
        result = 7;
      case "":
        result += 1000;
    }
    return result;
  }

  static String modern(String s) {
    return switch (s) {
      case "one", "uno" -> "1";
      case "two" -> {
        String t = s + s;
        yield t.toUpperCase();
      }
      case "three" -> throw new IllegalArgumentException("three!");
      default -> "?" + s.length();
    };
  }

  static String command(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "add" -> {
        return "" + (Integer.parseInt(words[1]) + Integer.parseInt(words[2]));
      }
      case "say" -> System.out.print("saying; ");
      case "nop" -> {}
      default -> {
        return "unknown " + words[0];
      }
    }
    return "done";
  }

  public static void main(String[] args) {
    for (String s : new String[] {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "C#", "x"}) {
      System.out.println(s + " -> " + old(s));
    }
    for (String s : new String[] {"one", "uno", "two", "four"}) {
      System.out.println(modern(s));
    }
    try {
      modern("three");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      old(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    System.out.println(command("add 3 4"));
    System.out.println(command("say hello"));
    System.out.println(command("nop"));
    System.out.println(command("jump"));
    int total = 0;
    for (String s : "a b c a stop a".split(" ")) {
      switch (s) {
        case "a":
          total++;
          continue;
        case "stop":
          break;
        default:
          total += 10;
      }
      if (s.equals("stop")) {
        break;
      }
    }
    System.out.println(total);
    switch ("nothing") {
    }
    switch ("only") {
      default:
        System.out.println("default only");
    }
  }
}
