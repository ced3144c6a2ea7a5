// A Raspberry Pi Pico that is not there: an emulated RP2040 runs the machine code of the real firmware.
//
//   node pico.mjs MODULES FIRMWARE FLASH [CUT]
//     MODULES   the folder in whose node_modules the emulator is
//     FIRMWARE  the binary for the start of the flash
//     FLASH     the file that keeps the flash, made when it is not there; every change is in it at once, so that
//               killing this process is the same as cutting the power
//     CUT       the power goes in the middle of that erasing or programming of the flash, counted from 1; 0 for never
//
// Standard input is what the computer sends over USB, standard output what the board sends. Standard error says how
// things stand, a line each: "up" when the computer sees the board, "reset" when the board resets itself, "change" when
// it changes its flash, "cut" when the power goes, "bootloader" when it waits for firmware, and whatever the emulator
// finds wrong.
import fs from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { BootRom } from "./bootrom.mjs";

const [modules, firmware, image, cut] = process.argv.slice(2);
const { ConsoleLogger, LogLevel, RP2040, USBCDC } = createRequire(`${modules}/`)("rp2040js");

const FLASH_BYTES = 2 * 1024 * 1024;
const FLASH_START = 0x10000000;
const WATCHDOG = 0x40058;
const NANOS_PER_CYCLE = 8; // 125 MHz
const TURN = 100_000; // instructions between two looks at the outside
const NAP_NANOS = 500_000; // shorter waits are not worth a timer
const PACKET = 64;

function say(line) {
  fs.writeSync(2, `${line}\n`);
}

/** Writes everything to the pipe, however slowly it is emptied. */
function send(bytes) {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += fs.writeSync(1, bytes, done);
    } catch (e) {
      if (e.code === "EPIPE") process.exit(0);
      if (e.code !== "EAGAIN") throw e;
    }
  }
}

/** The chip that keeps everything. */
class Flash {
  constructor(path, firmware, cut) {
    const fresh = !fs.existsSync(path);
    this.file = fs.openSync(path, fresh ? "w+" : "r+");
    this.bytes = new Uint8Array(FLASH_BYTES).fill(0xff);
    if (!fresh) fs.readSync(this.file, this.bytes, 0, FLASH_BYTES, 0);
    this.bytes.set(firmware);
    if (fresh) fs.writeSync(this.file, this.bytes, 0, FLASH_BYTES, 0);
    this.left = cut;
  }

  /** The processor sees it there. */
  show(memory) {
    memory.set(this.bytes);
    this.bytes = memory.subarray(0, FLASH_BYTES);
  }

  erase(offset, length) {
    this.change(offset, length, (i) => { this.bytes[offset + i] = 0xff; });
  }

  program(offset, data) {
    this.change(offset, data.length, (i) => { this.bytes[offset + i] &= data[i]; });
  }

  change(offset, length, change) {
    this.left--;
    say("change");
    const done = this.left === 0 ? length >> 1 : length;
    for (let i = 0; i < done; i++) change(i);
    fs.writeSync(this.file, this.bytes, offset, done, offset);
    if (this.left === 0) {
      say("cut");
      process.exit(3);
    }
  }
}

class Board {
  constructor(flash) {
    this.flash = flash;
    this.kept = { scratch: new Uint32Array(8), reason: 0 }; // what outlives a reset
    this.powerOn();
  }

  powerOn() {
    const chip = new RP2040();
    chip.logger = new ConsoleLogger(LogLevel.Error, false);
    const rom = new BootRom(chip, this.flash);
    chip.loadBootrom(rom.words);
    chip.onBreak = (number) => rom.call(number);
    this.flash.show(chip.flash);
    chip.core.PC = FLASH_START;
    this.watchdog = chip.peripherals[WATCHDOG];
    this.watchdog.scratchData.set(this.kept.scratch);
    this.watchdog.reason = this.kept.reason;
    this.watchdog.onWatchdogTrigger = () => { this.resetting = true; };
    this.resetting = false;
    this.chip = chip;
    this.connect();
  }

  /** The computer's end of the USB cable. */
  connect() {
    this.unsent = [];
    this.room = 0; // bytes that the board is ready to take
    const usb = this.chip.usbCtrl;
    this.serial = new USBCDC(usb);
    this.serial.onDeviceConnected = () => say("up");
    this.serial.onSerialData = send;
    usb.onEndpointRead = (endpoint, size) => {
      if (endpoint === this.serial.outEndpoint) {
        this.room = size;
        this.pass();
      }
    };
  }

  receive(bytes) {
    for (const b of bytes) this.unsent.push(b);
    this.pass();
  }

  pass() {
    if (this.room > 0 && this.unsent.length > 0) {
      const part = this.unsent.splice(0, Math.min(this.room, PACKET));
      this.room = 0;
      this.chip.usbCtrl.endpointReadDone(this.serial.outEndpoint, Uint8Array.from(part));
    }
  }

  /** Runs for a while; how many nanoseconds it sleeps then. */
  turn() {
    const { core, clock } = this.chip;
    for (let i = 0; i < TURN; i++) {
      if (core.waiting) {
        const idle = clock.nanosToNextAlarm;
        if (idle > NAP_NANOS) return idle;
        clock.tick(idle);
      } else {
        clock.tick(core.executeInstruction() * NANOS_PER_CYCLE);
      }
      if (this.resetting) {
        say("reset");
        this.kept = { scratch: this.watchdog.scratchData, reason: this.watchdog.reason };
        this.powerOn();
        return 0;
      }
    }
    return 0;
  }
}

const board = new Board(new Flash(image, fs.readFileSync(firmware), Number(cut ?? 0)));
let alarm = null;
let asleepSince = 0;

/** Its time goes as fast as ours while it sleeps, and as fast as it can while it works. */
function wake() {
  if (alarm !== null) {
    clearTimeout(alarm);
    alarm = null;
    const slept = (performance.now() - asleepSince) * 1e6;
    board.chip.clock.tick(Math.min(slept, board.chip.clock.nanosToNextAlarm));
    setImmediate(go);
  }
}

function go() {
  const idle = board.turn();
  if (idle > 0) {
    asleepSince = performance.now();
    alarm = setTimeout(wake, idle / 1e6);
  } else {
    setImmediate(go);
  }
}

process.stdin.on("data", (bytes) => { board.receive(bytes); wake(); });
process.stdin.on("end", () => process.exit(0));
go();
