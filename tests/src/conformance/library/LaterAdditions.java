// java: 22
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.*;
import java.util.random.RandomGenerator;

/** Small methods that Java 18 to 22 added to older classes. */
public class LaterAdditions {
  static class Steps implements RandomGenerator {
    private long at;

    @Override
    public long nextLong() {
      return at += 0x123456789ABCDEFL;
    }
  }

  static class Thing {
    @Override
    public String toString() {
      return "thing";
    }
  }

  public static void main(String[] args) {
    Random r = Random.from(new Steps());
    System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(5, 9) + " " + r.nextLong() + " " + r.nextBoolean());
    System.out.println(r.nextDouble() + " " + r.nextFloat() + " " + r.nextLong(100) + " " + r.nextLong(-5, 5));
    byte[] bytes = new byte[5];
    r.nextBytes(bytes);
    System.out.println(Arrays.toString(bytes) + " " + r.ints(3, 0, 50).boxed().toList());
    Random same = new Random(4);
    System.out.println(Random.from(same) == same);
    try {
      r.setSeed(3);
    } catch (UnsupportedOperationException e) {
      System.out.println("no seed");
    }
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    Collections.shuffle(l, Random.from(new Steps()));
    System.out.println(l);
    Thing t = new Thing();
    System.out.println(Objects.toIdentityString(t).equals("LaterAdditions$Thing@" + Integer.toHexString(System.identityHashCode(t))));
    System.out.println(Objects.toIdentityString("x").startsWith("java.lang.String@"));
    try {
      Objects.toIdentityString(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    System.out.println(Path.of("a").resolve("b", "c", "../d") + " " + Path.of("a").resolve("b", "/c") + " " + Path.of("x").resolve(Path.of("y"), Path.of("z")));
    System.out.println(Charset.forName("utf-8", null) + " " + Charset.forName("nothing", StandardCharsets.US_ASCII) + " " + Charset.forName("?", null));
  }
}
