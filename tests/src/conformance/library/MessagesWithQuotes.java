import java.text.MessageFormat;

/** Quotes and braces in the patterns of messages, and what the pattern then says of itself. */
public class MessagesWithQuotes {
  public static void main(String[] args) {
    String[] patterns = {
      "'{'a", "'{{'a", "'{''{'a", "a'{", "it''s {0}", "it's {0}", "{0}''{1}", "'{0}' {0}", "'{'{0}'}'",
      "a } b", "{0", "{0{", "x{0{1}", "{0} '{'", "''{0}''", "'''{'''", "'{''}'",
      "{0,number,'#'#}", "{0, number}", "{", "a{b}", "{-1}", "{0,date2}", "'",
      "{1}{0}{{", "'a", "'a'b'{'c'd'", "{0}'{'{1}", "'{'''"
    };
    for (String pattern : patterns) {
      try {
        MessageFormat format = new MessageFormat(pattern);
        Object[] arguments = {1234, "b"};
        System.out.println(
            pattern + " = " + format.format(arguments) + " = " + format.toPattern());
      } catch (IllegalArgumentException e) {
        System.out.println(pattern + ": " + e.getMessage());
      }
    }
  }
}
