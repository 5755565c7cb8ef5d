// SPDX-License-Identifier: Apache-2.0
package lydian.tlv.qr;

import java.util.Optional;
import lydian.tlv.Bytes;
import lydian.tlv.TlvMap;
import lydian.tlv.TypedTag;
import lydian.tlv.data.Aid;
import lydian.tlv.data.Pan;
import lydian.tlv.data.Track2;
import lydian.tlv.dictionary.EmvData;
import lydian.tlv.dictionary.EmvTag;

/**
 * An application that the consumer can pay with, and what it shares with the others. EMV QR Code, Consumer-Presented Mode
 * v1.1, template 61.
 *
 * <p>Look-ups go from the inside out: the application's own data, its transparent template (63), what all applications
 * have in common (62), and the transparent template of that (64).
 */
public final class ConsumerApplication {
    private final TlvMap own;
    private final TlvMap common;

    ConsumerApplication(TlvMap own, TlvMap common) {
        this.own = own;
        this.common = common;
    }

    /**
     * The application identifier.
     *
     * @return the ADF name
     * @throws lydian.tlv.CardDataException if it is none; never in a conformant code
     */
    public Optional<Aid> adfName() {
        return own.get(EmvData.ADF_NAME);
    }

    /**
     * The PAN, or the token that stands for it.
     *
     * @return the Application PAN, or else the one in Track 2 Equivalent Data
     * @throws lydian.tlv.CardDataException if it is none; never in a conformant code
     */
    public Optional<Pan> pan() {
        Optional<Pan> pan = get(EmvData.PAN);
        return pan.isPresent() ? pan : track2().map(Track2::pan);
    }

    /**
     * The image of a magnetic stripe's second track.
     *
     * @return Track 2 Equivalent Data
     * @throws lydian.tlv.CardDataException if it is none; never in a conformant code
     */
    public Optional<Track2> track2() {
        return get(EmvData.TRACK2_EQUIVALENT_DATA);
    }

    /**
     * The value of a data object that counts for this application.
     *
     * @param tag the tag as written
     * @return the innermost value
     */
    public Optional<Bytes> find(int tag) {
        return level(tag).flatMap(map -> map.find(tag));
    }

    /**
     * The value of a data element that counts for this application, read.
     *
     * @param element the data element
     * @param <T> what it means
     * @return the innermost value
     * @throws lydian.tlv.CardDataException if it is not what the dictionary says
     */
    public <T> Optional<T> get(TypedTag<T> element) {
        return level(element.tag()).flatMap(map -> map.get(element));
    }

    /**
     * The application's own data.
     *
     * @return what is inside 61
     */
    public TlvMap data() {
        return own;
    }

    /**
     * What goes to the issuer as it is: the application's own.
     *
     * @return what is inside 63, empty if there is none
     */
    public TlvMap transparentData() {
        return own.template(EmvTag.QR_APPLICATION_TRANSPARENT_TEMPLATE).orElse(TlvMap.EMPTY);
    }

    private Optional<TlvMap> level(int tag) {
        TlvMap commonTransparent =
                common.template(EmvTag.QR_COMMON_TRANSPARENT_TEMPLATE).orElse(TlvMap.EMPTY);
        for (TlvMap map : new TlvMap[] {own, transparentData(), common, commonTransparent}) {
            if (map.contains(tag)) return Optional.of(map);
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsumerApplication application
                && own.equals(application.own)
                && common.equals(application.common);
    }

    @Override
    public int hashCode() {
        return 31 * own.hashCode() + common.hashCode();
    }

    /** Tags and lengths, no values. */
    @Override
    public String toString() {
        return "ConsumerApplication" + own.elements();
    }
}
