public class GenericPairs {
  static class Pair<A, B> {
    private final A first;
    private final B second;

    Pair(A first, B second) {
      this.first = first;
      this.second = second;
    }

    static <T> Pair<T, T> twin(T value) {
      return new Pair<>(value, value);
    }

    A getFirst() {
      return first;
    }

    Pair<B, A> swap() {
      return new Pair<>(second, first);
    }
  }

  static class Cell<T> {
    private T value;

    boolean isEmpty() {
      return value == null;
    }

    void set(T value) {
      this.value = value;
    }
  }

  public static void main(String[] args) {
    Pair<String, String> p = new Pair<>("a", "b");
    System.out.println(p.swap().getFirst());
    System.out.println(Pair.twin("c").getFirst());

    Cell<String> cell = new Cell<>();
    System.out.println(cell.isEmpty());
    cell.set("full");
    System.out.println(cell.isEmpty());
  }
}
