/**
 * What the owner of the site sets, in {@code toolkit.yaml}.
 *
 * <p>Input: that file. Output: {@link toolkit.config.SiteConfig}, complete and without nulls.
 * Invariant: an unknown or misspelt setting is a diagnostic before anything is built.
 */
package toolkit.config;
