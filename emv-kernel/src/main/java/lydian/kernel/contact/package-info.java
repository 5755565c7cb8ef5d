// SPDX-License-Identifier: Apache-2.0
/**
 * The contact transaction: EMV 4.4 Book 1, 12 and Book 3, 10, one class for each section.
 *
 * <p>Begin with {@link lydian.kernel.contact.ContactStep}: it is the table of contents. {@link
 * lydian.kernel.contact.ContactKernel} is the way in from outside.
 */
package lydian.kernel.contact;
