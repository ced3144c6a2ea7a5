import java.time.*;
public class InstantsAndDurations {
  public static void main(String[] args) {
    Instant a = Instant.now();
    System.out.println(Duration.between(a, Instant.now()).toMillis() < 1000);
    System.out.println(Instant.ofEpochSecond(1700000000, 5000000));
    System.out.println(Instant.EPOCH.plusSeconds(-1) + " " + Instant.ofEpochMilli(951782400123L) + (a.getEpochSecond() > 1600000000L));
    System.out.println(Duration.ofMillis(1234567).toMinutes() + " " + Duration.ofSeconds(-90) + " " + Duration.ZERO.isZero() + " " + Duration.ofDays(2).plusHours(3).toString());
    Duration d = Duration.ofSeconds(3725, 500); System.out.println(d.toHoursPart() + ":" + d.toMinutesPart() + ":" + d.toSecondsPart() + " " + d.getNano() + " " + d.multipliedBy(3).compareTo(d));
  }
}
