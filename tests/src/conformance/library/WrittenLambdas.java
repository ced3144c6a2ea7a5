import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas and method references that object streams write and read, byte by byte. */
public class WrittenLambdas {
  interface Sum extends Serializable {
    int of(int a, int b);
  }

  interface Words extends Serializable {
    String say(String x);

    default String twice(String x) {
      return say(x) + say(x);
    }
  }

  static class Price implements Serializable {
    private static final long serialVersionUID = 7;
    final int cents;

    Price(int cents) {
      this.cents = cents;
    }

    int plus(int more) {
      return cents + more;
    }

    Sum adder() {
      return (a, b) -> a + b + cents;
    }
  }

  static class Holder implements Serializable {
    private static final long serialVersionUID = 9;
    Sum sum = (a, b) -> a * b;
    List<Sum> sums = new ArrayList<>();
  }

  static byte[] written(Object o) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
      out.writeObject(o);
    }
    long sum = 0;
    for (byte b : bytes.toByteArray()) {
      sum = sum * 31 + b;
    }
    System.out.println(bytes.size() + " " + sum);
    return bytes.toByteArray();
  }

  static Object again(Object o) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written(o)))) {
      Object first = in.readObject();
      System.out.println(first == in.readObject());
      return first;
    }
  }

  static String shout(String s) {
    return s.toUpperCase() + "!";
  }

  public static void main(String[] args) throws Exception {
    Sum plain = (a, b) -> a + b;
    System.out.println(((Sum) again(plain)).of(3, 4));
    byte b = -7;
    short s = 300;
    char c = 'x';
    long l = 1L << 40;
    float f = 1.5f;
    double d = -2.25;
    boolean z = args.length == 0;
    String t = "text";
    int[] box = {5, 6};
    int i = args.length + 70000;
    Supplier<String> all =
        (Supplier<String> & Serializable)
            () -> b + " " + s + " " + c + " " + l + " " + f + " " + d + " " + z + t + box[1] + i;
    @SuppressWarnings("unchecked")
    Supplier<String> read = (Supplier<String>) again(all);
    System.out.println(read.get());
    box[1]++;
    System.out.println(all.get() + "\n" + read.get());
    System.out.println(((Sum) again(new Price(30).adder())).of(1, 2));
    Words shout = WrittenLambdas::shout;
    System.out.println(((Words) again(shout)).twice("ho"));
    Words prefix = "pre"::concat;
    System.out.println(((Words) again(prefix)).say("fix"));
    Function<Integer, Price> make = (Function<Integer, Price> & Serializable) Price::new;
    @SuppressWarnings("unchecked")
    Function<Integer, Price> makes = (Function<Integer, Price>) again(make);
    System.out.println(makes.apply(5).plus(6));
    Holder holder = new Holder();
    int steps = 0;
    for (int k = 1; k < 3; k++) {
      int factor = k;
      holder.sums.add(
          (x, y) -> {
            int sum = 0;
            for (int n = x; n < y; n++) {
              sum += n * factor;
            }
            return sum;
          });
      steps += k;
    }
    Holder other = (Holder) again(holder);
    System.out.println(other.sum.of(6, 7) + steps);
    for (Sum x : other.sums) {
      System.out.println(x.of(1, 5));
    }
    System.out.println(((Sum) again(again(plain))).of(1, 1));
    Comparator<String> order = (Comparator<String> & Serializable) (x, y) -> y.compareTo(x);
    @SuppressWarnings("unchecked")
    Comparator<String> orders = (Comparator<String>) again(order);
    List<String> words = new ArrayList<>(List.of("a", "c", "b"));
    words.sort(orders);
    System.out.println(words);
    Runnable no = () -> System.out.println("no");
    try {
      written(no);
    } catch (NotSerializableException e) {
      System.out.println("not written");
    }
    no.run();
  }
}
