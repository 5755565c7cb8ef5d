// SPDX-License-Identifier: Apache-2.0
/**
 * EMV QR codes: what a merchant shows to be paid ({@link lydian.tlv.qr.MerchantQr}), what a consumer shows to pay
 * (Consumer-Presented Mode), and the bare numbers that wallets show.
 */
package lydian.tlv.qr;
