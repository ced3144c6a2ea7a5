# The WiFi of a board, on a computer: every network is there, takes any password, and connects after a
# second.
import time

STA_IF = 0
AP_IF = 1
STAT_IDLE = 0
STAT_CONNECTING = 1
STAT_GOT_IP = 3
STAT_CONNECT_FAIL = -1
STAT_NO_AP_FOUND = -2
STAT_WRONG_PASSWORD = -3
CONNECTING_MS = 1000

code = "XX"


def country(*new):
    global code
    if not new:
        return code
    code = new[0]


class WLAN:
    IF_STA = STA_IF
    IF_AP = AP_IF
    on = False
    since = None

    def __init__(self, interface=STA_IF):
        pass

    def active(self, *on):
        if not on:
            return WLAN.on
        WLAN.on = bool(on[0])
        if not WLAN.on:
            WLAN.since = None

    def connect(self, ssid, key=None):
        WLAN.since = time.ticks_ms() if WLAN.on else None

    def disconnect(self):
        WLAN.since = None

    def isconnected(self):
        return self.status() == STAT_GOT_IP

    def status(self):
        if WLAN.since is None:
            return STAT_IDLE
        passed = time.ticks_diff(time.ticks_ms(), WLAN.since)
        return STAT_CONNECTING if passed < CONNECTING_MS else STAT_GOT_IP

    def ifconfig(self):
        address = "192.168.4.16" if self.isconnected() else "0.0.0.0"
        return address, "255.255.255.0", "192.168.4.1", "192.168.4.1"
