public class EvolvingEnum {
  enum Op {
    ADD {
      int apply(int a, int b) {
        return a + b;
      }
    },
    SUB {
      int apply(int a, int b) {
        return a - b;
      }
    },
    MUL {
      int apply(int a, int b) {
        return a * b % 1009;
      }
    };

    abstract int apply(int a, int b);
  }

  public static void main(String[] args) {
    Op[] ops = Op.values();
    int acc = 1;
    for (int i = 0; i < 3000; i++) {
      acc = ops[i % 3].apply(acc, i % 11);
    }
    System.out.println(acc);
  }
}
