package dev.mochaberry.standins.javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;

/** A counter that is encrypted, and added to the text (CTR, NIST SP 800-38A, 6.5). */
final class CounterMode extends CipherMode {
  private KeyStream stream;

  @Override
  byte[] start(boolean encrypts, AlgorithmParameterSpec parameters, SecureRandom random)
      throws InvalidAlgorithmParameterException {
    return BlockMode.block(true, encrypts, parameters, random);
  }

  @Override
  void restart() {
    stream = new KeyStream(aes, iv, BLOCK);
  }

  @Override
  byte[] update(byte[] part) {
    return stream.added(part);
  }

  @Override
  byte[] finish(byte[] part) {
    byte[] out = stream.added(part);
    restart();
    return out;
  }

  @Override
  int outputSize(int length) {
    return length;
  }
}
