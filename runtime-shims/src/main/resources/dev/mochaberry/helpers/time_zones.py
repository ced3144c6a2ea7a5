# The time zones that the program names: a module of its own has what the translating JDK says of them.


def zone_rules(zone):
    if ZONES:
        import time_zones

        return time_zones.rules(zone)
    return None


def zone_of(zone):
    if ZONES:
        import time_zones

        return time_zones.zone_of(zone)
    return None


def zone_names(zone):
    if ZONES:
        import time_zones

        return time_zones.names(zone)
    return None


def zone_named(text, index):
    if ZONES:
        import time_zones

        return time_zones.named(text, index)
    return None


def zone_ids(offset=None):
    import time_zones

    return time_zones.ids(offset)


def zone_regions():
    import time_zones

    return time_zones.regions()
