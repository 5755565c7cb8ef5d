// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads data objects 55 to 57 as one {@link ConvenienceFee}. */
final class Convenience {
    /** 55: the consumer enters a tip. */
    static final String TIP = "01";

    /** 55: a fixed fee, in 56. */
    static final String FIXED_FEE = "02";

    /** 55: a fee in percent, in 57. */
    static final String PERCENTAGE_FEE = "03";

    /** Every value of 55. */
    static final List<String> INDICATORS = List.of(TIP, FIXED_FEE, PERCENTAGE_FEE);

    private Convenience() {}

    /** The fee that data objects tell of, if they do it well enough to be read. */
    static Optional<ConvenienceFee> in(List<QrObject> root) {
        String indicator = QrObject.find(root, MerchantQrId.TIP_OR_CONVENIENCE_INDICATOR)
                .map(QrObject::value)
                .orElse("");
        return switch (indicator) {
            case TIP -> Optional.of(new ConvenienceFee.ConsumerTip());
            case FIXED_FEE ->
                number(root, MerchantQrId.CONVENIENCE_FEE_FIXED, QrFormat.AMOUNT)
                        .map(ConvenienceFee.Fixed::new);
            case PERCENTAGE_FEE ->
                number(root, MerchantQrId.CONVENIENCE_FEE_PERCENTAGE, QrFormat.PERCENTAGE)
                        .map(ConvenienceFee.Percentage::new);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(List<QrObject> root, int id, QrFormat format) {
        return QrObject.find(root, id).map(QrObject::value).flatMap(format::number);
    }
}
