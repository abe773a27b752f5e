/**
 * Reads what others state of where a model comes from: {@link
 * org.sovereignparity.json.lineage.LineageDocument CycloneDX ML-BOMs and Hugging Face model cards}.
 *
 * <p>What is read are claims with their source, never facts: what a document does not say is
 * unknown. Keys that are not asked for are skipped; what is asked for and cannot be used is an
 * {@link org.sovereignparity.json.lineage.LineageIssue issue}. This package may import {@code
 * document} and {@code internal}; it opens no files.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.lineage.LineageDocument}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.lineage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
