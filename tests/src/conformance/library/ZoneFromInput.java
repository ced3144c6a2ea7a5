// stdin: Asia/Seoul Europe/Rome Nowhere/There
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Scanner;

/** Zones whose names come from outside. */
public class ZoneFromInput {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    while (in.hasNext()) {
      try {
        System.out.println(Instant.ofEpochSecond(1_700_000_000).atZone(ZoneId.of(in.next())));
      } catch (DateTimeException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
