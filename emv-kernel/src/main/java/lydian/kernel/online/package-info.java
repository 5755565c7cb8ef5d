// SPDX-License-Identifier: Apache-2.0
/** The door to the host: what goes out, what comes back, and what has to be taken back. */
package lydian.kernel.online;
