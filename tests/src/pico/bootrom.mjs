// The boot ROM of an RP2040, as far as firmware calls it (RP2040 datasheet, 2.8.3): Raspberry Pi's own is not among the
// packages. Each of its functions is a breakpoint, where the processor stops and JavaScript does the work, and a return.
import fs from "node:fs";
import process from "node:process";

const SECTOR = 4096;
const ERASE_NANOS = 45e6; // a W25Q16JV's typical times
const PAGE = 256;
const PROGRAM_NANOS = 0.4e6;
const RAM_START = 0x20000000;
const BREAK = 0xbe00;
const RETURN = 0x4770; // bx lr
const code = (name) => name.charCodeAt(0) | (name.charCodeAt(1) << 8);

const view = new DataView(new ArrayBuffer(8));

// The ROM takes numbers too small for a full mantissa for zeros, and gives none.
const FLOAT_EXPONENT = 0x7f800000;
const DOUBLE_EXPONENT = 0x7ff00000;
const SIGN = 0x80000000;

function float(r, i) {
  view.setUint32(0, r[i] & FLOAT_EXPONENT ? r[i] : r[i] & SIGN);
  return view.getFloat32(0);
}

function setFloat(r, value) {
  view.setFloat32(0, value);
  const bits = view.getUint32(0);
  r[0] = bits & FLOAT_EXPONENT ? bits : bits & SIGN;
}

function double(r, i) {
  const tiny = (r[i + 1] & DOUBLE_EXPONENT) === 0;
  view.setUint32(0, tiny ? r[i + 1] & SIGN : r[i + 1]);
  view.setUint32(4, tiny ? 0 : r[i]);
  return view.getFloat64(0);
}

function setDouble(r, value) {
  view.setFloat64(0, value);
  const high = view.getUint32(0);
  const tiny = (high & DOUBLE_EXPONENT) === 0;
  r[0] = tiny ? 0 : view.getUint32(4);
  r[1] = tiny ? high & SIGN : high;
}

function long(r, signed) {
  const bits = (BigInt(r[1]) << 32n) | BigInt(r[0]);
  return signed ? BigInt.asIntN(64, bits) : bits;
}

function setLong(r, value) {
  r[0] = Number(BigInt.asUintN(32, value));
  r[1] = Number(BigInt.asUintN(32, value >> 32n));
}

function clamp(value, low, high) {
  return value < low ? low : value > high ? high : value;
}

/** Down to a whole number that fits. */
function floor32(value, signed) {
  const low = signed ? -0x80000000 : 0;
  return clamp(Math.floor(value), low, low + 0xffffffff);
}

function floor64(value, signed) {
  const low = signed ? -(2n ** 63n) : 0n;
  const whole = Number.isFinite(value) ? Math.floor(value) : Math.sign(value) * 2 ** 70;
  return clamp(BigInt(whole), low, low + 2n ** 64n - 1n);
}

/** The nearest float of a whole number, not the float nearest to its nearest double. */
function nearestFloat(value) {
  const size = value < 0n ? -value : value;
  let shift = 0n;
  while (size >> shift >= 1n << 50n) shift++;
  const rest = size !== (size >> shift) << shift ? 1n : 0n;
  const kept = Number(((size >> shift) << 1n) | rest) * 2 ** (Number(shift) - 1);
  return Math.fround(value < 0n ? -kept : kept);
}

// Functions of the tables of floats and doubles, by their offsets there (pico-sdk, pico/bootrom/sf_table.h); x and y are
// the arguments as numbers. What firmware does not use is missing.
const ARITHMETIC = {
  0x00: (x, y) => x + y,
  0x04: (x, y) => x - y,
  0x08: (x, y) => x * y,
  0x0c: (x, y) => x / y,
  0x18: (x) => Math.sqrt(x),
};
const TO_32_BITS = { 0x1c: true, 0x24: false }; // whether signed
const FROM_32_BITS = { 0x2c: true, 0x34: false };
const FROM_64_BITS = { 0x5c: true, 0x64: false };
const TO_64_BITS = { 0x6c: true, 0x74: false };
const TO_OTHER_WIDTH = 0x7c;
const TABLE_BYTES = 0x80;

export class BootRom {
  constructor(chip, flash) {
    this.chip = chip;
    this.flash = flash;
    this.words = new Uint32Array(4096);
    this.halves = new Uint16Array(this.words.buffer);
    this.calls = [];
    this.next = 0x100;
    this.halves.fill(BREAK | this.calls.length);
    this.words[0] = 0x20041f00;
    this.words[1] = this.stub(() => this.lost()); // stub 0 is what all that is empty stops at
    this.words[4] = 0x0301754d; // "Mu", 1, version 3
    const lookup = this.stub((r) => { r[0] = this.lookup(r[0], r[1]); });
    const functions = this.table(this.functions());
    const data = this.table({ SF: this.numbers(this.floats()), SD: this.numbers(this.doubles()) });
    this.halves[0x14 / 2] = functions;
    this.halves[0x16 / 2] = data;
    this.halves[0x18 / 2] = lookup;
  }

  lost() {
    const { registers } = this.chip.core;
    const all = [...registers].map((r) => r.toString(16)).join(" ");
    throw new Error(`the firmware went to where the boot ROM has nothing: ${all}`);
  }

  stub(call) {
    const at = this.next;
    this.halves[at / 2] = BREAK | this.calls.length;
    this.halves[at / 2 + 1] = RETURN;
    this.calls.push(call);
    this.next += 4;
    return at | 1;
  }

  table(entries) {
    const at = this.next;
    let half = at / 2;
    for (const [name, address] of Object.entries(entries)) {
      this.halves[half++] = code(name);
      this.halves[half++] = address;
    }
    this.halves[half++] = 0;
    this.next = (half * 2 + 3) & ~3;
    return at;
  }

  lookup(table, wanted) {
    for (let half = table / 2; this.halves[half] !== 0; half += 2) {
      if (this.halves[half] === (wanted & 0xffff)) return this.halves[half + 1];
    }
    return 0;
  }

  functions() {
    const { chip } = this;
    const calls = {
      P3: (r) => { let n = 0; for (let x = r[0]; x; x = (x & (x - 1)) >>> 0) n++; r[0] = n; },
      R3: (r) => { let y = 0; for (let i = 0; i < 32; i++) y = (y << 1) | ((r[0] >>> i) & 1); r[0] = y; },
      L3: (r) => { r[0] = Math.clz32(r[0]); },
      T3: (r) => { r[0] = r[0] === 0 ? 32 : 31 - Math.clz32(r[0] & -r[0]); },
      MS: (r) => this.fill(r), S4: (r) => this.fill(r),
      MC: (r) => this.copy(r), C4: (r) => this.copy(r),
      IF: () => {}, EX: () => {}, FC: () => {}, CX: () => {},
      RE: (r) => this.erase(r[0], r[1]),
      RP: (r) => this.program(r[0], r[1], r[2]),
      UB: () => {
        fs.writeSync(2, "bootloader\n");
        process.exit(4);
      },
    };
    return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, this.stub(call)]));
  }

  fill(r) {
    const { sram } = this.chip;
    const start = r[0] - RAM_START;
    if (start >= 0 && start + r[2] <= sram.length) sram.fill(r[1] & 0xff, start, start + r[2]);
    else for (let i = 0; i < r[2]; i++) this.chip.writeUint8(r[0] + i, r[1] & 0xff);
    this.chip.core.cycles += r[2] >> 2;
  }

  copy(r) {
    for (let i = 0; i < r[2]; i++) this.chip.writeUint8(r[0] + i, this.chip.readUint8(r[1] + i));
    this.chip.core.cycles += r[2];
  }

  erase(offset, length) {
    this.flash.erase(offset, length);
    this.chip.clock.tick((length / SECTOR) * ERASE_NANOS);
  }

  program(offset, from, length) {
    const data = new Uint8Array(length);
    for (let i = 0; i < length; i++) data[i] = this.chip.readUint8(from + i);
    this.flash.program(offset, data);
    this.chip.clock.tick((length / PAGE) * PROGRAM_NANOS);
  }

  floats() {
    const calls = {};
    for (const [at, f] of Object.entries(ARITHMETIC)) calls[at] = (r) => setFloat(r, f(float(r, 0), float(r, 1)));
    for (const [at, signed] of Object.entries(TO_32_BITS)) calls[at] = (r) => { r[0] = floor32(float(r, 0), signed); };
    for (const [at, signed] of Object.entries(FROM_32_BITS)) calls[at] = (r) => setFloat(r, signed ? r[0] | 0 : r[0]);
    for (const [at, signed] of Object.entries(FROM_64_BITS)) calls[at] = (r) => setFloat(r, nearestFloat(long(r, signed)));
    for (const [at, signed] of Object.entries(TO_64_BITS)) calls[at] = (r) => setLong(r, floor64(float(r, 0), signed));
    calls[TO_OTHER_WIDTH] = (r) => setDouble(r, float(r, 0));
    return calls;
  }

  doubles() {
    const calls = {};
    for (const [at, f] of Object.entries(ARITHMETIC)) calls[at] = (r) => setDouble(r, f(double(r, 0), double(r, 2)));
    for (const [at, signed] of Object.entries(TO_32_BITS)) calls[at] = (r) => { r[0] = floor32(double(r, 0), signed); };
    for (const [at, signed] of Object.entries(FROM_32_BITS)) calls[at] = (r) => setDouble(r, signed ? r[0] | 0 : r[0]);
    for (const [at, signed] of Object.entries(FROM_64_BITS)) calls[at] = (r) => setDouble(r, Number(long(r, signed)));
    for (const [at, signed] of Object.entries(TO_64_BITS)) calls[at] = (r) => setLong(r, floor64(double(r, 0), signed));
    calls[TO_OTHER_WIDTH] = (r) => setFloat(r, double(r, 0));
    return calls;
  }

  /** The table of these functions in the ROM. */
  numbers(calls) {
    const at = this.next;
    this.next += TABLE_BYTES;
    for (let offset = 0; offset < TABLE_BYTES; offset += 4) {
      this.words[(at + offset) / 4] = calls[offset] ? this.stub(calls[offset]) : this.words[1];
    }
    return at;
  }

  call(number) {
    this.calls[number](this.chip.core.registers);
  }
}
