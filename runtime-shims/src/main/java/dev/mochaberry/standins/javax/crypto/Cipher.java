package dev.mochaberry.standins.javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;

/**
 * {@code javax.crypto.Cipher} for AES: blocks alone (ECB) or chained (CBC), with or without
 * padding, a counter (CTR), and a counter with a tag that proves the text (GCM).
 */
public class Cipher {
  public static final int ENCRYPT_MODE = 1;
  public static final int DECRYPT_MODE = 2;
  public static final int WRAP_MODE = 3;
  public static final int UNWRAP_MODE = 4;
  public static final int PUBLIC_KEY = 1;
  public static final int PRIVATE_KEY = 2;
  public static final int SECRET_KEY = 3;

  private final String transformation;
  private final CipherMode mode;
  private boolean ready;

  private Cipher(String transformation, CipherMode mode) {
    this.transformation = transformation;
    this.mode = mode;
  }

  /**
   * @param transformation {@code AES}, or with mode and padding as {@code AES/CBC/PKCS5Padding}
   * @throws NoSuchAlgorithmException unless it is AES with ECB, CBC, CTR or GCM; the last two have
   *     no padding
   */
  public static final Cipher getInstance(String transformation)
      throws NoSuchAlgorithmException, NoSuchPaddingException {
    if (transformation == null || transformation.isEmpty()) {
      throw new NoSuchAlgorithmException("Null or empty transformation");
    }
    String[] parts = transformation.split("/", 3);
    checkParts(parts, transformation);
    boolean padded = part(parts, 2, "PKCS5PADDING").equals("PKCS5PADDING");
    CipherMode mode = mode(part(parts, 1, "ECB"), padded);
    boolean known = padded || part(parts, 2, "").equals("NOPADDING");
    if (mode == null || !known || !parts[0].strip().equalsIgnoreCase("AES")) {
      throw new NoSuchAlgorithmException("Cannot find any provider supporting " + transformation);
    }
    return new Cipher(transformation, mode);
  }

  private static CipherMode mode(String name, boolean padded) {
    return switch (name) {
      case "ECB", "CBC" -> new BlockMode(name.equals("CBC"), padded);
      case "CTR" -> padded ? null : new CounterMode();
      case "GCM" -> padded ? null : new GaloisMode();
      default -> null;
    };
  }

  private static void checkParts(String[] parts, String transformation)
      throws NoSuchAlgorithmException {
    boolean unnamed = parts[0].isBlank();
    boolean unsaid = parts.length > 2 && (parts[1].isBlank() || parts[2].isBlank());
    if (NewerJdk.is() && (unnamed || unsaid)) {
      throw new NoSuchAlgorithmException(
          "Invalid transformation: "
              + (unnamed ? "algorithm not specified-" : "missing mode and/or padding-")
              + transformation);
    } else if (parts.length == 2 || unnamed) {
      throw new NoSuchAlgorithmException("Invalid transformation format:" + transformation);
    }
  }

  private static String part(String[] parts, int i, String otherwise) {
    String part = i < parts.length ? parts[i].strip().toUpperCase(Locale.ENGLISH) : "";
    return part.isEmpty() ? otherwise : part;
  }

  public static final int getMaxAllowedKeyLength(String transformation) {
    return Integer.MAX_VALUE;
  }

  public final String getAlgorithm() {
    return transformation;
  }

  public final int getBlockSize() {
    return Aes.BLOCK;
  }

  public final byte[] getIV() {
    return mode.iv == null ? null : mode.iv.clone();
  }

  /** How many bytes the next {@code update} or {@code doFinal} gives at most. */
  public final int getOutputSize(int inputLength) {
    check();
    if (inputLength < 0) {
      throw new IllegalArgumentException("Input size must be equal to or greater than zero");
    }
    return mode.outputSize(inputLength);
  }

  public final void init(int operation, Key key) throws InvalidKeyException {
    init(operation, key, (SecureRandom) null);
  }

  public final void init(int operation, Key key, SecureRandom random) throws InvalidKeyException {
    try {
      init(operation, key, null, random);
    } catch (InvalidAlgorithmParameterException e) {
      throw new InvalidKeyException(e.getMessage());
    }
  }

  public final void init(int operation, Key key, AlgorithmParameterSpec parameters)
      throws InvalidKeyException, InvalidAlgorithmParameterException {
    init(operation, key, parameters, null);
  }

  public final void init(
      int operation, Key key, AlgorithmParameterSpec parameters, SecureRandom random)
      throws InvalidKeyException, InvalidAlgorithmParameterException {
    if (operation < ENCRYPT_MODE || operation > UNWRAP_MODE) {
      throw new InvalidParameterException("Invalid operation mode");
    }
    if (key == null) {
      throw new InvalidKeyException("No key given");
    }
    boolean encrypts = operation == ENCRYPT_MODE || operation == WRAP_MODE;
    byte[] bytes = checked(key);
    byte[] start = mode.start(encrypts, parameters, random);
    mode.check(encrypts, bytes, start);
    mode.begin(encrypts, bytes, start);
    ready = true;
  }

  private static byte[] checked(Key key) throws InvalidKeyException {
    String algorithm = key.getAlgorithm();
    if (!algorithm.equalsIgnoreCase("AES") && !algorithm.equalsIgnoreCase("Rijndael")) {
      throw new InvalidKeyException("Wrong algorithm: AES or Rijndael required");
    }
    byte[] bytes = key.getEncoded();
    if (bytes.length != 16 && bytes.length != 24 && bytes.length != 32) {
      throw new InvalidKeyException("Invalid AES key length: " + bytes.length + " bytes");
    }
    return bytes;
  }

  public final void updateAAD(byte[] data) {
    check();
    if (data == null) {
      throw new IllegalArgumentException("src buffer is null");
    }
    updateAAD(data, 0, data.length);
  }

  public final void updateAAD(byte[] data, int offset, int length) {
    check();
    mode.updateExtra(part(data, offset, length));
  }

  /** The next part of the text; null where there is nothing to take. */
  public final byte[] update(byte[] input) {
    check();
    return update(whole(input), 0, input.length);
  }

  public final byte[] update(byte[] input, int offset, int length) {
    check();
    byte[] part = part(input, offset, length);
    return length == 0 ? null : mode.update(part);
  }

  public final byte[] doFinal() throws IllegalBlockSizeException, BadPaddingException {
    check();
    return mode.finish(new byte[0]);
  }

  public final byte[] doFinal(byte[] input) throws IllegalBlockSizeException, BadPaddingException {
    check();
    return mode.finish(whole(input).clone());
  }

  public final byte[] doFinal(byte[] input, int offset, int length)
      throws IllegalBlockSizeException, BadPaddingException {
    check();
    return mode.finish(part(input, offset, length));
  }

  private static byte[] whole(byte[] input) {
    if (input == null) {
      throw new IllegalArgumentException("Null input buffer");
    }
    return input;
  }

  private static byte[] part(byte[] data, int offset, int length) {
    if (data == null || offset < 0 || length < 0 || length > data.length - offset) {
      throw new IllegalArgumentException("Bad arguments");
    }
    return Arrays.copyOfRange(data, offset, offset + length);
  }

  private void check() {
    if (!ready) {
      throw new IllegalStateException("Cipher not initialized");
    }
  }
}
