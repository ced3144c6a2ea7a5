/** The fault of a cast that erasure left names classes that stand in others, though nobody catches it. */
public class NamesOfWhatPollutes {
  enum Colour { RED }
  enum Size { BIG }
  abstract static class Source<T> {
    abstract <U extends T> U next();
  }
  static class Colours extends Source<Enum<?>> {
    @Override
    @SuppressWarnings("unchecked")
    Enum<?> next() {
      return Colour.RED;
    }
  }

  public static void main(String[] args) {
    Source<Enum<?>> source = new Colours();
    Colour colour = source.next();
    System.out.println(colour);
    Size size = source.next();
    System.out.println(size);
  }
}
