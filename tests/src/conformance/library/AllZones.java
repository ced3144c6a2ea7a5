import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/** All zones that there are. */
public class AllZones {
  public static void main(String[] args) {
    Set<String> all = new TreeSet<>(ZoneId.getAvailableZoneIds());
    System.out.println(all.size() + " " + all.contains("Asia/Tokyo"));
    Instant instant = Instant.parse("2024-07-01T12:00:00Z");
    int n = 0;
    for (String id : all) {
      if (n++ % 10 == 0 || id.startsWith("Europe")) {
        ZonedDateTime t = instant.atZone(ZoneId.of(id));
        System.out.println(t + " " + t.getZone().getRules().nextTransition(instant));
      }
    }
    System.out.println(TimeZone.getAvailableIDs().length);
    String[] ids = TimeZone.getAvailableIDs(9 * 3_600_000);
    Arrays.sort(ids);
    System.out.println(Arrays.toString(ids));
    String place = "Asia/";
    System.out.println(instant.atZone(ZoneId.of(place + "Seoul")));
  }
}
