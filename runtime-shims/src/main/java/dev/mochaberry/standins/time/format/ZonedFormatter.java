package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.List;

/** A formatter by a pattern that shows instants in a zone. */
final class ZonedFormatter extends PatternFormatter {
  private final String pattern;
  private final boolean ofJdk;
  private final ZoneId zone;

  ZonedFormatter(
      String pattern, boolean ofJdk, ResolverStyle style, ZoneId zone, List<FormatPart> parts) {
    super(pattern, ofJdk, style, zone, parts);
    this.pattern = pattern;
    this.ofJdk = ofJdk;
    this.zone = zone;
  }

  @Override
  TemporalAccessor shown(TemporalAccessor temporal) {
    if (temporal.isSupported(ChronoField.INSTANT_SECONDS)) {
      return ZonedDateTime.ofInstant(Instant.from(temporal), zone);
    } else if (zone.normalized() instanceof ZoneOffset offset
        && temporal.isSupported(ChronoField.OFFSET_SECONDS)
        && temporal.get(ChronoField.OFFSET_SECONDS) != offset.getTotalSeconds()) {
      throw new DateTimeException(
          "Unable to apply override zone '"
              + zone
              + "' because the temporal object being formatted has a different offset but does not"
              + " represent an instant: "
              + temporal);
    }
    return new InZone(temporal, zone);
  }

  /** A temporal that is no instant, with a zone. */
  private record InZone(TemporalAccessor temporal, ZoneId zone) implements TemporalAccessor {
    @Override
    public boolean isSupported(TemporalField field) {
      return temporal.isSupported(field);
    }

    @Override
    public long getLong(TemporalField field) {
      return temporal.getLong(field);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
      return query == TemporalQueries.zoneId()
          ? (R) zone
          : query == TemporalQueries.precision() || query == TemporalQueries.chronology()
              ? temporal.query(query)
              : query.queryFrom(this);
    }

    @Override
    public String toString() {
      return temporal + " with zone " + zone;
    }
  }

  @Override
  PatternFormatter copy(ResolverStyle style) {
    return like(new ZonedFormatter(pattern, ofJdk, style, zone, parts()));
  }
}
