import java.security.Key;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What ciphers, generators of keys and keys of passwords say, of what is wrong too. */
public class CiphersAndKeys {
  interface Work {
    Object run() throws Exception;
  }

  static void t(String n, Work r) {
    try {
      Object o = r.run();
      System.out.println(n + " " + (o instanceof byte[] b ? HexFormat.of().formatHex(b) : o));
    } catch (Throwable e) {
      System.out.println(n + " ! " + e);
    }
  }

  public static void main(String[] a) throws Exception {
    byte[] k = new byte[16];
    for (int i = 0; i < 16; i++) k[i] = (byte) i;
    SecretKeySpec key = new SecretKeySpec(k, "AES");
    IvParameterSpec iv = new IvParameterSpec(new byte[16]);
    for (String s :
        new String[] {
          "AES",
          "aes",
          "AES/ECB/PKCS5Padding",
          "AES/CBC/NoPadding",
          "aes/cbc/pkcs5padding",
          "AES/CTR/NoPadding",
          "AES/CTR/PKCS5Padding",
          "AES/GCM/NoPadding",
          "AES/GCM/PKCS5Padding",
          "AES/XYZ/NoPadding",
          "AES/CBC",
          "FOO",
          "FOO/CBC/NoPadding",
          "",
          "/",
          "AES//",
          "AES/CBC/Foo",
          "AES/CBC/PKCS7Padding",
          "AES/ECB/ PKCS5Padding",
          " AES ",
          "AES/CBC/NoPadding/x"
        })
      t(s, () -> Cipher.getInstance(s).getAlgorithm() + " " + Cipher.getInstance(s).getBlockSize());
    t("null", () -> Cipher.getInstance(null));
    Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
    t("noinit", () -> c.doFinal(new byte[3]));
    t("noinit2", () -> c.update(new byte[3]));
    t("getIV", () -> c.getIV());
    t(
        "len5",
        () -> {
          c.init(1, new SecretKeySpec(new byte[5], "AES"), iv);
          return 0;
        });
    t(
        "nokey",
        () -> {
          c.init(1, (Key) null, iv);
          return 0;
        });
    t(
        "mode",
        () -> {
          c.init(7, key, iv);
          return 0;
        });
    t(
        "mode3",
        () -> {
          c.init(3, key, iv);
          return 0;
        });
    t(
        "dec no iv",
        () -> {
          c.init(2, key);
          return 0;
        });
    t(
        "iv short",
        () -> {
          c.init(1, key, new IvParameterSpec(new byte[5]));
          return 0;
        });

    t(
        "null spec",
        () -> {
          c.init(1, key, (AlgorithmParameterSpec) null);
          return c.getIV().length;
        });
    t(
        "null spec dec",
        () -> {
          c.init(2, key, (AlgorithmParameterSpec) null);
          return c.getIV().length;
        });
    t(
        "alg DES key",
        () -> {
          c.init(1, new SecretKeySpec(k, "DES"), iv);
          return 0;
        });
    t(
        "alg xx key",
        () -> {
          c.init(1, new SecretKeySpec(k, "HmacSHA256"), iv);
          return 0;
        });
    c.init(1, key, iv);
    for (int n : new int[] {0, 1, 15, 16, 17, 32}) {
      int m = n;
      t("u" + n, () -> c.update(new byte[m]));
      t("os" + n, () -> c.getOutputSize(m));
    }
    t("fin", () -> c.doFinal());
    t("fin again", () -> c.doFinal());
    t("fin3", () -> c.doFinal(new byte[3]));
    t("iv", () -> c.getIV());
    byte[] e = c.doFinal("hello world, hello world".getBytes());
    c.init(2, key, iv);
    t("dec", () -> new String(c.doFinal(e)));
    for (int n : new int[] {0, 1, 15, 16, 17, 32}) {
      int m = n;
      t("du" + n, () -> c.update(Arrays.copyOf(e, m)));
      t("os" + n, () -> c.getOutputSize(m));
    }
    t("fin", () -> c.doFinal());
    t("dec7", () -> c.doFinal(new byte[7]));
    t("dec0", () -> c.doFinal(new byte[0]));
    t("decbad", () -> c.doFinal(new byte[16]));
    t("dec again", () -> new String(c.doFinal(e)));
    t("badargs", () -> c.doFinal(e, 5, 100));
    t("nullin", () -> c.doFinal((byte[]) null));
    t("nullu", () -> c.update((byte[]) null));
    t("negargs", () -> c.update(e, -1, 3));
    Cipher n = Cipher.getInstance("AES/CBC/NoPadding");
    n.init(1, key, iv);
    t("n7", () -> n.doFinal(new byte[7]));
    t("n16", () -> n.doFinal(new byte[16]));
    t("nu16", () -> n.update(new byte[20]));
    t("nf", () -> n.doFinal(new byte[12]));
    n.init(2, key, iv);
    t("nu16", () -> n.update(new byte[20]));
    t("nf", () -> n.doFinal(new byte[12]));
    t("nf3", () -> n.doFinal(new byte[3]));
    Cipher x = Cipher.getInstance("AES/CTR/NoPadding");
    x.init(1, key, iv);
    t("ctr", () -> x.doFinal(new byte[5]));
    t("ctr", () -> x.update(new byte[5]));
    t("ctr", () -> x.update(new byte[20]));
    t("ctr", () -> x.doFinal(new byte[7]));
    t("ctr", () -> x.update(new byte[0]));
    t("ctr0", () -> x.doFinal());
    t("os", () -> x.getOutputSize(5));
    Cipher b = Cipher.getInstance("AES");
    b.init(1, key);
    t("ecb", () -> b.doFinal(new byte[5]));
    t("ecb iv", () -> b.getIV());
    t(
        "ecb spec",
        () -> {
          b.init(1, key, iv);
          return 0;
        });
    t(
        "aad",
        () -> {
          b.init(1, key);
          b.updateAAD(new byte[3]);
          return 0;
        });
    Cipher g = Cipher.getInstance("AES/GCM/NoPadding");
    GCMParameterSpec gs = new GCMParameterSpec(128, new byte[12]);
    t(
        "g noinit",
        () -> {
          g.updateAAD(new byte[2]);
          return 0;
        });
    g.init(1, key, gs);
    t(
        "aad",
        () -> {
          g.updateAAD("ad".getBytes());
          return 0;
        });
    t("gu", () -> g.update(new byte[20]));
    t(
        "aad late",
        () -> {
          g.updateAAD("ad".getBytes());
          return 0;
        });
    t("gf", () -> g.doFinal(new byte[3]));
    t("reuse", () -> g.doFinal(new byte[3]));
    t("reuse u", () -> g.update(new byte[3]));
    t(
        "reinit same",
        () -> {
          g.init(1, key, gs);
          return 0;
        });
    t("iv", () -> g.getIV().length);
    g.init(1, key);
    t("g random iv", () -> g.getIV().length + " " + g.doFinal(new byte[2]).length);
    t("after", () -> g.doFinal(new byte[2]).length);
    Cipher h = Cipher.getInstance("AES/GCM/NoPadding");
    h.init(1, key, new GCMParameterSpec(96, new byte[16]));
    t("tag96 iv16", () -> h.doFinal("abc".getBytes()));
    byte[] w;
    h.init(1, key, new GCMParameterSpec(128, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    h.updateAAD("x".getBytes());
    w = h.doFinal("secret message!!?".getBytes());
    h.init(2, key, new GCMParameterSpec(128, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    h.updateAAD("x".getBytes());
    t("gdu", () -> h.update(w, 0, 20));
    t("gdf", () -> new String(h.doFinal(w, 20, w.length - 20)));
    t("gd again", () -> new String(h.doFinal(w)));
    w[0]++;
    t("gbad", () -> h.doFinal(w));
    t("gshort", () -> h.doFinal(new byte[4]));
    t("g0", () -> h.doFinal());
    t(
        "dec no spec",
        () -> {
          h.init(2, key);
          return 0;
        });
    t(
        "tag 100 init",
        () -> {
          h.init(1, key, new GCMParameterSpec(100, new byte[12]));
          return 0;
        });
    t(
        "iv0",
        () -> {
          h.init(1, key, new GCMParameterSpec(128, new byte[0]));
          return 0;
        });
    t(
        "ivspec",
        () -> {
          h.init(1, key, iv);
          return 0;
        });
    t("tagneg", () -> new GCMParameterSpec(-1, new byte[3]));
    t(
        "gos",
        () -> {
          h.init(1, key, new GCMParameterSpec(128, new byte[12]));
          return h.getOutputSize(5);
        });
    SecretKeyFactory f = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    t(
        "pb",
        () ->
            f.generateSecret(new PBEKeySpec("pass".toCharArray(), "salt".getBytes(), 3, 200))
                .getEncoded());
    t(
        "alg",
        () ->
            f.getAlgorithm()
                + " "
                + f.generateSecret(
                        new PBEKeySpec("p\u00e9".toCharArray(), "salt".getBytes(), 2, 128))
                    .getAlgorithm()
                + f.generateSecret(new PBEKeySpec("p".toCharArray(), "salt".getBytes(), 2, 128))
                    .getFormat());
    KeyGenerator kg = KeyGenerator.getInstance("AES");
    t(
        "kg",
        () ->
            kg.generateKey().getEncoded().length
                + kg.getAlgorithm()
                + kg.generateKey().getAlgorithm()
                + kg.generateKey().getFormat());
    t(
        "kg192",
        () -> {
          kg.init(192);
          return kg.generateKey().getEncoded().length;
        });
    t(
        "kg5",
        () -> {
          kg.init(5);
          return 0;
        });
    t("kgFoo", () -> KeyGenerator.getInstance("Foo"));
    t("hmac", () -> KeyGenerator.getInstance("HmacSHA256").generateKey().getEncoded().length);
    t(
        "k24",
        () -> {
          Cipher q = Cipher.getInstance("AES/ECB/NoPadding");
          q.init(1, new SecretKeySpec(new byte[24], "AES"));
          return q.doFinal(new byte[16]);
        });
    t(
        "k32",
        () -> {
          Cipher q = Cipher.getInstance("AES/ECB/NoPadding");
          q.init(1, new SecretKeySpec(new byte[32], "AES"));
          return q.doFinal(new byte[16]);
        });
  }
}
