import java.text.MessageFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;

/** What a message was made of, found again by its pattern. */
public class MessagesRead {
  static void read(String pattern, String text) {
    try {
      Object[] found = new MessageFormat(pattern, Locale.ROOT).parse(text);
      StringBuilder kinds = new StringBuilder();
      for (Object o : found) {
        kinds.append(o == null ? "-" : o.getClass().getSimpleName()).append(' ');
      }
      System.out.println(Arrays.toString(found) + " " + kinds);
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
  }

  public static void main(String[] args) throws ParseException {
    read("{0} is {1}", "this is that is it");
    read("{1}, {0}!", "Ada, Grace!");
    read("{0}", "all of it");
    read("{0}{1}", "ab");
    read("x{0}", "y");
    read("{0} and {2}", "a and b");
    read("{0} or {1}", "{0} or {1}");
    read("it''s {0}, '{'not'}' {1}", "it's here, {not} there");
    read("{0,number} items", "1,234 items");
    read("{0,number}/{1,number,integer}", "2.5/17");
    read("{0,number,#.##} kg", "3.14 kg");
    read("{0,number} items", "many items");
    read("{0} ends", "it never end");
    read("nothing", "nothing");
    read("{0,choice,0#none|1#one|2#two}", "one");
    MessageFormat format = new MessageFormat("at {0}: {1}");
    ParsePosition position = new ParsePosition(3);
    System.out.println(Arrays.toString(format.parse("-> at 5: go", position)) + position);
    position = new ParsePosition(0);
    System.out.println(format.parse("in 5: go", position) + " " + position);
    System.out.println(((Object[]) format.parseObject("at home: rest"))[1]);
  }
}
