/**
 * Numbers, rows of numbers and English text in few bits, and bits as a script: the same on every
 * machine and Java, and quickly read by a small client.
 */
package toolkit.coding;
