// SPDX-License-Identifier: Apache-2.0
/** Measurements, one class for each question, peers side by side. Never published. */
@NullMarked
package lydian.benchmarks;

import org.jspecify.annotations.NullMarked;
