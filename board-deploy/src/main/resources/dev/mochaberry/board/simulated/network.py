# The WiFi of a board, on a computer: `mochaberry_simulation` says which networks there are.
import mochaberry_simulation as simulation

STA_IF = 0
AP_IF = 1
STAT_IDLE = 0
STAT_CONNECTING = 1
STAT_GOT_IP = 3
STAT_CONNECT_FAIL = -1
STAT_NO_AP_FOUND = -2
STAT_WRONG_PASSWORD = -3


def country(*new):
    if not new:
        return simulation.board.country
    simulation.board.country = new[0]


class WLAN:
    IF_STA = STA_IF
    IF_AP = AP_IF

    def __init__(self, interface=STA_IF):
        self.simulated = simulation.board.wlan

    def active(self, *on):
        if not on:
            return self.simulated.on
        self.simulated.active(bool(on[0]))

    def connect(self, ssid, key=None):
        self.simulated.connect(ssid, key)

    def disconnect(self):
        self.simulated.drop()

    def isconnected(self):
        return self.status() == STAT_GOT_IP

    def status(self):
        return self.simulated.status()

    def ifconfig(self):
        address = "192.168.4.16" if self.isconnected() else "0.0.0.0"
        return address, "255.255.255.0", "192.168.4.1", "192.168.4.1"
