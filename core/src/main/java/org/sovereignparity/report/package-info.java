/**
 * Reports as values: {@link org.sovereignparity.report.Line lines} and {@link
 * org.sovereignparity.report.Table tables} of {@link org.sovereignparity.report.Cell cells}, which
 * print as text, as Markdown and as HTML.
 *
 * <p>The three hold the same cells in the same order. Numbers that are only drawn are decimals; no
 * floating point is asked of anybody. This package imports no other of the library.
 *
 * <p>Begin reading at {@link org.sovereignparity.report.Report}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
