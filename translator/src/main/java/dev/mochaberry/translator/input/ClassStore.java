package dev.mochaberry.translator.input;

import dev.mochaberry.translator.bytecode.ClassModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Classes that were read, for the next translation: a class file with the same bytes is the same
 * class, with all that was found out about its methods. Those of the JDK do not change while the
 * JVM runs. What was not asked for longest goes, and all of it where memory becomes scarce.
 */
public final class ClassStore {
  private static final int MOST = 3000;

  /** The bytes of a class file. */
  private record Content(byte[] bytes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Content c && Arrays.equals(bytes, c.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  private final Map<Content, SoftReference<ClassModel>> byContent = store();
  private final Map<String, Optional<SoftReference<ClassModel>>> ofJdk = store();

  private static <K, V> Map<K, V> store() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
      }
    };
  }

  /**
   * The class with these bytes.
   *
   * @throws dev.mochaberry.translator.bytecode.MalformedClassException if they are none
   */
  ClassModel read(byte[] bytes) {
    synchronized (byContent) {
      Content content = new Content(bytes);
      SoftReference<ClassModel> known = byContent.get(content);
      ClassModel model = known == null ? null : known.get();
      if (model == null) {
        model = ClassModel.read(bytes);
        byContent.put(content, new SoftReference<>(model));
      }
      return model;
    }
  }

  /** A class of the running JDK, if there is one of that name. */
  Optional<ClassModel> ofJdk(String internalName) {
    synchronized (ofJdk) {
      Optional<SoftReference<ClassModel>> known = ofJdk.get(internalName);
      if (known != null && known.isEmpty()) {
        return Optional.empty();
      }
      Optional<ClassModel> model = known == null ? Optional.empty() : known.map(SoftReference::get);
      if (model.isEmpty()) {
        model = fileOfJdk(internalName).map(ClassModel::read);
        ofJdk.put(internalName, model.map(SoftReference::new));
      }
      return model;
    }
  }

  private static Optional<byte[]> fileOfJdk(String internalName) {
    try (InputStream in =
        ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
