import java.time.*;
import java.time.format.*;
public class TraceOfLargeModule {
    static int depth(LocalDate d, int n) {
        if (n == 0) {
            LocalDate[] none = new LocalDate[1];
            return none[0].getYear() + d.getYear();
        }
        return depth(d.plusDays(1), n - 1);
    }
    public static void main(String[] args) {
        System.out.println(LocalDate.parse("2024-01-01").format(DateTimeFormatter.ofPattern("EEE d MMM yyyy")) + " " + ZonedDateTime.of(2020, 1, 1, 1, 1, 1, 0, ZoneOffset.UTC));
        try { depth(LocalDate.EPOCH, 2); } catch (NullPointerException e) { System.out.println(e.getStackTrace()[0].getLineNumber() + " " + e.getMessage()); }
    }
}
