import java.text.*;
import java.util.*;
public class MessagesWithDates {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Date d = new Date(86_400_000L * 365 + 3_723_000L);
        System.out.println(MessageFormat.format("{0,date,yyyy-MM-dd} at {0,time,HH:mm}", d));
        System.out.println(MessageFormat.format("{0,date,EEEE d MMMM yyyy}", d));
        MessageFormat f = new MessageFormat("{0} left on {1,date,dd.MM.yy} with {2,number,#.#} kg");
        System.out.println(f.format(new Object[] {"Ann", d, 2.54}));
        System.out.println(MessageFormat.format("{0,date,yyyy}", (Object) null));
        try { MessageFormat.format("{0,date,yyyy}", "today"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { MessageFormat.format("{0,colour}", d); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
