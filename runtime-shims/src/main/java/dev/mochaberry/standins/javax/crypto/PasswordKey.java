package dev.mochaberry.standins.javax.crypto;

import javax.crypto.spec.SecretKeySpec;

/** A key made of a password, which other than one of the program's may have no byte. */
final class PasswordKey extends SecretKeySpec {
  private static final long serialVersionUID = 1;

  private final byte[] bytes;

  PasswordKey(byte[] bytes, String algorithm) {
    super(bytes.length == 0 ? new byte[1] : bytes, algorithm);
    this.bytes = bytes;
  }

  @Override
  public byte[] getEncoded() {
    return bytes.clone();
  }
}
