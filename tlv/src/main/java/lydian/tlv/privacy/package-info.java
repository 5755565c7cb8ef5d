// SPDX-License-Identifier: Apache-2.0
/**
 * Values that must not leak: {@link lydian.tlv.privacy.Secret} for what nobody may see, {@link
 * lydian.tlv.privacy.Mask} for what is shown in part, {@link lydian.tlv.privacy.SensitiveAccess} for those who must see
 * the whole.
 */
package lydian.tlv.privacy;
