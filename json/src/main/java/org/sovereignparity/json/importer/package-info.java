/**
 * Reads the results that other tools write: lm-evaluation-harness, Inspect, HELM, Every Eval Ever,
 * and tables of scores in CSV. {@link org.sovereignparity.json.importer.ResultImporter} takes bytes
 * and gives an {@link org.sovereignparity.json.importer.ImportResult}.
 *
 * <p>Nothing is guessed: what a file does not state is absent, and what cannot be used is listed as
 * an issue beside what can. This package may import {@code document} and {@code internal}; it
 * prints nothing and opens no files. A further format is an importer and a constant of {@link
 * org.sovereignparity.json.importer.ImportFormat}.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.importer.ResultImporter}; {@code
 * LmEvalImporter} is an importer to read as an example: it says which files it knows, and {@code
 * LmEvalDocument} makes scores of one.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.importer;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
