package org.sovereignparity.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How value classes are generated: hidden behind the abstract class that users meet, built once by
 * a strict builder, and free of annotations that a consumer would need on the class path. The
 * generated builder is hidden too, so that Javadoc lists its methods as those of the public one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    validationMethod = Value.Style.ValidationMethod.SIMPLE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
