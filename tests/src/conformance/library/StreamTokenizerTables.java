import java.io.*;
import java.util.*;

public class StreamTokenizerTables {

  public static void main(String[] x) throws IOException {
    StreamTokenizer st = new StreamTokenizer(new StringReader("x = 3.5 + 'q' // c\n y2 \"str\""));
    st.slashSlashComments(true);
    st.eolIsSignificant(true);
    int t;
    while ((t = st.nextToken()) != StreamTokenizer.TT_EOF)
      switch (t) {
        case StreamTokenizer.TT_NUMBER:
          System.out.print("N" + st.nval + " ");
          break;
        case StreamTokenizer.TT_WORD:
          System.out.print("W" + st.sval + " ");
          break;
        case StreamTokenizer.TT_EOL:
          System.out.print("EOL ");
          break;
        case '"':
        case '\'':
          System.out.print("S" + st.sval + " ");
          break;
        default:
          System.out.print((char) t + " ");
      }
    System.out.println(st.lineno() + " " + st);
  }
}
