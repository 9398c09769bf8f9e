/** Flags in, exit code out: the commands, and the pipeline on one screen. */
package toolkit;
