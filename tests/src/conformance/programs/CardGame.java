import java.util.*;
import java.util.stream.*;

/** A deck as an iterator, hands as sorted sets, streams over enums. */
public class CardGame {
  enum Suit {
    CLUBS('c'),
    DIAMONDS('d'),
    HEARTS('h'),
    SPADES('s');
    final char sym;

    Suit(char c) {
      sym = c;
    }

    boolean isRed() {
      return this == DIAMONDS || this == HEARTS;
    }
  }

  enum Rank {
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX,
    SEVEN,
    EIGHT,
    NINE,
    TEN,
    JACK,
    QUEEN,
    KING,
    ACE;

    int points() {
      return this == ACE ? 11 : ordinal() >= JACK.ordinal() ? 10 : ordinal() + 2;
    }

    String sym() {
      return points() < 10 ? "" + points() : name().substring(0, 1);
    }
  }

  record Card(Rank r, Suit s) implements Comparable<Card> {
    @Override
    public int compareTo(Card o) {
      return Comparator.comparing(Card::r).thenComparing(Card::s).compare(this, o);
    }

    @Override
    public String toString() {
      return r.sym() + s.sym;
    }
  }

  static class Deck implements Iterator<Card> {
    private final List<Card> cards =
        Arrays.stream(Suit.values())
            .flatMap(s -> Arrays.stream(Rank.values()).map(r -> new Card(r, s)))
            .collect(Collectors.toCollection(ArrayList::new));

    Deck(long seed) {
      Collections.shuffle(cards, new Random(seed));
    }

    public boolean hasNext() {
      return !cards.isEmpty();
    }

    public Card next() {
      return cards.remove(cards.size() - 1);
    }
  }

  static class Player {
    final String n;
    final NavigableSet<Card> hand = new TreeSet<>();

    Player(String n) {
      this.n = n;
    }

    int score() {
      int t = 0, aces = 0;
      for (Card c : hand) {
        t += c.r().points();
        if (c.r() == Rank.ACE) aces++;
      }
      while (t > 21 && aces-- > 0) t -= 10;
      return t;
    }

    boolean wants() {
      return score() < 17;
    }
  }

  public static void main(String[] args) {
    Deck d = new Deck(2024);
    List<Player> ps = Stream.of("Ann", "Bob", "Dealer").map(Player::new).toList();
    for (int i = 0; i < 2; i++) ps.forEach(p -> p.hand.add(d.next()));
    for (Player p : ps) while (p.wants()) p.hand.add(d.next());
    ps.forEach(
        p ->
            System.out.println(
                p.n + " " + p.hand + " = " + p.score() + (p.score() > 21 ? " bust" : "")));
    Optional<Player> w =
        ps.stream().filter(p -> p.score() <= 21).max(Comparator.comparingInt(Player::score));
    System.out.println(w.map(p -> p.n).orElse("nobody") + " wins, " + d.cards.size() + " left");
    Map<Suit, List<Card>> left =
        d.cards.stream()
            .collect(
                Collectors.groupingBy(
                    Card::s, () -> new EnumMap<>(Suit.class), Collectors.toList()));
    left.forEach(
        (s, c) -> {
          Collections.sort(c);
          System.out.println(s + (s.isRed() ? "*" : "") + c);
        });
    System.out.println(
        ps.get(0).hand.first()
            + " "
            + ps.get(0).hand.descendingSet()
            + " "
            + Rank.valueOf("KING").compareTo(Rank.TEN));
  }
}
