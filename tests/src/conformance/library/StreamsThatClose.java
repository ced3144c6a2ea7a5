import java.io.*;

/** What streams and writers do to those below them when they are flushed and closed. */
public class StreamsThatClose {
  static class Bytes extends OutputStream {
    @Override
    public void write(int b) {}

    @Override
    public void flush() {
      System.out.println("flush");
    }

    @Override
    public void close() {
      System.out.println("close");
    }
  }

  static class Texts extends Writer {
    @Override
    public void write(char[] b, int start, int count) {
      System.out.println("write " + new String(b, start, count));
    }

    @Override
    public void flush() {
      System.out.println("flush");
    }

    @Override
    public void close() {
      System.out.println("close");
    }
  }

  static class Own extends PrintStream {
    Own(OutputStream out) {
      super(out);
    }

    @Override
    public void flush() {
      System.out.println("own flush");
      super.flush();
    }
  }

  static class Full extends Bytes {
    @Override
    public void flush() {
      throw new IllegalStateException("full");
    }
  }

  static class Source extends InputStream {
    @Override
    public int read() {
      return -1;
    }

    @Override
    public void close() {
      System.out.println("source closed");
    }
  }

  static void close(String what, Closeable in) throws IOException {
    System.out.println(what);
    in.close();
    in.close();
  }

  static void closeAll() throws IOException {
    close("data", new DataInputStream(new Source()));
    close("decoder", new InputStreamReader(new Source()));
    close("lines", new BufferedReader(new InputStreamReader(new Source())));
    close("numbers", new LineNumberReader(new InputStreamReader(new Source())));
    close("pushed back", new PushbackInputStream(new Source()));
    close("read back", new PushbackReader(new InputStreamReader(new Source())));
    close("sequence", new SequenceInputStream(new Source(), new Source()));
    for (OutputStream out :
        new OutputStream[] {
          new BufferedOutputStream(new Full()), new DataOutputStream(new Full())
        }) {
      try {
        out.close();
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  static void close(String what, OutputStream out) throws IOException {
    System.out.println(what);
    out.write(1);
    out.close();
    out.close();
  }

  static void close(String what, Writer out) throws IOException {
    System.out.println(what);
    out.write(65);
    out.close();
  }

  public static void main(String[] args) throws IOException {
    close("print stream", new PrintStream(new Bytes()));
    close("flushing", new PrintStream(new Bytes(), true));
    close("over another", new PrintStream(new PrintStream(new Bytes())));
    close("over a buffer", new PrintStream(new BufferedOutputStream(new Bytes())));
    close("own", new Own(new Bytes()));
    close("buffer", new BufferedOutputStream(new Bytes()));
    close("data", new DataOutputStream(new Bytes()));
    close("encoder", new OutputStreamWriter(new Bytes()));
    close("buffered encoder", new BufferedWriter(new OutputStreamWriter(new Bytes())));
    close("print writer", new PrintWriter(new Bytes()));
    close("buffered texts", new BufferedWriter(new Texts()));
    close("printed texts", new PrintWriter(new Texts()));
    PrintWriter lines = new PrintWriter(new Texts(), true);
    lines.println(65);
    lines.printf("%d", 6);
    lines.close();
    closeAll();
  }
}
