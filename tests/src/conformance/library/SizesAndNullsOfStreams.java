import java.io.*;
import java.util.*;
import java.nio.charset.*;
/** What java.io is given where it takes neither null nor sizes below one. */
public class SizesAndNullsOfStreams {
  interface Act { Object run() throws Exception; }
  static void t(String name, Act a) {
    try { System.out.println(name + " = " + a.run()); }
    catch (Throwable e) { System.out.println(name + " ! " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  static Reader nr() { return null; }
  static Writer nw() { return null; }
  static InputStream ni() { return null; }
  static OutputStream no() { return null; }
  static String ns() { return null; }
  static Charset nc() { return null; }
  static byte[] nb() { return null; }
  static char[] nch() { return null; }
  static Object k(Object o) { return o.getClass().getSimpleName(); }
  public static void main(String[] args) {
    t("BR", () -> k(new BufferedReader(nr())));
    t("BR0", () -> k(new BufferedReader(new StringReader("x"), 0)));
    t("BR-1", () -> k(new BufferedReader(new StringReader("x"), -1)));
    t("BRn0", () -> k(new BufferedReader(nr(), 0)));
    t("BW", () -> k(new BufferedWriter(nw())));
    t("BW0", () -> k(new BufferedWriter(new StringWriter(), 0)));
    t("BW-1", () -> k(new BufferedWriter(new StringWriter(), -1)));
    t("PWw", () -> k(new PrintWriter(nw())));
    t("PWwt", () -> k(new PrintWriter(nw(), true)));
    t("PWo", () -> k(new PrintWriter(no())));
    t("PWot", () -> k(new PrintWriter(no(), true)));
    t("ISR", () -> k(new InputStreamReader(ni())));
    t("ISRc", () -> k(new InputStreamReader(new ByteArrayInputStream(new byte[1]), nc())));
    t("ISRx", () -> k(new InputStreamReader(new ByteArrayInputStream(new byte[1]), "nope")));
    t("ISRnx", () -> k(new InputStreamReader(ni(), "UTF-8")));
    t("ISRni", () -> k(new InputStreamReader(ni(), StandardCharsets.ISO_8859_1)));
    t("OSW", () -> k(new OutputStreamWriter(no())));
    t("OSWc", () -> k(new OutputStreamWriter(new ByteArrayOutputStream(), nc())));
    t("OSWx", () -> k(new OutputStreamWriter(new ByteArrayOutputStream(), "nope")));
    t("OSWn", () -> k(new OutputStreamWriter(no(), "UTF-8")));
    t("OSWi", () -> k(new OutputStreamWriter(no(), StandardCharsets.ISO_8859_1)));
    t("BAI-2", () -> new ByteArrayInputStream(new byte[3], 1, -2).read());
    t("BAI9", () -> new ByteArrayInputStream(new byte[3], 9, 2).read());
    t("SW-", () -> k(new StringWriter(-1)));
    t("BAO-", () -> k(new ByteArrayOutputStream(-1)));
    t("BI", () -> k(new BufferedInputStream(ni())));
    t("BIr", () -> new BufferedInputStream(ni()).read());
    t("BI0", () -> k(new BufferedInputStream(ni(), 0)));
    t("BO", () -> k(new BufferedOutputStream(no())));
    t("BO0", () -> k(new BufferedOutputStream(no(), 0)));
    t("CAR", () -> k(new CharArrayReader(nch())));
    t("CAR-", () -> k(new CharArrayReader(new char[2], -1, 2)));
    t("CAW-", () -> k(new CharArrayWriter(-1)));
    t("PBI", () -> k(new PushbackInputStream(ni())));
    t("PBI0", () -> k(new PushbackInputStream(new ByteArrayInputStream(new byte[1]), 0)));
    t("PBIr", () -> new PushbackInputStream(ni()).read());
    t("PBR0", () -> k(new PushbackReader(new StringReader(""), 0)));
    t("SIS", () -> k(new SequenceInputStream(null)));
    t("SIS2", () -> k(new SequenceInputStream(null, null)));
    t("LNR", () -> k(new LineNumberReader(nr())));
    t("LNR0", () -> k(new LineNumberReader(new StringReader("x"), 0)));
    t("PS", () -> k(new PrintStream(no())));
    t("PSt", () -> k(new PrintStream(no(), true)));
    t("PSs", () -> k(new PrintStream(new ByteArrayOutputStream(), true, "nope")));
    t("OISe", () -> k(new ObjectInputStream(new ByteArrayInputStream(new byte[0]))));
    t("OISb", () -> k(new ObjectInputStream(new ByteArrayInputStream(new byte[] {1,2,3,4}))));
    t("Sc", () -> k(new Scanner(ni())));
    t("Scs", () -> k(new Scanner(ns())));
    t("Scr", () -> k(new Scanner((Readable) nr())));
    t("ScF", () -> k(new Scanner((File) null)));
    t("F", () -> new File(ns()));
    t("Fp", () -> new File("a", ns()));
    t("Fn", () -> new File(ns(), "a"));
    t("FIf", () -> k(new FileInputStream((File) null)));
    t("FRf", () -> k(new FileReader((File) null)));
    t("RAF", () -> k(new RandomAccessFile(ns(), "r")));
    t("RAFm", () -> k(new RandomAccessFile("/tmp/x", "q")));
    t("STk", () -> k(new StreamTokenizer(nr())));
    t("Str", () -> new String(nb()));
    t("StrC", () -> new String(new byte[1], nc()));
    t("StrN", () -> new String(new byte[1], ns()));
    t("StrX", () -> new String(new byte[1], "nope"));
    t("StrB", () -> new String(new byte[3], 2, 4));
    t("StrBc", () -> new String(new byte[3], -1, 1, StandardCharsets.UTF_8));
    t("gb", () -> "x".getBytes(ns()));
    t("gbc", () -> "x".getBytes(nc()));
    t("gbx", () -> "x".getBytes("no pe"));
    t("gby", () -> "x".getBytes("nope"));
    t("cf", () -> Charset.forName(ns()));
    t("cfx", () -> Charset.forName("nope"));
    t("cfy", () -> Charset.forName("no pe"));
    t("cfe", () -> Charset.forName(""));
    t("cis", () -> Charset.isSupported("nope"));
    t("cisb", () -> Charset.isSupported("no pe"));
    t("cisn", () -> Charset.isSupported(null));
    t("bs", () -> new ByteArrayOutputStream().toString("nope"));
    t("bsn", () -> new ByteArrayOutputStream().toString(ns()));
    t("UIO", () -> new UncheckedIOException(null));
    t("UIO2", () -> new UncheckedIOException("m", null));
    t("NS", () -> new InvalidClassException("c", "r").getMessage());
    t("NS1", () -> new InvalidClassException("r").getMessage());
    t("UFE", () -> new UnsupportedEncodingException("r").getMessage());
  }
}
