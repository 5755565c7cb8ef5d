// SPDX-License-Identifier: Apache-2.0
/** What a terminal is: immutable, complete or not built. */
package lydian.kernel.config;
