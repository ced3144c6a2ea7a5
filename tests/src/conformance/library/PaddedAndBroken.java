import java.util.Base64;

/** Base64 with too much padding, too little, and what is not of the alphabet between. */
public class PaddedAndBroken {
  static void show(Base64.Decoder decoder, String s) {
    try {
      System.out.println(s + " = " + new String(decoder.decode(s)));
    } catch (IllegalArgumentException e) {
      System.out.println(s + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    String[] texts = {
      "aGVsbG8=", "aGVsbG8", "aGVsbG8==", "aGVs=", "aGVs==", "aGVsbA=", "aGVsbA==X", "aGVsbG8=XYZA", "a", "aG", "aGV", "=", "====",
      "aG=V", "aGV=bG8", "aGV==", "", "aG*Vs", "aGVs\r\nbG8=", "YQ=*=", "Y*Q==", "YQ==*", "YWI=\n", "*", "_-_-", "+/+/"
    };
    for (String s : texts) {
      show(Base64.getDecoder(), s);
      show(Base64.getUrlDecoder(), s);
      show(Base64.getMimeDecoder(), s);
    }
  }
}
