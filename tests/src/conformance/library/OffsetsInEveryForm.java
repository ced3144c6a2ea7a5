import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

public class OffsetsInEveryForm {
  public static void main(String[] args) {
    String[] patterns = {
      "+HH", "+HHMMss", "+HH:MM:ss", "+HHMMSS", "+HH:MM:SS", "+HH:mm", "+HHmmss", "+HH:mm:ss", "+H", "+Hmm", "+H:mm", "+HMM",
      "+H:MM", "+HMMss", "+H:MM:ss", "+HMMSS", "+H:MM:SS", "+Hmmss", "+H:mm:ss", "HH", "+HHH", "+hh", ""
    };
    int[] offsets = {0, 3600, -3600, 5400, -5 * 3600 - 1800, 3723, -45296, 64800, 30, -90};
    String[] texts = {"+01", "+0130", "-01:30", "+1", "-1:05", "+123", "+1234", "+12345", "+123456", "+01:02:03", "Z", "", "+", "+2", "-00:00", "+1:2", "+99", "+0160"};
    for (String pattern : patterns) {
      StringBuilder out = new StringBuilder(pattern).append(" ");
      try {
        DateTimeFormatter f = new DateTimeFormatterBuilder().appendOffset(pattern, "Z").toFormatter();
        for (int offset : offsets) {
          out.append(f.format(ZoneOffset.ofTotalSeconds(offset))).append(" ");
        }
        for (String text : texts) {
          try {
            out.append(text).append("=").append(ZoneOffset.from(f.parse(text))).append(" ");
          } catch (DateTimeException e) {
            out.append("no ");
          }
        }
      } catch (IllegalArgumentException e) {
        out.append(e.getMessage());
      }
      System.out.println(out);
    }
  }
}
