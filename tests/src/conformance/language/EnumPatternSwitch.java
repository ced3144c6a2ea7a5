// java: 21
/** Switches over enums with guards, qualified constants, and enums behind a sealed interface. */
public class EnumPatternSwitch {
  sealed interface Card permits Suit, Joker {}

  enum Suit implements Card {
    CLUBS,
    HEARTS {
      @Override
      String mark() {
        return "h";
      }
    },
    SPADES;

    String mark() {
      return "?";
    }
  }

  enum Joker implements Card {
    RED,
    BLACK
  }

  static String name(Card c) {
    return switch (c) {
      case Suit.CLUBS -> "clubs";
      case Suit.HEARTS -> "hearts";
      case Joker.RED -> "red joker";
      case Suit s when s.ordinal() > 1 -> "suit " + s.mark();
      case Suit s -> "some " + s;
      case Joker j -> "joker " + j;
    };
  }

  static int plain(Suit s) {
    return switch (s) {
      case CLUBS -> 1;
      case HEARTS -> 2;
      case SPADES -> 3;
    };
  }

  static String guarded(Suit s, int n) {
    return switch (s) {
      case CLUBS -> "c";
      case Suit t when n > 5 -> "many " + t;
      case HEARTS -> "h";
      case null -> "null";
      case SPADES -> "s";
      case Suit t -> "t" + t;
    };
  }

  public static void main(String[] args) {
    for (Suit s : Suit.values()) {
      System.out.println(name(s) + " " + plain(s) + " " + guarded(s, 1) + " " + guarded(s, 9));
    }
    for (Joker j : Joker.values()) {
      System.out.println(name(j));
    }
    System.out.println(guarded(null, 1));
    try {
      System.out.println(plain(null));
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
