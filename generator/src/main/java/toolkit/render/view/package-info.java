/**
 * Exactly what a template may see: plain records with finished texts and addresses relative to the
 * page. Nothing here decides anything.
 */
package toolkit.render.view;
