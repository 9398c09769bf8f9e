/**
 * Tests in a real browser: Debian's Chromium, headless, over HTTP below a sub-path under the policy
 * that hosts are asked to send, and from disk.
 */
package toolkit.browser;
