/** What runs on MicroPython beside the tests: it is translated with them. */
package dev.mochaberry.junit.board;
