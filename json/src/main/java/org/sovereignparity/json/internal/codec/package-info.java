/**
 * The wire forms: one declaration for each field of each document, from which follow how it is
 * read, how it is written, and its JSON Schema. What a reader should know of a field is said after
 * it, by {@code says}. A keyword that joins fields, such as {@code oneOf}, is written as JSON.
 *
 * <p>Databind reads none of it and is only the bridge for hosts that own a mapper: digits stay
 * exact, each fault has one pointer and one code, bounds are checked before any arithmetic, and
 * {@code core} carries no annotation.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.internal.codec.Codec}, then {@link
 * org.sovereignparity.json.internal.codec.Field} and {@link
 * org.sovereignparity.json.internal.codec.Rules}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal.codec;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
