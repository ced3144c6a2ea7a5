import java.util.List;

/** Objects without a text of their own are shown by their class and hash code. */
public class TextsByHashCode {
  static class Fixed {
    @Override
    public int hashCode() {
      return 5;
    }
  }

  static class Below extends Fixed {}

  static class Plain {
    private final int number = 3;
  }

  static class Holder<T> {
    private final T held;

    Holder(T held) {
      this.held = held;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Holder && ((Holder<?>) other).held.equals(held);
    }

    @Override
    public int hashCode() {
      return -held.hashCode();
    }
  }

  public static void main(String[] args) {
    Fixed fixed = new Fixed();
    System.out.println(fixed);
    System.out.println("a " + new Below() + " and " + fixed.toString() + String.valueOf(fixed));
    System.out.println(List.of(new Holder<>(1), new Fixed()));
    Plain plain = new Plain();
    String text = plain.toString();
    System.out.println(plain.number + text.substring(0, text.indexOf('@')));
    System.out.println(text.endsWith("@" + Integer.toHexString(plain.hashCode())));
    System.out.println(
        new Object() {
          @Override
          public int hashCode() {
            return 255;
          }
        });
  }
}
