package dev.mochaberry.translator.source;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Java files by their texts: one that did not change between two translations is parsed once. Those
 * that were not asked for longest go.
 */
public final class ParsedFiles {
  private static final int MOST = 1000;

  private final Map<SourceFile, ParsedFile> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceFile, ParsedFile> eldest) {
          return size() > MOST;
        }
      };

  synchronized ParsedFile of(SourceFile file) {
    return known.computeIfAbsent(file, ParsedFile::new);
  }
}
