import java.util.ArrayList;
import java.util.List;

/** switch over enums, nested enums, and enums as state machines. */
public class EnumSwitch {
  enum Light {
    RED,
    GREEN,
    YELLOW
  }

  enum Token {
    OPEN('('),
    CLOSE(')'),
    OTHER('.');

    final char sign;

    Token(char sign) {
      this.sign = sign;
    }

    static Token of(char c) {
      for (Token t : values()) {
        if (t.sign == c) {
          return t;
        }
      }
      return OTHER;
    }
  }

  static Light next(Light light) {
    return switch (light) {
      case RED -> Light.GREEN;
      case GREEN -> Light.YELLOW;
      case YELLOW -> Light.RED;
    };
  }

  static int seconds(Light light) {
    int s = 0;
    switch (light) {
      case YELLOW:
        s += 1;
      case RED:
        s += 10;
        break;
      default:
        s = 5;
    }
    return s;
  }

  static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (char c : text.toCharArray()) {
      switch (Token.of(c)) {
        case OPEN -> deepest = Math.max(deepest, ++depth);
        case CLOSE -> {
          if (--depth < 0) {
            return -1;
          }
        }
        default -> {}
      }
    }
    return depth == 0 ? deepest : -1;
  }

  public static void main(String[] args) {
    Light light = Light.RED;
    for (int i = 0; i < 4; i++) {
      System.out.print(light + " " + seconds(light) + " ");
      light = next(light);
    }
    System.out.println(light);
    System.out.println(depth("a(b(c)d)e") + " " + depth("())") + " " + depth("((") + depth(""));
    try {
      next(null);
    } catch (NullPointerException e) {
      System.out.println("no light");
    }
    List<Light> seen = new ArrayList<>();
    for (Light l : Light.values()) {
      if (l != Light.GREEN) {
        seen.add(l);
      }
    }
    System.out.println(seen + " " + seen.contains(Light.GREEN) + " " + seen.indexOf(Light.YELLOW));
    System.out.println(Light.valueOf("GREEN").ordinal() + " " + Light.RED.compareTo(Light.YELLOW));
    System.out.println(Light.RED == Light.valueOf("RED"));
    System.out.println(Light.GREEN.name() + Light.GREEN.equals(light));
  }
}
