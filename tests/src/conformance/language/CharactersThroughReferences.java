import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Method references hand over characters as what they are, whatever the method does with them. */
public class CharactersThroughReferences {
  static final class Operator {
    private static final Map<Character, Operator> KNOWN = new HashMap<>();
    private final char sign;

    private Operator(char sign) {
      this.sign = sign;
    }

    static Operator of(char sign) {
      return KNOWN.computeIfAbsent(sign, Operator::new);
    }

    int precedence() {
      return switch (sign) {
        case '+', '-' -> 1;
        case '*' -> 2;
        default -> throw new IllegalArgumentException("operator " + sign);
      };
    }

    String between(char left) {
      return left + "" + sign + left;
    }

    @Override
    public String toString() {
      return "" + sign;
    }
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'o';
  }

  static String quoted(char c) {
    return "'" + c + "'";
  }

  public static void main(String[] args) {
    System.out.println(Operator.of('+').precedence() + " " + Operator.of('*') + Operator.of('+'));
    try {
      Operator.of('?').precedence();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Predicate<Character> vowel = CharactersThroughReferences::isVowel;
    Function<Character, String> quoted = CharactersThroughReferences::quoted;
    BiFunction<Operator, Character, String> between = Operator::between;
    List<String> found = new ArrayList<>();
    for (char c : "textofletters".toCharArray()) {
      if (vowel.test(c)) {
        found.add(quoted.apply(c));
      }
    }
    System.out.println(found + " " + isVowel('x') + quoted('q'));
    System.out.println(between.apply(Operator.of('-'), 'n') + Operator.of('*').between('m'));
  }
}
