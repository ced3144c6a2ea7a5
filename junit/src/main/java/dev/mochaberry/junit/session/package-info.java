/** The interpreter that runs the tests of a class, and what it reports. */
package dev.mochaberry.junit.session;
