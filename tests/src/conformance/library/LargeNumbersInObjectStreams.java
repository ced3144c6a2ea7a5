import java.io.*;
import java.math.*;
import java.util.*;

/** Numbers of any size in object streams, by Java's bytes. */
public class LargeNumbersInObjectStreams {
  static class Fraction implements Serializable {
    private static final long serialVersionUID = 1;
    final BigInteger n, d;

    Fraction(BigInteger n, BigInteger d) {
      this.n = n;
      this.d = d;
    }
  }

  public static void main(String[] args) throws Exception {
    BigInteger large = BigInteger.ONE.shiftLeft(70).negate();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Fraction(large, BigInteger.valueOf(255)));
      out.writeObject(large);
      out.writeObject(new BigDecimal("-1.50"));
      out.writeObject(List.of(BigInteger.ZERO, new BigDecimal("1234567890123456789012.5")));
      out.writeObject(7);
    }
    System.out.println(HexFormat.of().formatHex(bytes.toByteArray()));
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    Fraction f = (Fraction) in.readObject();
    System.out.println(f.n + "/" + f.d + " " + (in.readObject() == f.n));
    System.out.println(in.readObject() + " " + in.readObject() + " " + in.readObject());
  }
}
