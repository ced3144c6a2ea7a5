import java.io.*;
import java.nio.*;
import java.text.*;
import java.util.*;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.*;

public class PropertiesAndIterators {
  public static void main(String[] args) throws IOException {
    PrimitiveIterator.OfInt it = IntStream.of(3, 1, 2).iterator();
    int s = 0;
    while (it.hasNext()) s = s * 10 + it.nextInt();
    System.out.println(s);
    IntStream.range(0, 3).iterator().forEachRemaining((int x) -> System.out.print(x));
    System.out.println(LongStream.of(5L).iterator().nextLong());
    int r = ThreadLocalRandom.current().nextInt(5, 10);
    System.out.println(r >= 5 && r < 10);
    System.out.println(
        System.setProperty("my.key", "v")
            + System.getProperty("my.key")
            + System.clearProperty("my.key")
            + System.getProperty("my.key", "gone")
            + Boolean.getBoolean("my.key"));
    Properties p = new Properties();
    p.load(
        new StringReader(
            "# comment\n"
                + "! other\n"
                + "a=1\n"
                + "b : two words\n"
                + "c\\ d=e\\u0041\\t|\n"
                + "long=x\\\n"
                + "   y\n"
                + "empty\n"
                + "  sp   spaced value \n"
                + "k\\=e=y==\n"));
    System.out.println(new TreeMap<>(p));
    p.load(new ByteArrayInputStream("a=2\r\nz".getBytes()));
    System.out.println(
        p.getProperty("a") + p.getProperty("z").isEmpty() + p.getProperty("nn", "d") + p.size());
    Properties one = new Properties();
    one.setProperty("only", "x".repeat(50));
    one.list(System.out);
  }
}
