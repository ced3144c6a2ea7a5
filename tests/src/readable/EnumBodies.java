public class EnumBodies {
  enum Operation {
    PLUS {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    TIMES {
      @Override
      int apply(int a, int b) {
        return a * b;
      }
    };

    abstract int apply(int a, int b);
  }

  public static void main(String[] args) {
    for (Operation o : Operation.values()) {
      System.out.println(o + " " + o.apply(6, 7));
    }
  }
}
