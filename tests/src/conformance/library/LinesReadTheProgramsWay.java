import java.io.*;

/** Readers of lines that the program extends: whoever asks for a line gets the override's. */
public class LinesReadTheProgramsWay {
  static class WithoutRemarks extends BufferedReader {
    int given;

    WithoutRemarks(Reader in) {
      super(in);
    }

    @Override
    public String readLine() throws IOException {
      String s = super.readLine();
      while (s != null && s.startsWith("#")) {
        s = super.readLine();
      }
      given += s == null ? 0 : 1;
      return s;
    }
  }

  static class Joined extends LineNumberReader {
    Joined(Reader in) {
      super(in);
    }

    @Override
    public String readLine() throws IOException {
      String s = super.readLine();
      return s != null && s.endsWith("+") ? s.substring(0, s.length() - 1) + readLine() : s;
    }
  }

  public static void main(String[] args) throws IOException {
    WithoutRemarks own = new WithoutRemarks(new StringReader("a\n#b\nc\n#d\n#e\nf"));
    BufferedReader reader = own;
    System.out.println(reader.readLine() + own.given);
    System.out.println(reader.lines().toList() + " " + own.given + reader.readLine());
    LineNumberReader joined = new Joined(new StringReader("one+\ntwo\nthree+\nfour+\nfive\nend"));
    for (String s = joined.readLine(); s != null; s = joined.readLine()) {
      System.out.println(joined.getLineNumber() + s);
    }
  }
}
