import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Scanner;

public class ReadLoops {
  static int lines(BufferedReader reader) throws IOException {
    int count = 0;
    String line;
    while ((line = reader.readLine()) != null) {
      if (!line.isEmpty()) {
        count++;
      }
    }
    return count;
  }

  static int total(InputStream in) throws IOException {
    byte[] buffer = new byte[16];
    int total = 0;
    int n;
    while ((n = in.read(buffer)) > 0) {
      total += n;
    }
    return total;
  }

  static int next = 3;

  static int step() {
    return next--;
  }

  static void steps() {
    int s;
    do {
      s = step();
      System.out.println(s);
    } while (s > 0);
  }

  public static void main(String[] args) throws IOException {
    steps();
    System.out.println(lines(new BufferedReader(new InputStreamReader(System.in))));
    System.out.println(total(System.in));
  }
}
