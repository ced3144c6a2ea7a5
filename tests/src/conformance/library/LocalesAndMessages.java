import java.io.*;
import java.nio.*;
import java.text.*;
import java.util.*;
import java.util.stream.*;

public class LocalesAndMessages {
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.US);
    System.out.println(
        Locale.US
            + " "
            + Locale.US.getCountry()
            + Locale.UK.getLanguage()
            + " "
            + Locale.US.toLanguageTag()
            + " "
            + Locale.US.getDisplayCountry()
            + " "
            + Locale.ENGLISH.getDisplayLanguage()
            + " ["
            + Locale.ROOT
            + "] "
            + Locale.US.equals(Locale.UK));
    System.out.println(String.format(Locale.US, "%,.2f|%s", 12345.678, Locale.ENGLISH));
    System.out.println(
        MessageFormat.format(
            "{0} has {1} items, {2,number,#.##} each; it''s '{quoted}' {3} {4}",
            "Ann", 12345, 3.14159, null));
    System.out.println(new MessageFormat("{1}-{0}-{1}").format(new Object[] {"a", 2.5}));
    System.out.println(
        MessageFormat.format("{0,number,percent} {0,number,integer} {1}", 0.256, List.of(1)));
    try {
      MessageFormat.format("{x}", 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
