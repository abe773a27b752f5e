/**
 * What every reader of a document says of one that it refuses, {@link
 * org.sovereignparity.json.document.InvalidDocumentException} with a code, a place and words, and
 * of two documents that {@linkplain org.sovereignparity.json.document.Difference differ}.
 *
 * <p>All packages of this module may import it; it imports none of them but the one of texts.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.document.InvalidDocumentException}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
