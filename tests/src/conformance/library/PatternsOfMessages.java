import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.text.ParseException;
import java.text.ParsePosition;

/** What messages and choices say of their own patterns, and choices read back. */
public class PatternsOfMessages {
  private static void read(ChoiceFormat format, String text) {
    try {
      System.out.println(text + " is " + format.parse(text));
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " at " + e.getErrorOffset());
    }
  }

  public static void main(String[] args) {
    String[] messages = {
      "plain",
      "{0} and {1, number }",
      "{0,number, integer} of {1,number,#.00}",
      "{0,choice,0#none|1#one|1<many}",
      "it''s '{'{0}",
      "{0,date, short} {1,time,medium}"
    };
    for (String message : messages) {
      System.out.println(new MessageFormat(message).toPattern());
    }
    System.out.println(
        new MessageFormat("{0,number, integer}").equals(new MessageFormat("{0,number,integer}")));
    try {
      new MessageFormat("{ 0 }");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    ChoiceFormat sizes = new ChoiceFormat("-1#lost|0.5#half|1<more|3#more than two");
    System.out.println(sizes.toPattern());
    System.out.println(new ChoiceFormat("1#it''s|2#'a|b'").toPattern());
    read(sizes, "half");
    read(sizes, "more");
    read(sizes, "more than two, by far");
    read(sizes, "less");
    ParsePosition position = new ParsePosition(2);
    System.out.println(sizes.parse("a lost one", position) + " " + position.getIndex());
  }
}
