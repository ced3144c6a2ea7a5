package com.example.build;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Asks for a builder. */
@Retention(RetentionPolicy.SOURCE)
public @interface Buildable {}
