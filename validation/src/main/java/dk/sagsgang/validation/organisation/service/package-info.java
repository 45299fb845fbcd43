/** The rules for what units do and for whom (ORG): functions, subjects of KLE and target groups. */
@NullMarked
package dk.sagsgang.validation.organisation.service;

import org.jspecify.annotations.NullMarked;
