import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Bytes of Properties are ISO 8859-1; formats read minus zero and what is no number. */
public class ReadAsJavaReads {
  static Object[] none() {
    return null;
  }

  public static void main(String[] args) throws IOException, ParseException {
    byte[] bytes = "k=caf\u00e9\nu=\\u0041\\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Properties p = new Properties();
    p.load(new ByteArrayInputStream(bytes));
    System.out.println(p.getProperty("k") + " " + p.getProperty("u"));
    p.load(new ByteArrayInputStream("k=caf\u00e9".getBytes(StandardCharsets.UTF_8)));
    System.out.println(p.getProperty("k").length());
    p.load(new StringReader("k=caf\u00e9"));
    System.out.println(p.getProperty("k").length());
    NumberFormat n = NumberFormat.getInstance(Locale.US);
    for (String s : new String[] {"-0", "-0.0", "0", "-12", "\u221e", "-\u221e", "NaN", "1,2.5x"}) {
      Number found = n.parse(s);
      System.out.println(found + " " + found.getClass().getSimpleName());
    }
    DecimalFormat exact = new DecimalFormat("#0.0", DecimalFormatSymbols.getInstance(Locale.US));
    exact.setParseBigDecimal(true);
    System.out.println(exact.parse("-0.0"));
    System.out.println(Objects.hash((Object[]) null) + " " + Objects.hash((Object) null));
    System.out.println(Objects.hash(none()) + " " + Objects.hash(new Object[] {1, "a"}));
    System.out.println(Objects.hash(1, "a") + " " + Arrays.hashCode(none()));
  }
}
