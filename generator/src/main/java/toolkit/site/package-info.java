/**
 * Which pages exist, and at which address.
 *
 * <p>Input: the linked graph and the settings. Output: {@link toolkit.site.SitePlan}, the pages in
 * a fixed order with navigation. Invariants: addresses are flat files, never folders; every address
 * is made by {@link toolkit.site.Route}; nothing here knows HTML.
 */
package toolkit.site;
