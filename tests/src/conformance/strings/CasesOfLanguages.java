import java.util.Locale;

/** Upper and lower case where a language has letters of its own for them. */
public class CasesOfLanguages {
  static void show(String s, Locale locale) {
    String upper = s.toUpperCase(locale);
    String lower = s.toLowerCase(locale);
    System.out.println(upper + " " + upper.length() + " " + lower + " " + lower.length());
  }

  public static void main(String[] args) {
    Locale turkish = new Locale("tr", "TR");
    Locale azeri = Locale.forLanguageTag("az");
    Locale lithuanian = new Locale("lt");
    for (String s : new String[] {"title", "TITLE", "\u0130I", "\u0131i", "I\u0307", "wXyZ"}) {
      show(s, turkish);
      show(s, azeri);
      show(s, Locale.ENGLISH);
      show(s, Locale.GERMANY);
    }
    String[] dots = {"i\u0307", "J\u0301", "I\u0300", "IA", "\u00cc", "\u0128", "\u012e\u0303"};
    for (String s : dots) {
      show(s, lithuanian);
      show(s, Locale.ROOT);
    }
    Locale none = null;
    try {
      System.out.println("a".toUpperCase(none));
    } catch (NullPointerException e) {
      System.out.println("no language");
    }
  }
}
