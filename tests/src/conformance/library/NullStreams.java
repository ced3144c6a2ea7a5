import java.io.*;

/** Streams that hold nothing, before and after they are closed. */
public class NullStreams {
  interface Act {
    Object run() throws Exception;
  }

  static void t(String n, Act a) {
    try {
      System.out.println(n + " " + a.run());
    } catch (Exception e) {
      System.out.println(n + " " + e);
    }
  }

  public static void main(String[] args) throws Exception {
    InputStream in = InputStream.nullInputStream();
    OutputStream out = OutputStream.nullOutputStream();
    Reader r = Reader.nullReader();
    Writer w = Writer.nullWriter();
    for (int i = 0; i < 2; i++) {
      t("read", in::read);
      t("all", () -> in.readAllBytes().length);
      t("part", () -> in.read(new byte[3], 1, 3));
      t("part2", () -> in.read(new byte[3], 1, 2));
      t("zero", () -> in.read(new byte[0]));
      t("n", () -> in.readNBytes(4).length);
      t("avail", in::available);
      t("skip", () -> in.skip(3));
      t(
          "skipN",
          () -> {
            in.skipNBytes(2);
            return 1;
          });
      t("to", () -> in.transferTo(out));
      t(
          "w",
          () -> {
            out.write(3);
            return 1;
          });
      t(
          "wa",
          () -> {
            out.write(new byte[4]);
            return 1;
          });
      t(
          "wp",
          () -> {
            out.write(new byte[4], 2, 3);
            return 1;
          });
      t(
          "fl",
          () -> {
            out.flush();
            return 1;
          });
      t("r", r::read);
      t("rp", () -> r.read(new char[3]));
      t("ready", r::ready);
      t("rto", () -> r.transferTo(w));
      t("rskip", () -> r.skip(2));
      t(
          "ww",
          () -> {
            w.write("abc");
            return 1;
          });
      t(
          "wc",
          () -> {
            w.write('c');
            return 1;
          });
      t(
          "wap",
          () -> {
            w.append("x").append('c');
            return 1;
          });
      t(
          "wn",
          () -> {
            w.write((String) null);
            return 1;
          });
      t(
          "wfl",
          () -> {
            w.flush();
            return 1;
          });
      t("br", () -> new BufferedReader(r).readLine());
      PrintStream p = new PrintStream(out);
      p.println("x");
      System.out.println(p.checkError());
      PrintWriter q = new PrintWriter(w);
      q.println("x");
      System.out.println(q.checkError());
      in.close();
      out.close();
      r.close();
      w.close();
    }
  }
}
