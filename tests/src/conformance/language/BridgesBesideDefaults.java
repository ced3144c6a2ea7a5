/** What one class overrides by one method, by bridges, another inherits apart as defaults. */
public class BridgesBesideDefaults {
  interface Reads<T extends CharSequence> {
    default Object take(T t) {
      return "read " + t;
    }
  }

  interface Takes<T> {
    default Object take(T t) {
      return "taken " + t;
    }
  }

  /** Its method is that of both. */
  static class Both implements Reads<String>, Takes<String> {
    @Override
    public Object take(String t) {
      return "both " + t;
    }
  }

  /** Its method is that of one, the other's default stays. */
  static class Reader implements Takes<Integer>, Reads<String> {
    @Override
    public Object take(String t) {
      return "reader " + t;
    }
  }

  interface Says<T extends Comparable<T>> {
    default Object same(T t) {
      return "said " + t;
    }
  }

  interface Gives<T extends Comparable<T>> {
    default T same(T t) {
      return t;
    }
  }

  /** One method for two of one name and parameter, whose results are of two types. */
  static class Number implements Gives<Integer>, Says<Integer> {
    @Override
    public Integer same(Integer t) {
      return t + 1;
    }
  }

  static class Word implements Says<String> {}

  /** Has both as they are. */
  static class WordGiver extends Word implements Gives<Integer> {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  static void take(Object o, Object given) {
    for (int i = 0; i < 2; i++) {
      try {
        System.out.println(i == 0 ? ((Takes) o).take(given) : ((Reads) o).take((String) given));
      } catch (ClassCastException e) {
        System.out.println("no " + (i == 0 ? "Takes" : "Reads"));
      }
    }
  }

  public static void main(String[] args) {
    take(new Both(), "a");
    take(new Both(), 1);
    take(new Reader(), "b");
    take(new Reader(), 2);

    Number number = new Number();
    Says<Integer> says = number;
    Gives<Integer> gives = number;
    System.out.println(says.same(3) + " " + gives.same(4) + " " + number.same(5));
    WordGiver giver = new WordGiver();
    Says<String> word = giver;
    Gives<Integer> given = giver;
    System.out.println(word.same("c") + " " + given.same(6) + " " + new Word().same("d"));
  }
}
