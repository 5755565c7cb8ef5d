// SPDX-License-Identifier: Apache-2.0
/**
 * The data dictionary: {@link lydian.tlv.dictionary.EmvTag} for bare numbers, {@link lydian.tlv.dictionary.EmvData} for
 * data elements that read their values, {@link lydian.tlv.dictionary.Dictionary} for what a tag means and where.
 */
package lydian.tlv.dictionary;
