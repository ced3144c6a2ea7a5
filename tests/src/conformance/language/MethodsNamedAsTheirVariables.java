import java.util.function.IntSupplier;

public class MethodsNamedAsTheirVariables {
  static int x = 40;

  static class E {
    int y = 67;

    int x() {
      return 1;
    }

    int x_() {
      int x = y++;
      return x + y * 1000;
    }

    int sum() {
      return 2;
    }

    int sum2() {
      int total = 0;
      for (int i = 0; i < 2; i++) {
        int sum = i + y;
        IntSupplier s = () -> sum * 2;
        total += s.getAsInt();
      }
      for (int i = 0; i < 2; i++) {
        int sum = i + y;
        IntSupplier s = () -> sum * 3;
        total += s.getAsInt();
      }
      return total;
    }

    int sum_() {
      int sum = y;
      IntSupplier s = () -> sum * 2;
      return s.getAsInt();
    }
  }

  public static void main(String[] args) {
    E e = new E();
    x += args.length;
    System.out.println(e.x() + " " + e.x_() + " " + e.y + x);
    System.out.println(e.sum() + " " + e.sum2() + " " + e.sum_());
  }
}
